import { fold, longestText } from '../language/normalise.ts'
import { sentences } from '../language/sentences.ts'
import { words } from '../language/words.ts'

/** A question sentence shorter than this says too little to be asked alone. */
const fewestWords = 3
/** More questions than this in one message are not told apart: it is answered as a whole. */
const mostQuestions = 4
/** A message with more words stands on its own, whatever it begins with. */
const longestFollowUp = 5
/** What goes on in more words than this may be a question of its own: 'entä mikä on KU148?'. */
const longestFragment = 2

const opening =
  /^(entas?|entapa|enta|ja|mites?|mutta|mut|tai|och|men|eller|hur ar det med|and|but|or|what about|how about) /
const bareQuestion =
  /^(miksi|miks|milloin|millon|koska|missa|mihin aikaan|kuka|kauanko|montako|varfor|nar|var|vem|why|when|where|who)( (se|sen|siella|det|den|it|that))? $/
const wayToContact =
  /^(numero|puhelin|puhelim|puh$|sahkoposti|sposti|meili|osoite|osoittee|yhteystie|nummer|numret|telefon|epost|post$|adress|number|phone|email|mail|address)/
/** Words that name no contact: 'mikä on se numero', 'mihin osoitteeseen laitan', 'vad är numret dit'. */
const namesNothing =
  /^(mika|mikas|mihin|milla|minka|mista|mita|on|onko|se|sen|siihen|sinne|siella|heidan|ja|enta|entas|soitan|laitan|lahetan|vad|vilket|vilken|ar|finns|det|den|dit|deras|och|e|what|whats|which|s|is|the|their|its|and)$/

/** The question sentences of a message that asks several things; empty when it asks one, or too many. */
export function separateQuestions(text: string): string[] {
  const asked = sentences(text.slice(0, longestText)).filter(
    sentence => sentence.endsWith('?') && words(sentence).length >= fewestWords
  )
  return asked.length > 1 && asked.length <= mostQuestions ? asked : []
}

/**
 * How a short message goes on from the one before it.
 * bare: nothing without it, 'milloin?'; fragment: little without it, 'entä lapsilla?'; whole: perhaps a question
 * of its own, 'entä mikä on KU148?'; asks-for-contact: for a person in the same matter, 'mikä numero?'.
 */
export type FollowUp = 'none' | 'bare' | 'fragment' | 'whole' | 'asks-for-contact'

/** Whether and how a message goes on from the one before it. */
export function followUpKind(text: string): FollowUp {
  const textWords = words(text).map(fold)
  if (textWords.length > longestFollowUp) return 'none'
  const ways = textWords.filter(word => wayToContact.test(word))
  if (ways.length > 0 && textWords.every(word => ways.includes(word) || namesNothing.test(word)))
    return 'asks-for-contact'
  const joined = `${textWords.join(' ')} `
  if (bareQuestion.test(joined)) return 'bare'
  const [begun] = opening.exec(joined) ?? []
  if (begun === undefined) return 'none'
  return words(joined.slice(begun.length)).length <= longestFragment ? 'fragment' : 'whole'
}
