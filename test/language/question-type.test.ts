import { expect, it } from 'vitest'
import { createPhraseFinder } from '../../src/language/phrase-finder.ts'
import { questionTypePhrases, type QuestionType } from '../../src/language/question-type.ts'
import { words } from '../../src/language/words.ts'

const finder = createPhraseFinder(questionTypePhrases)
const typesOf = (text: string) => [...finder.find(words(text).map(finder.read))]

const questions: Record<QuestionType, string[]> = {
  count: ['Montako hakemusta tuli?', 'hur många kom?', 'how many came?', 'monta tuli'],
  amount: ['Paljonko se maksaa?', 'hur mycket kostar det?', 'how much is it?'],
  duration: ['Kauanko kestää?', 'kuinka pitkä tauko on', 'hur länge varar det?', 'how long is it?'],
  frequency: ['Kuinka usein tavataan?', 'hur ofta?', 'how often?'],
  time: ['Milloin on tapaaminen?', 'millon se on', 'när är mötet?', 'when is it?'],
  person: ['Kuka päättää?', 'kenelle lähetän', 'vem bestämmer?', 'who decides?'],
  reason: ['Miksi hylättiin?', 'minkä takia', 'varför?', 'why?'],
  manner: ['Miten haetaan?', 'hur ansöker man?', 'how to apply?'],
  place: ['Missä ohje on?', 'mihin lähetän', 'var finns den?', 'where is it?'],
  permission: ['Saako olla etänä?', 'saaks olla', 'får man?', 'may we?'],
  duty: ['Pitääkö ilmoittaa?', 'onko pakko ilmoittaa', 'måste vi?', 'must we?']
}

it.each(Object.entries(questions).flatMap(([type, texts]) => texts.map(text => [text, type] as const)))(
  '"%s" asks for %s',
  (text, type) => {
    expect(typesOf(text)).toContain(type)
    expect(typesOf(text.toUpperCase())).toEqual(typesOf(text))
  }
)

it.each(['tauko ryhmäpäivä', 'KU148', '', '???', 'varmaan', 'kansio'])('"%s" shows no type', text => {
  expect(typesOf(text)).toEqual([])
})

it('dots left out on a phone change nothing', () => {
  expect(typesOf('pitaako ilmoittaa')).toEqual(typesOf('pitääkö ilmoittaa'))
})
