import { scopeOf, type IncomingActivity } from './activity.ts'

/**
 * Whether an activity tells that the bot was just installed. Teams tells of one installation in two
 * activities, and each scope has one that comes once: in a personal chat the installationUpdate, elsewhere
 * the conversationUpdate that adds the bot itself.
 */
export function tellsOfInstallation(activity: IncomingActivity): boolean {
  if (scopeOf(activity) === 'personal') {
    return activity.type === 'installationUpdate' && activity.action === 'add'
  }
  const added = activity.membersAdded ?? []
  return activity.type === 'conversationUpdate' && added.some(({ id }) => id === activity.recipient.id)
}
