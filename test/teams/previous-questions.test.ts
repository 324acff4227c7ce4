import { describe, expect, it } from 'vitest'
import type { OutcomeKind } from '../../src/domain/outcome.ts'
import { createPreviousQuestions } from '../../src/teams/previous-questions.ts'
import { outcomeOf } from './partner-service.ts'

const about = (question: string, kind: OutcomeKind = 'answer') => outcomeOf(kind, question, 'fi')

function createMemory(capacity = 10) {
  let now = 0
  const memory = createPreviousQuestions({ clock: () => new Date(now), lifetimeMs: 1000, capacity })
  return { ...memory, wait: (ms: number) => (now += ms) }
}

describe('the previous question', () => {
  it('is the last one of the same asker', () => {
    const memory = createMemory()
    memory.keep('Aino', about('etäterapia'))
    memory.keep('Väinö', about('tauko'))
    memory.keep('Aino', about('matkat'))
    expect(memory.of('Aino')).toBe('matkat')
    expect(memory.of('Väinö')).toBe('tauko')
    expect(memory.of('Ilmari')).toBeUndefined()
  })

  it.each(['mikä numero?', 'entä lapsilla?', 'miksi?'])(
    'stays when the next one leans on it: %s',
    leaning => {
      const memory = createMemory()
      memory.keep('Aino', about('Saako terapian pitää etänä?'))
      memory.keep('Aino', about(leaning))
      expect(memory.of('Aino')).toBe('Saako terapian pitää etänä?')
    }
  )

  it('is forgotten when its time is over', () => {
    const memory = createMemory()
    memory.keep('Aino', about('etäterapia'))
    memory.wait(999)
    expect(memory.of('Aino')).toBe('etäterapia')
    memory.wait(1)
    expect(memory.of('Aino')).toBeUndefined()
  })

  it('of the one who was silent longest goes first when there are too many', () => {
    const memory = createMemory(2)
    memory.keep('Aino', about('etäterapia'))
    memory.keep('Väinö', about('tauko'))
    memory.keep('Aino', about('matkat'))
    memory.keep('Ilmari', about('lomat'))
    expect(['Aino', 'Väinö', 'Ilmari'].map(asker => memory.of(asker))).toEqual(['matkat', undefined, 'lomat'])
  })

  it.each(['greeting', 'help', 'off-topic', 'privacy'] as const)(
    'is not replaced by what was no question: %s',
    kind => {
      const memory = createMemory()
      memory.keep('Aino', about('etäterapia'))
      memory.keep('Aino', about('jotain muuta', kind))
      expect(memory.of('Aino')).toBe('etäterapia')
    }
  )

  it.each(['answer', 'suggestions', 'contact', 'route'] as const)('is kept whatever it led to: %s', kind => {
    const memory = createMemory()
    memory.keep('Aino', about('etäterapia', kind))
    expect(memory.of('Aino')).toBe('etäterapia')
  })
})
