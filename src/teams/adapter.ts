import { TeamsAdapter } from '@microsoft/teams-ai'
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder'
import { z } from 'zod/v4'
import { activitySchema, type IncomingActivity } from './activity.ts'

/** How the bot proves who it is; without it the bot takes everybody for Teams. */
interface Identity {
  readonly appId: string
  readonly tenantId: string
  readonly password: string
}

export type Received =
  | { readonly kind: 'done'; readonly response: InvokeResponse | undefined }
  /** The request does not come from Teams. */
  | { readonly kind: 'unauthorized' }
  /** Whether it does could not be found out, for example because the keys of Teams could not be fetched. */
  | { readonly kind: 'unverified'; readonly errorName: string }

type Authenticated = Awaited<ReturnType<ActivityAdapter['botFrameworkAuthentication']['authenticateRequest']>>

/** The SDK's type names many parts as present that Teams leaves out; the bot reads the checked ones alone. */
const sdkActivitySchema = z.custom<Activity>(value => activitySchema.safeParse(value).success)

/**
 * The SDK's adapter without its HTTP part, which answers 500 to a forged token and repeats the messages
 * of errors to the caller and on the console.
 */
export class ActivityAdapter extends TeamsAdapter {
  /** Checks the token of a request and, when it holds, runs the turn. */
  async receive(
    authorization: string,
    activity: IncomingActivity,
    turn: (context: TurnContext) => Promise<void>
  ): Promise<Received> {
    const sdkActivity = sdkActivitySchema.parse(activity)
    let authenticated: Authenticated
    try {
      authenticated = await this.botFrameworkAuthentication.authenticateRequest(sdkActivity, authorization)
    } catch (error) {
      return refusal(error)
    }
    return { kind: 'done', response: await this.processActivity(authenticated, sdkActivity, turn) }
  }
}

const tokenErrors = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'])

function refusal(error: unknown): Received {
  if (!(error instanceof Error)) return { kind: 'unverified', errorName: typeof error }
  const unauthorized = tokenErrors.has(error.name) || ('statusCode' in error && error.statusCode === 401)
  return unauthorized ? { kind: 'unauthorized' } : { kind: 'unverified', errorName: error.name }
}

/** The adapter of a bot registered in one tenant, or of an anonymous bot for a local client. */
export function createAdapter(identity: Identity | undefined): ActivityAdapter {
  if (identity === undefined) return new ActivityAdapter({})
  return new ActivityAdapter({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: identity.appId,
    MicrosoftAppTenantId: identity.tenantId,
    MicrosoftAppPassword: identity.password
  })
}
