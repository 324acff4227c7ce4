import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { withTyping } from '../../src/teams/typing.ts'

describe('the sign of typing', () => {
  it('that is still on its way when the work is done holds the reply back, so that it never comes after it', async () => {
    const events: string[] = []
    const showTyping = async () => {
      await pause(100)
      events.push('typing shown')
    }
    await withTyping(10, showTyping, () => pause(30))
    events.push('reply')
    expect(events).toEqual(['typing shown', 'reply'])
  })

  it('is not shown any more when the work failed', async () => {
    let shown = 0
    const showTyping = () => Promise.resolve(++shown)
    await expect(withTyping(20, showTyping, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await pause(50)
    expect(shown).toBe(0)
  })
})
