import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { createLanguageIdentifier } from '../../src/language/identify.ts'

const identify = createLanguageIdentifier({
  fi: [
    'Trimmi',
    'Trimmi Teams',
    'Saako läheinen osallistua kuntoutukseen?',
    'mihin lomake KU148 lähetetään',
    'yötyö'
  ],
  sv: [
    'Trimmi',
    'Trimmi Teams',
    'Får en närstående delta i rehabiliteringen?',
    'vart skickas blanketten KU148',
    'årsmöte'
  ],
  en: ['Trimmi', 'Trimmi Teams', 'May a close person take part?', 'where is the form KU148 sent']
})

describe('the language of a message', () => {
  it.each([
    ['Saako vaimo tulla mukaan?', 'fi'],
    ['saako laheinen osallistua', 'fi'],
    ['yotyo', 'fi'],
    ['missä KU148?', 'fi'],
    ['Mikä on Trimmi?', 'fi'],
    ['Får maken komma med?', 'sv'],
    ['far en narstaende delta', 'sv'],
    ['arsmote', 'sv'],
    ['var är KU148?', 'sv'],
    ['Vad är Trimmi?', 'sv'],
    ['Can the spouse come along?', 'en'],
    ['where is KU148?', 'en'],
    ['what is Trimmi in Teams?', 'en']
  ])('"%s" is %s for sure', (text, language) => {
    expect(identify(text)).toEqual({ language, sure: true })
  })

  it.each([
    'Trimmi',
    'TRIMMI?',
    'Teams',
    'Trimmi Teams',
    'KU148',
    '148',
    '1.6.2025',
    '',
    '😀',
    'qx',
    'привет'
  ])('"%s" does not tell it', text => {
    expect(identify(text).sure).toBe(false)
  })

  it('is the first of the languages when nothing tells', () => {
    expect(identify('').language).toBe(languages[0])
    expect(identify('Trimmi').language).toBe(languages[0])
  })

  it('is one of the three for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => languages.includes(identify(text).language)))
  })
})

it('without any text to learn from still knows common words', () => {
  const bare = createLanguageIdentifier({ fi: [], sv: [], en: [] })
  expect(bare('missä se on?').language).toBe('fi')
  expect(bare('var är det?').language).toBe('sv')
  expect(bare('where is it?').language).toBe('en')
})
