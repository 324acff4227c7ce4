import { describe, expect, it } from 'vitest'
import { decide, decideAfter, decideTogether, withCare } from '../../src/answer/decide.ts'
import type { Findings } from '../../src/search/search.ts'
import { thresholds } from '../../src/search/weights.ts'

/** Findings with entries a, b, c … of these confidences. */
function found(confidences: readonly number[], changes: Partial<Findings> = {}): Findings {
  return {
    entries: confidences.map((confidence, i) => ({ id: 'abcdef'.charAt(i), confidence, nearness: 0.3 })),
    fresh: [],
    contacts: [],
    near: [],
    lookUp: 0,
    offTopic: { kind: 'small-talk', share: 0 },
    ...changes
  }
}

const idsOf = (decision: ReturnType<typeof decide>) =>
  'entries' in decision ? decision.entries.map(({ id }) => id).join('') : ''

const { answer, suggestion, beside, lookUp, offTopic, freshSuggestion, besideFresh } = thresholds

describe('one question', () => {
  it('is answered from the threshold on, and not below it', () => {
    expect(decide(found([answer])).kind).toBe('answer')
    expect(decide(found([answer - 0.001])).kind).toBe('suggestions')
  })

  it('is answered with its near-duplicates beside, three at most', () => {
    expect(idsOf(decide(found([answer, beside - 0.001])))).toBe('a')
    expect(idsOf(decide(found([answer, beside, beside, beside])))).toBe('abc')
  })

  it('has up to three suggestions when something is likely, and none otherwise', () => {
    expect(idsOf(decide(found([suggestion, suggestion, suggestion, suggestion])))).toBe('abc')
    expect(decide(found([suggestion - 0.001])).kind).toBe('route')
    expect(decide(found([])).kind).toBe('route')
  })

  it('is a look-up when that is likelier than any answer', () => {
    expect(decide(found([answer], { lookUp: Math.max(lookUp, answer) + 0.01 })).kind).toBe('contact')
    expect(decide(found([0.99], { lookUp: 0.9 })).kind).toBe('answer')
    expect(decide(found([], { lookUp: lookUp - 0.001 })).kind).toBe('route')
  })

  it('is off topic unless an entry is likelier', () => {
    const chat = { offTopic: { kind: 'small-talk', share: 0.6 } } as const
    expect(decide(found([0.59], chat))).toEqual({ kind: 'off-topic', about: 'small-talk' })
    expect(decide(found([0.95], chat)).kind).toBe('answer')
    const barely = { offTopic: { kind: 'small-talk', share: offTopic - 0.001 } } as const
    expect(decide(found([], barely)).kind).toBe('route')
  })
})

