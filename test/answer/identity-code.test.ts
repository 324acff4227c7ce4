import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, screenIdentityCodes } from '../../src/answer/identity-code.ts'
import { wednesday } from './knowledge.ts'
import { askedOf, ways } from './asking.ts'
import { dashes, identityCode, mistypedCode, typedCode, written } from './identity-codes.ts'

const { ask } = askedOf()

const before = fc.constantFrom('', 'Asiakkaani ', 'hetu:', 'Miksi hänen (', 'Klienten ', 'Hei\n')
const after = fc.constantFrom('', ' sai päätöksen?', ', kiitos', '.', ') hylättiin', '?\n– terveisin')

describe('a message with an identity code', () => {
  it('ends in privacy with the code masked, in any form that people type', () => {
    fc.assert(
      fc.property(before, typedCode, after, (start, code, end) => {
        const { kind, question } = ask(start + code + end)
        expect(kind).toBe('privacy')
        expect(question).not.toMatch(/\d/)
        expect(question).toContain(start + mask)
        expect(question.endsWith(end)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it('has every code masked when there are several', () => {
    const several = fc.array(fc.tuple(before, typedCode, after), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(several, fc.constantFrom(' ja ', ', ', '\n'), (codes, join) => {
        const { kind, question } = ask(codes.map(parts => parts.join('')).join(join))
        expect(kind).toBe('privacy')
        expect(question).not.toMatch(/\d/)
      }),
      { numRuns: 500 }
    )
  })

  it('keeps all that is no code', () => {
    fc.assert(
      fc.property(identityCode, code => {
        const { question } = ask(`Diassa 5 luki 13.3.2025: ${written(code)}, soita 020 000 0000.`)
        expect(question).toBe(`Diassa 5 luki 13.3.2025: ${mask}, soita 020 000 0000.`)
      })
    )
  })

  it('is masked although the check character is wrong, when the sign tells that a code is meant', () => {
    const space = fc.constantFrom('', ' ')
    const dash = fc.tuple(space, fc.constantFrom(...dashes), space).map(all => all.join(''))
    fc.assert(
      fc.property(mistypedCode, before, after, dash, (code, start, end, dashed) => {
        const sign = code.sign === '-' ? dashed : code.sign
        const { kind, question } = ask(`${start}${written({ ...code, sign })}${end}`)
        expect(kind).toBe('privacy')
        expect(question).toBe(start + mask + end)
      })
    )
  })

  it('is found beside numbers that might begin one', () => {
    const beside = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(typedCode, beside, (code, number) => {
        const { kind, question } = ask(`Dia ${number} ${code}`)
        expect(kind).toBe('privacy')
        expect(question.replace(/\D/g, '').length).toBeLessThanOrEqual(2)
      })
    )
    expect(ask('Dia 5 1 3 1 0 5 2 3 0 8 T').question).toBe(`Dia 5 ${mask}`)
  })

  it.each(['13.10.1952-308X', '131052 - 308x', '131052A308Xn'])('%s with its wrong end is masked', text => {
    expect(ask(text).question).not.toMatch(/\d/)
  })

  it('is not answered, greeted or refused, whatever else it says', () => {
    for (const text of [
      'Hei! 131052-308T',
      'Kuinka pitkä tauko ryhmällä on? 131052-308T',
      'asdf 131052-308T'
    ])
      expect(ask(text).kind).toBe('privacy')
  })

  it('is led to where one client may be spoken of', () => {
    expect(ways(ask('131052-308T'))).toEqual(['asiakaslinja: client-case'])
  })

  it('is not looked into as a follow-up either', () => {
    const outcome = ask('entä 131052-308T?', { previous: 'Saako ryhmän pitää etänä?' })
    expect(outcome).toMatchObject({ kind: 'privacy', question: `entä ${mask}?` })
  })
})

describe('a message without an identity code', () => {
  it.each([
    'Soita 020 692 235, e-post on auki klo 9–15',
    'Viranomaislinja 020 692 235 ei vastaa',
    'Ring 020 692 235 i morgon',
    'Tapaaminen on 10.12.2025 klo 8-9',
    'Tapaaminen 10.12.2025 08.00-09.00',
    'Sopimus 1.1.2025-31.12.2025',
    'Jakso 01.10.25-31.12.25',
    'Y-tunnus 1234567-8, ALV FI12345678',
    'Lomake KU148 ja dia 21',
    'Diat 10, 11, 12 ja 13',
    'Lasku 1 012 345,67 euroa 10.12.2025 - 120 kpl',
    'Viite 12345 67890 12345',
    'Tili FI21 1234 5600 0007 85',
    'Postinumero 00100 Helsinki',
    'Diaarinumero 31/310/2025',
    '2025-06-10T10:00:00+03:00',
    '131052',
    '131052314055',
    '1310523140550',
    'syntynyt 13.10.1952'
  ])('%s goes on as it is', text => {
    expect(screenIdentityCodes(text)).toEqual({ text, found: false })
  })

  const digits = (count: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map(all => all.join(''))
  const padded = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map(n => String(n).padStart(2, '0'))
  const mobile = fc.constantFrom('040', '041', '044', '045', '046', '050')
  const joined = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc
      .tuple(...parts.map(part => (typeof part === 'string' ? fc.constant(part) : part)))
      .map(all => all.join(''))
  const date = joined(padded(1, 31), '.', padded(1, 12), '.', fc.constantFrom('2024', '2025', '2026'))
  const time = joined(padded(0, 23), fc.constantFrom('.', ':'), padded(0, 59))
  const dash = fc.constantFrom('-', ' - ', '–', ' – ')

  const ordinary = {
    'a mobile number in groups': joined(mobile, fc.constantFrom(' ', '-'), digits(3), ' ', digits(4)),
    'a mobile number in two groups': joined(mobile, fc.constantFrom(' ', '-'), digits(7)),
    'an international number': joined(
      '+358 ',
      fc.constantFrom('40', '44', '50'),
      ' ',
      digits(3),
      ' ',
      digits(4)
    ),
    'a service number': joined('020 ', digits(3), ' ', digits(3)),
    'a date and its time': joined(date, fc.constantFrom(' ', ' klo '), time, dash, time),
    'a range of dates': joined(date, dash, date),
    'a business id': joined(digits(7), '-', digits(1)),
    'a number of things on a day': joined(date, dash, digits(3), ' kpl'),
    'a reference number in groups of five': joined(digits(5), ' ', digits(5), ' ', digits(5)),
    'a sum': joined(padded(10, 99), ' ', digits(3), ',', digits(2), ' euroa')
  }

  it.each(Object.entries(ordinary))('%s is no identity code', (_, text) => {
    fc.assert(
      fc.property(text, said => !screenIdentityCodes(`Kysymys: ${said}, kiitos`).found),
      { numRuns: 3000 }
    )
  })

  it('is rarely taken for one when it has ten bare digits: only the check character tells them apart', () => {
    const numbers = fc.sample(joined(mobile, digits(7)), { numRuns: 4000, seed: 20250603 })
    const masked = numbers.filter(number => screenIdentityCodes(`Soita ${number}.`).found)
    expect(masked.length / numbers.length).toBeLessThan(1 / 31)
  })
})

describe("a card's button that was forged to carry an identity code", () => {
  const { answerer } = askedOf()
  const forged = { question: 'Saako 131052-308T tulla?', language: 'fi', at: wednesday } as const

  it('has it masked before the question is shown again', () => {
    expect(answerer.route(forged).question).toBe('Saako ******-**** tulla?')
    expect(answerer.show('ei-ole', forged).question).toBe('Saako ******-**** tulla?')
  })
})
