import { afterEach, beforeEach, expect, it } from 'vitest'
import { message } from './activities.ts'
import { startBot, type RunningBot } from './running-bot.ts'

let bot: RunningBot

beforeEach(async () => {
  bot = await startBot()
})

afterEach(() => bot.stop())

const metrics = async () => (await fetch(`${bot.url}/metrics`)).text()

it('counts what was said, by kind of outcome and language', async () => {
  await bot.card(message({ text: 'etänä?' }))
  await bot.card(message({ text: 'etänä?' }))
  expect(await metrics()).toContain('kumppanineuvo_outcomes_total{outcome="answer",language="fi"} 2')
})

it('times the answers', async () => {
  await bot.card(message({ text: 'etänä?' }))
  expect(await metrics()).toContain('kumppanineuvo_answer_seconds_count 1')
})

it('holds nothing of what was asked', async () => {
  await bot.card(message({ text: 'etänä Möttöselle?' }))
  const text = await metrics()
  expect(text).toContain('kumppanineuvo_outcomes_total')
  expect(text).not.toContain('Möttös')
  expect(text).not.toContain('etänä')
})

it('is in the form that Prometheus reads', async () => {
  const response = await fetch(`${bot.url}/metrics`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
})
