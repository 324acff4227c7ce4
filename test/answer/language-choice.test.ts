import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { askedOf } from './asking.ts'

const { ask } = askedOf()

/** The language of the reply, with the language of the client as a hint. */
const languageOf = (text: string, languageHint?: Language) =>
  ask(text, languageHint ? { languageHint } : {}).language

describe('the language of the reply', () => {
  const messages: Record<Language, string[]> = {
    fi: [
      'Saako ryhmän pitää etänä?',
      'saaks ryhman pitaa etana',
      'milloin lasku',
      'Mikä on Loikka?',
      'Loikka Teamsissa?',
      'B-lausunto puuttuu',
      'mihin KU777 laitetaan',
      'hei',
      'kiitos',
      'tauko?',
      'paljonko tauko',
      'Onko Anna Smith ryhmän vetäjä?'
    ],
    sv: [
      'Får gruppen hållas på distans?',
      'far gruppen hallas pa distans',
      'när fakturan',
      'Vad är Loikka?',
      'Loikka via Teams?',
      'vart skickas KU777',
      'hej',
      'tack',
      'vem är Anna Virtanen?'
    ],
    en: [
      'May the group be held remotely?',
      'invoice deadline',
      'What is Loikka?',
      'is Loikka in Teams?',
      'where to send KU777',
      'hello',
      'thanks',
      'who is Matti Virtanen?'
    ]
  }

  it.each(Object.entries(messages).flatMap(([language, texts]) => texts.map(text => [language, text])))(
    'is %s for "%s", whatever the language of the client',
    (language, text) => {
      for (const hint of [undefined, 'fi', 'sv', 'en'] as const) expect(languageOf(text, hint)).toBe(language)
    }
  )
})

describe('a message that tells no language', () => {
  it.each(['Loikka', 'Loikka?', 'KU777', 'KU777!', 'Teams', 'Lindqvist', '777', '3.6.2025', '???', ''])(
    '"%s" is answered in the language of the client, in Finnish when that is unknown',
    text => {
      for (const hint of ['fi', 'sv', 'en'] as const) expect(languageOf(text, hint)).toBe(hint)
      expect(languageOf(text)).toBe('fi')
    }
  )
})
