import { sentences } from '../language/sentences.ts'
import { words } from '../language/words.ts'
import { fold } from '../language/normalise.ts'

/** A question sentence shorter than this says too little to be asked alone. */
const fewestWords = 3
/** A message with more words stands on its own, whatever it begins with. */
const longestFollowUp = 5

const continues =
  /^(entas?|entapa|enta|ja|mites?|milloin se|kuka sen|missa se|och|men|hur ar det med|and|what about|how about) /
const asksForContact =
  / (numero|puhelin|puhelinnumero|puh|sahkoposti|sposti|meili|osoite|yhteystieto|yhteystiedot|nummer|telefon|epost|adress|number|phone|email|mail|address) /

/** The question sentences of a message that asks several things; empty when it asks one. */
export function separateQuestions(text: string): string[] {
  const asked = sentences(text).filter(
    sentence => sentence.endsWith('?') && words(sentence).length >= fewestWords
  )
  return asked.length > 1 ? asked : []
}

/** What a short message leans on. */
export type FollowUp = 'none' | 'continues' | 'asks-for-contact'

/** Whether a message goes on from the one before it: 'entä lapsilla?', 'mikä numero?'. */
export function followUpKind(text: string): FollowUp {
  const textWords = words(text).map(fold)
  if (textWords.length > longestFollowUp) return 'none'
  const joined = `${textWords.join(' ')} `
  if (continues.test(joined)) return 'continues'
  return textWords.length <= 3 && asksForContact.test(` ${joined}`) ? 'asks-for-contact' : 'none'
}
