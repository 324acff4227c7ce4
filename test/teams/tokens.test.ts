import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { ActivityAdapter, createAdapter } from '../../src/teams/adapter.ts'
import { message } from './activities.ts'
import { startBot, type RunningBot } from './running-bot.ts'

const appId = '11111111-2222-3333-4444-555555555555'
const issuer = 'https://api.botframework.com'
const serviceUrl = 'http://127.0.0.1:9/'
const kid = 'key-of-teams'

/** The service that tells which keys Teams signs with. */
async function startKeyService(key: CryptoKey) {
  const jwk = { ...(await exportJWK(key)), kid, use: 'sig', endorsements: ['msteams'] }
  const server = createServer((request, response) => {
    const jwks_uri = `http://${request.headers.host ?? ''}/keys`
    const found = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri }
    response.statusCode = request.url === '/broken' ? 500 : 200
    response.end(JSON.stringify(found))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => server.close() }
}

/** An adapter that asks the local key service instead of Microsoft's. */
function adapterFor(metadataUrl: string) {
  const login = 'https://login.example/tenant'
  return new ActivityAdapter({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppType: 'MultiTenant',
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: login,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'true'
  })
}

let keys: { publicKey: CryptoKey; privateKey: CryptoKey }
let strangersKey: CryptoKey
let keyService: Awaited<ReturnType<typeof startKeyService>>
let bot: RunningBot

beforeAll(async () => {
  keys = await generateKeyPair('RS256')
  strangersKey = (await generateKeyPair('RS256')).privateKey
  keyService = await startKeyService(keys.publicKey)
})

afterAll(() => {
  keyService.stop()
})

beforeEach(async () => {
  bot = await startBot({ adapter: adapterFor(keyService.url) })
})

afterEach(() => bot.stop())

const claims: JWTPayload = { iss: issuer, aud: appId, serviceurl: serviceUrl, exp: Date.now() / 1000 + 600 }

const token = (changed: JWTPayload = {}, key: CryptoKey | Uint8Array = keys.privateKey, alg = 'RS256') =>
  new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg, kid }).sign(key)

const ask = (authorization: string | undefined, parts = {}) =>
  bot.post(message({ text: 'Salainen etänä?', serviceUrl, ...parts }), authorization ? { authorization } : {})

describe('a message with a valid token of Teams', () => {
  it('is answered', async () => {
    const response = await ask(`Bearer ${await token()}`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Saako terapian pitää etänä?')
  })
})

describe('a message without one', () => {
  const tooOld = Date.now() / 1000 - 600
  const forged: [string, () => string | Promise<string>][] = [
    ['nothing', () => ''],
    ['an empty token', () => 'Bearer '],
    ['another scheme', () => 'Basic Zm9vOmJhcg=='],
    ['no token at all', () => 'Bearer not.a.token'],
    ['a token of another key', async () => `Bearer ${await token({}, strangersKey)}`],
    [
      'a token signed with the public key as a password',
      async () => {
        const { n } = await exportJWK(keys.publicKey)
        return `Bearer ${await token({}, new TextEncoder().encode(n), 'HS256')}`
      }
    ],
    ['a token without a signature', () => `Bearer ${new UnsecuredJWT(claims).encode()}`],
    ['a token of another issuer', async () => `Bearer ${await token({ iss: 'https://example.org' })}`],
    ['a token for another bot', async () => `Bearer ${await token({ aud: 'another' })}`],
    [
      'a token for another service',
      async () => `Bearer ${await token({ serviceurl: 'https://example.org/' })}`
    ],
    ['a token that is too old', async () => `Bearer ${await token({ exp: tooOld })}`],
    ['a token that is not valid yet', async () => `Bearer ${await token({ nbf: Date.now() / 1000 + 600 })}`]
  ]

  it.each(forged)('with %s is refused with 401 and one line in the log', async (_what, authorization) => {
    const response = await ask(await authorization())
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'Unauthorized' })
    expect(bot.asked).toEqual([])
    expect(bot.warnings()).toEqual([expect.stringContaining('without a valid token')])
    expect(bot.logged.join()).not.toMatch(/PUBLIC KEY|TokenError|Salainen/)
  })

  it('of a channel the key is not endorsed for is refused', async () => {
    expect((await ask(`Bearer ${await token()}`, { channelId: 'directline' })).status).toBe(401)
  })

  it('is not believed to come from the emulator or from a skill', async () => {
    const claimed = { channelId: 'emulator', recipient: { id: '28:bot', role: 'skill' } }
    expect((await ask('', claimed)).status).toBe(401)
    expect((await ask(`Bearer ${await token({ ver: '1.0', appid: 'another' })}`, claimed)).status).toBe(401)
  })

  it('is refused by the adapter of the tenant, too', async () => {
    const ofTenant = await startBot({
      adapter: createAdapter({ appId, tenantId: appId, password: 'secret' })
    })
    expect((await ofTenant.post(message({ text: 'etänä?' }))).status).toBe(401)
    expect((await ofTenant.post(message({ text: 'etänä?' }), { authorization: 'Bearer x.y.z' })).status).toBe(
      401
    )
    await ofTenant.stop()
  })
})

describe('a token that cannot be checked because the keys cannot be fetched', () => {
  it('is 503, so that the trouble is seen and the message may be sent again', async () => {
    const blind = await startBot({ adapter: adapterFor(`${keyService.url}/broken`) })
    const response = await blind.post(message({ text: 'etänä?', serviceUrl }), {
      authorization: `Bearer ${await token()}`
    })
    expect(response.status).toBe(503)
    expect(blind.asked).toEqual([])
    expect(blind.logged.join()).toContain('could not be checked')
    await blind.stop()
  })
})
