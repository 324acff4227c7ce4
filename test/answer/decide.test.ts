import { describe, expect, it } from 'vitest'
import { bySubject, decide, decideAfter, decideTogether, withCare } from '../../src/answer/decide.ts'
import type { Findings } from '../../src/search/search.ts'
import { thresholds } from '../../src/search/weights.ts'

const entry = (id: string, confidence: number, nearness: number, likeness = nearness) => ({
  id,
  confidence,
  nearness,
  share: confidence,
  likeness
})

/** Findings with entries a, b, c … of these confidences. */
function found(confidences: readonly number[], changes: Partial<Findings> = {}): Findings {
  return {
    entries: confidences.map((confidence, i) => entry('abcdef'.charAt(i), confidence, 0.3)),
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

const {
  answer,
  suggestion,
  beside,
  lookUp,
  offTopic,
  offTopicLead,
  clearlyOffTopic,
  rival,
  freshSuggestion,
  besideFresh
} = thresholds

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
    expect(decide(found([rival - 0.001], { lookUp })).kind).toBe('contact')
    expect(decide(found([0.99], { lookUp: 0.9 })).kind).toBe('answer')
    expect(decide(found([], { lookUp: lookUp - 0.001 })).kind).toBe('route')
  })

  it('is off topic unless an entry is likelier', () => {
    const chat = { offTopic: { kind: 'small-talk', share: 0.6 } } as const
    expect(decide(found([rival - 0.001], chat))).toEqual({ kind: 'off-topic', about: 'small-talk' })
    expect(decide(found([0.95], chat)).kind).toBe('answer')
    const barely = { offTopic: { kind: 'small-talk', share: offTopic - 0.001 } } as const
    expect(decide(found([], barely)).kind).toBe('route')
  })

  it('is not answered where small talk is many times likelier than the entry, however sure that is', () => {
    const chat = { offTopic: { kind: 'small-talk', share: 0.6 } } as const
    const withShare = (share: number) =>
      found([], { entries: [{ ...entry('a', 0.95, 0.3), share }], ...chat })
    expect(decide(withShare(0.6 / offTopicLead)).kind).toBe('answer')
    expect(decide(withShare(0.6 / offTopicLead - 0.01)).kind).toBe('suggestions')
  })

  it('has an entry suggested that is likely, where something else is likelier', () => {
    const chat = { offTopic: { kind: 'small-talk', share: clearlyOffTopic - 0.01 } } as const
    for (const likelier of [{ lookUp: 0.9 }, chat]) {
      expect(decide(found([answer], likelier)).kind).toBe('suggestions')
      expect(idsOf(decide(found([rival], likelier)))).toBe('a')
    }
  })
})

