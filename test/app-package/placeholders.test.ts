import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillPlaceholders } from '../../src/app-package/placeholders.ts'

describe('filling a template', () => {
  it('brings any value whole into the JSON, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), value => {
        const filled = fillPlaceholders('{ "name": "by ${{NAME}}." }', { NAME: value })
        expect(filled.kind === 'filled' && JSON.parse(filled.text)).toEqual({ name: `by ${value}.` })
      })
    )
  })

  it('does not fill what a value itself looks like', () => {
    const filled = fillPlaceholders('["${{A}}", "${{B}}"]', { A: '${{B}} $& $1', B: 'b' })
    expect(filled.kind === 'filled' && JSON.parse(filled.text)).toEqual(['${{B}} $& $1', 'b'])
  })

  it('names each missing setting once, an empty one too, and fills nothing', () => {
    expect(fillPlaceholders('${{A}} ${{B}} ${{A}} ${{C}}', { A: '', C: 'c' })).toEqual({
      kind: 'missing',
      names: ['A', 'B']
    })
  })
})
