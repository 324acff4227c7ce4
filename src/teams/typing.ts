/** How long people may wait without a sign of life. Teams requires an answer or the sign within two seconds. */
export const patienceMs = 500

/**
 * Does the work and shows that the bot is typing when it takes long. The sign has been sent by the time
 * the work is returned, so that it never follows the reply.
 */
export async function withTyping<Result>(
  delayMs: number,
  showTyping: () => Promise<unknown>,
  work: () => Promise<Result>
): Promise<Result> {
  let shown: Promise<unknown> = Promise.resolve()
  const timer = setTimeout(() => {
    shown = showTyping().catch(() => undefined) // a reply without the sign is still a reply
  }, delayMs)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    await shown
  }
}
