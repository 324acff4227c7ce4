import { randomUUID } from 'node:crypto'

export type Json = Record<string, unknown>

export const botId = '28:bot'

/** A message as Teams sends it in a personal chat; the reply is wanted in the HTTP response. */
export function message(parts: Json = {}): Json {
  return {
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    timestamp: '2025-06-10T07:00:00.000Z',
    from: { id: '29:asker', name: 'Asker' },
    recipient: { id: botId, name: 'Kumppanineuvo' },
    conversation: { conversationType: 'personal', id: 'a:personal', tenantId: 'tenant' },
    locale: 'fi-FI',
    textFormat: 'plain',
    ...parts
  }
}

export const inGroup = {
  conversation: { conversationType: 'groupChat', isGroup: true, id: '19:meeting@thread.v2' }
}

export const inChannel = {
  conversation: { conversationType: 'channel', isGroup: true, id: '19:team@thread.tacv2;messageid=1' }
}

/** A press of a card's button. */
export function invoke(action: Json, parts: Json = {}): Json {
  return message({
    type: 'invoke',
    name: 'adaptiveCard/action',
    deliveryMode: undefined,
    value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
    ...parts
  })
}