describe('a question near an entry just imported', () => {
  const fresh = (...nearnesses: number[]) =>
    nearnesses.map((nearness, i) => entry('xyzå'.charAt(i), 0, nearness))
  /** How near a fresh entry may be, so that another of this confidence and nearness is still the answer. */
  const bound = (confidence: number, nearness: number) => nearness * confidence ** 2 + besideFresh.lead

  it('has it suggested, however sure the entries with many phrasings are not', () => {
    expect(idsOf(decide(found([], { fresh: fresh(freshSuggestion) })))).toBe('x')
    expect(decide(found([], { fresh: fresh(freshSuggestion - 0.001) })).kind).toBe('route')
  })

  it('has the nearest three suggested, of whichever kind, each once', () => {
    const known = entry('a', suggestion, besideFresh.suggestionLead * 0.5)
    expect(idsOf(decide(found([], { entries: [known], fresh: fresh(0.6, 0.55, 0.45) })))).toBe('xya')
    const same = [entry('a', suggestion, 0.5)]
    expect(idsOf(decide(found([suggestion], { fresh: same })))).toBe('a')
  })

  it('is still answered by an entry that is sure and clearly nearer', () => {
    const decision = decide(found([0.85], { fresh: fresh(bound(0.85, 0.3) - 0.01) }))
    expect([decision.kind, idsOf(decision)]).toEqual(['answer', 'a'])
  })

  it('is shown beside an answer by another entry when it is near, after the near-duplicates of that', () => {
    const near = fresh(besideFresh.veryNear + 0.01, besideFresh.veryNear - 0.01)
    const clear = [entry('a', 0.95, 0.9), entry('b', beside, 0.3)]
    expect(idsOf(decide(found([], { entries: clear, fresh: near })))).toBe('abx')
    const answering = [entry('x', 0.95, 0.9)]
    expect(idsOf(decide(found([], { entries: answering, fresh: fresh(0.9, 0.8) })))).toBe('x')
  })

  it('leaves the choice where a sure entry is not clearly nearer, the sure one first', () => {
    const around = fresh(bound(0.9, 0.3) + 0.01, freshSuggestion, freshSuggestion)
    const decision = decide(found([0.9], { fresh: around }))
    expect([decision.kind, idsOf(decision)]).toEqual(['suggestions', 'axy'])
  })

  it('leaves the choice the sooner, the less sure the other entry is', () => {
    const near = { fresh: fresh(bound(0.7, 0.3)) }
    expect(decide(found([0.75], near)).kind).toBe('answer')
    expect(decide(found([0.65], near)).kind).toBe('suggestions')
  })

  it('is answered by the entry just imported only when it is asked nearly in its own words', () => {
    const same = (likeness: number) => {
      const entries = [entry('a', 0.95, 0.6, likeness)]
      return found([], { entries, fresh: entries })
    }
    expect(decide(same(besideFresh.ownWords)).kind).toBe('answer')
    expect(decide(same(besideFresh.ownWords - 0.001)).kind).toBe('suggestions')
  })

  it('has it suggested where it is very near, though a contact or small talk is likelier', () => {
    const chat = { offTopic: { kind: 'small-talk', share: clearlyOffTopic - 0.01 } } as const
    const veryNear = { fresh: fresh(besideFresh.veryNear) }
    const lessNear = { fresh: fresh(besideFresh.veryNear - 0.001) }
    expect(decide(found([], { ...veryNear, ...chat })).kind).toBe('suggestions')
    expect(decide(found([], { ...lessNear, ...chat })).kind).toBe('off-topic')
    expect(decide(found([], { ...veryNear, lookUp })).kind).toBe('suggestions')
    expect(decide(found([], { ...lessNear, lookUp })).kind).toBe('contact')
  })
})

it('clear small talk is small talk, however near an entry', () => {
  const thanks = { offTopic: { kind: 'thanks', share: clearlyOffTopic } } as const
  const near = { fresh: [entry('x', 0, 0.9)] }
  expect(decide(found([rival], { ...thanks, ...near }))).toEqual({ kind: 'off-topic', about: 'thanks' })
})

describe('a single word', () => {
  const alike = (...likenesses: number[]) =>
    found([], {
      entries: likenesses.map((likeness, i) => entry('abcd'.charAt(i), i === 0 ? 0.9 : 0, likeness))
    })
  const decided = (findings: Findings) => bySubject(decide(findings), findings)

  it('is answered where one entry is on its subject', () => {
    expect(decided(alike(0.8, 0.8 * thresholds.sameSubject - 0.01)).kind).toBe('answer')
  })

  it('leaves the choice where several are', () => {
    const decision = decided(alike(0.8, 0.8 * thresholds.sameSubject + 0.01, 0.7, 0.7))
    expect([decision.kind, idsOf(decision)]).toEqual(['suggestions', 'abc'])
  })

  it('of which nothing is sure has suggestions or its channel', () => {
    expect(decided(found([suggestion])).kind).toBe('suggestions')
    expect(decided(found([])).kind).toBe('route')
  })
})

const surely = (id: string): Findings => ({ ...found([]), entries: [entry(id, 0.95, 0.3)] })
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
    ({ kind: 'answer', entries: [entry('tauko', confidence, 0.3)] }) as const

  it('is claimed when it is surer than an answer has to be otherwise', () => {
    expect(withCare(answerAt(thresholds.answerOnCase)).kind).toBe('answer')
  })

  it('is otherwise a suggestion', () => {
    expect(withCare(answerAt(thresholds.answerOnCase - 0.01))).toEqual({
      kind: 'suggestions',
      entries: [entry('tauko', thresholds.answerOnCase - 0.01, 0.3)]
    })
  })
})
