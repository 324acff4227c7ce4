import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramHashes } from '../../src/language/ngrams.ts'
import { fold, longestText, normalise } from '../../src/language/normalise.ts'
import { sentences } from '../../src/language/sentences.ts'
import { stem } from '../../src/language/stem.ts'
import { words } from '../../src/language/words.ts'

describe('the words of a text', () => {
  it.each([
    ['Mihin KU148 lähetetään?', ['mihin', 'ku148', 'lähetetään']],
    ['Ku 148, KU-148 ja ku148:n', ['ku148', 'ku148', 'ja', 'ku148']],
    ['B-lausunto, b lausunto ja b‑lausunnot', ['blausunto', 'blausunto', 'ja', 'blausunnot']],
    ['HVA:n päätös HVA:lla, HVA:ssä ja Kela:ää', ['hva', 'päätös', 'hva', 'hva', 'ja', 'kela']],
    ['Trimmi-kurssin', ['trimmi', 'kurssin']],
    ['e–mail', ['e', 'mail']],
    ['KYSYMYS\u00a0on\ntässä', ['kysymys', 'on', 'tässä']],
    ['kun\u00adtou\u200btus', ['kuntoutus']],
    ['1.6.2025 klo 9.30', ['1.6', '2025', 'klo', '9.30']],
    ['👍 ok!', ['ok']],
    ['', []],
    ['?!…', []]
  ])('%j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('are the same however their letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aäöå éï-?KU148 ')) }), text => {
        expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')))
      })
    )
  })

  it('are words of any text, in lower case and not without end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const word of words(text)) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}.,]{0,39}$/u)
      })
    )
    expect(words('sana '.repeat(10_000)).length).toBeLessThan(1000)
    expect(words('a'.repeat(50_000))).toEqual(['a'.repeat(40)])
  })
})

describe('normalised text', () => {
  it('has one kind of dash, quote and space', () => {
    expect(normalise(' A—B\t–\u2212 ’x´ \r\n')).toBe("a-b -- 'x'")
  })

  it('is no longer than a question may be', () => {
    expect(normalise('a'.repeat(50_000))).toHaveLength(longestText)
  })

  it('has no control characters, and normalising it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const once = normalise(text)
        expect(once).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u)
        expect(normalise(once)).toBe(once)
      })
    )
  })
})

describe('a folded word', () => {
  it.each([
    ['päätös', 'paatos'],
    ['Åbo', 'Abo'],
    ['café', 'cafe'],
    ['ryhmä', 'ryhma']
  ])('%s has no dots and rings: %s', (word, expected) => {
    expect(fold(word)).toBe(expected)
  })
})

describe('the stem of a word', () => {
  it('is one for the cases of a Finnish word', () => {
    const forms = ['kuntoutus', 'kuntoutuksen', 'kuntoutusta', 'kuntoutuksessa']
    expect(new Set(forms.slice(1).map(form => stem(form, 'fi').slice(0, 7)))).toEqual(new Set(['kuntout']))
    expect(stem('ryhmän', 'fi')).toBe(stem('ryhmässä', 'fi'))
  })

  it.each([
    ['saaks', 'saako'],
    ['voiks', 'voiko'],
    ['pitääks', 'pitääkö']
  ])('of spoken "%s" is that of "%s"', (spoken, formal) => {
    expect(stem(spoken, 'fi')).toBe(stem(formal, 'fi'))
  })

  it('follows the language', () => {
    expect(stem('gruppens', 'sv')).toBe(stem('grupp', 'sv'))
    expect(stem('groups', 'en')).toBe(stem('group', 'en'))
  })
})

describe('the sentences of a text', () => {
  it.each([
    ['Hei! Saako etänä? Kiitos.', ['Hei!', 'Saako etänä?', 'Kiitos.']],
    ['Saako etänä?Kuka päättää?', ['Saako etänä?', 'Kuka päättää?']],
    ['yksi\nkaksi\r\nkolme', ['yksi', 'kaksi', 'kolme']],
    ['Kysymys – ja lisäys', ['Kysymys', 'ja lisäys']],
    ['Tapaaminen on 10.12.2025 klo 8.30', ['Tapaaminen on 10.12.2025 klo 8.30']],
    ['??? !', []],
    ['', []]
  ])('%j are %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('the n-grams of a word', () => {
  it('are as many as there are places for them between its marked edges', () => {
    expect(gramHashes('ja', 2)).toHaveLength(3)
    expect(gramHashes('ja', 4)).toHaveLength(1)
    expect(gramHashes('', 3)).toEqual([])
  })

  it('are the same for the same letters, and know a beginning from a middle', () => {
    const [start, ...middle] = gramHashes('kaka', 2)
    expect(middle[0]).toBe(middle[2])
    expect(middle).not.toContain(start)
    expect(gramHashes('kaksi', 2)[0]).toBe(start)
  })
})
