import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderWelcome } from '../../src/cards/index.ts'
import { botId, inChannel, inGroup, message, type Json } from './activities.ts'
import { startBot, type RunningBot } from './running-bot.ts'

let bot: RunningBot

beforeEach(async () => {
  bot = await startBot()
})

afterEach(() => bot.stop())

const installed = (parts: Json = {}) => message({ type: 'installationUpdate', action: 'add', ...parts })
const added = (ids: string[], parts: Json = {}) =>
  message({ type: 'conversationUpdate', membersAdded: ids.map(id => ({ id })), locale: undefined, ...parts })

/** The texts of the cards sent to a series of activities. */
async function sentTo(...activities: Json[]) {
  const replies = []
  for (const activity of activities) replies.push(...(await bot.replies(activity)))
  return replies.map(reply => JSON.stringify(reply))
}

const welcome = (language: 'fi' | 'sv' | 'en', scope: 'personal' | 'groupChat' | 'team') =>
  JSON.stringify(renderWelcome(language, scope).fallbackText)

describe('an installation, of which Teams tells twice', () => {
  it.each([
    ['personal', {}],
    ['groupChat', inGroup],
    ['team', inChannel]
  ] as const)('in the scope %s brings one welcome that fits it', async (scope, parts) => {
    const sent = await sentTo(installed(parts), added([botId, '29:someone'], { ...parts, locale: 'fi-FI' }))
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain(welcome('fi', scope))
  })

  it('brings one welcome in whichever order it is told', async () => {
    expect(await sentTo(added([botId]), installed())).toHaveLength(1)
    expect(await sentTo(added([botId], inGroup), installed(inGroup))).toHaveLength(1)
  })

  it('brings the welcome in the language of the client', async () => {
    expect(await sentTo(installed({ locale: 'sv-FI' }))).toEqual([
      expect.stringContaining(welcome('sv', 'personal'))
    ])
    expect(await sentTo(installed({ locale: 'en-US' }))).toEqual([
      expect.stringContaining(welcome('en', 'personal'))
    ])
  })

  it('brings the welcome in Finnish where the client tells no language of the bot', async () => {
    expect(await sentTo(added([botId], inGroup))).toEqual([
      expect.stringContaining(welcome('fi', 'groupChat'))
    ])
    expect(await sentTo(installed({ locale: 'de-DE' }))).toEqual([
      expect.stringContaining(welcome('fi', 'personal'))
    ])
  })
})

describe('what is no installation', () => {
  it.each([
    ['other members who join a group', added(['29:one', '29:two'], inGroup)],
    ['other members who join a team', added(['29:one'], inChannel)],
    [
      'the other word of an installation in a group',
      installed({ ...inGroup, membersAdded: [{ id: botId }] })
    ],
    ['a new version of the app', installed({ action: 'add-upgrade' })],
    ['an uninstallation', installed({ action: 'remove' })]
  ])('%s: no message to anybody', async (_what, activity) => {
    expect(await sentTo(activity)).toEqual([])
  })
})