describe('a question near an entry just imported', () => {
  const fresh = (...nearnesses: number[]) =>
    nearnesses.map((nearness, i) => ({ id: 'xyzå'.charAt(i), confidence: 0, nearness }))

  it('has it suggested, however sure the entries with many phrasings are not', () => {
    expect(idsOf(decide(found([], { fresh: fresh(freshSuggestion) })))).toBe('x')
    expect(decide(found([], { fresh: fresh(freshSuggestion - 0.001) })).kind).toBe('route')
  })

  it('has the nearest three suggested, of whichever kind, each once', () => {
    const fair = 0.3 / besideFresh.suggestionLead
    const around = fresh(fair + 0.2, fair + 0.1, fair - 0.1)
    expect(idsOf(decide(found([suggestion], { fresh: around })))).toBe('xya')
    const same = [{ id: 'a', confidence: suggestion, nearness: 0.3 }]
    expect(idsOf(decide(found([suggestion], { fresh: same })))).toBe('a')
  })

  it('is still answered by an entry that is sure and clearly nearer', () => {
    const decision = decide(found([0.9], { fresh: fresh((0.9 * 0.3) / besideFresh.lead - 0.01) }))
    expect([decision.kind, idsOf(decision)]).toEqual(['answer', 'ax'])
  })

  it('is shown beside an answer by another entry when it is near, after the near-duplicates of that', () => {
    const near = fresh(besideFresh.besideAnswer + 0.01, besideFresh.besideAnswer - 0.01)
    const clear = [
      { id: 'a', confidence: 0.95, nearness: 0.9 },
      { id: 'b', confidence: beside, nearness: 0.3 }
    ]
    expect(idsOf(decide(found([], { entries: clear, fresh: near })))).toBe('abx')
    const answering = [{ id: 'x', confidence: 0.95, nearness: 0.9 }]
    expect(idsOf(decide(found([], { entries: answering, fresh: fresh(0.9, 0.8) })))).toBe('x')
  })

  it('leaves the choice where a sure entry is not clearly nearer, the sure one first', () => {
    const decision = decide(found([0.9], { fresh: fresh((0.9 * 0.3) / besideFresh.lead + 0.01, 0.1, 0.1) }))
    expect([decision.kind, idsOf(decision)]).toEqual(['suggestions', 'axy'])
  })

  it('leaves the choice the sooner, the less sure the other entry is', () => {
    const near = { fresh: fresh((0.7 * 0.3) / besideFresh.lead) }
    expect(decide(found([0.75], near)).kind).toBe('answer')
    expect(decide(found([0.65], near)).kind).toBe('suggestions')
  })

  it('is answered by the entry just imported when that one is surer than others need be', () => {
    const same = (confidence: number) => ({ fresh: [{ id: 'a', confidence, nearness: 0.3 }] })
    expect(decide(found([besideFresh.answer], same(besideFresh.answer))).kind).toBe('answer')
    const less = besideFresh.answer - 0.001
    expect(decide(found([less], same(less))).kind).toBe('suggestions')
  })

  it('is a look-up or small talk only when that is clear', () => {
    const near = { fresh: fresh(0.3) }
    expect(decide(found([], { ...near, lookUp: besideFresh.lookUp - 0.001 })).kind).toBe('suggestions')
    expect(decide(found([], { ...near, lookUp: besideFresh.lookUp })).kind).toBe('contact')
    const chat = (share: number) => ({ ...near, offTopic: { kind: 'small-talk', share } as const })
    expect(decide(found([], chat(besideFresh.offTopic - 0.001))).kind).toBe('suggestions')
    expect(decide(found([], chat(besideFresh.offTopic))).kind).toBe('off-topic')
  })
})

const surely = (id: string): Findings => ({
  ...found([]),
  entries: [{ id, confidence: 0.95, nearness: 0.3 }]
})
const unsure = found([suggestion])

describe('several questions', () => {
  it('are answered together when at least two have answers of their own', () => {
    expect(idsOf(decideTogether(unsure, [surely('x'), unsure, surely('y')]))).toBe('xy')
  })

  it('are taken as a whole when only one of them has an answer', () => {
    expect(idsOf(decideTogether(surely('whole'), [surely('x'), unsure]))).toBe('whole')
    expect(idsOf(decideTogether(surely('whole'), [surely('x'), surely('x')]))).toBe('whole')
  })
})

describe('a follow-up', () => {
  it('is answered by what it says together with the question before', () => {
    expect(idsOf(decideAfter(unsure, surely('together'), 'fragment'))).toBe('together')
    expect(decideAfter(surely('alone'), unsure, 'fragment').kind).toBe('suggestions')
  })

  it('leaves the choice where it says one thing alone and another together', () => {
    const decision = decideAfter(surely('x'), surely('y'), 'fragment')
    expect([decision.kind, idsOf(decision)]).toEqual(['suggestions', 'xy'])
    expect(decideAfter(surely('x'), surely('x'), 'fragment').kind).toBe('answer')
  })

  it('that is a whole question is not answered by another that only the question before leads to', () => {
    const decision = decideAfter(unsure, surely('y'), 'whole')
    expect([decision.kind, idsOf(decision)]).toEqual(['suggestions', 'ay'])
  })
})

describe("an answer to a question about one client's case", () => {
  const answerAt = (confidence: number) =>
    ({ kind: 'answer', entries: [{ id: 'tauko', confidence, nearness: 0.3 }] }) as const

  it('is claimed when it is surer than an answer has to be otherwise', () => {
    expect(withCare(answerAt(thresholds.answerOnCase)).kind).toBe('answer')
  })

  it('is otherwise a suggestion', () => {
    expect(withCare(answerAt(thresholds.answerOnCase - 0.01))).toEqual({
      kind: 'suggestions',
      entries: [{ id: 'tauko', confidence: thresholds.answerOnCase - 0.01, nearness: 0.3 }]
    })
  })
})
