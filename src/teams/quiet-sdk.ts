import type { Logger } from 'pino'

/**
 * The SDK writes to the console by itself: keys of tokens, whole errors with what people wrote in them.
 * That it wrote is kept; what it wrote is not.
 */
export function quietSdk(log: Logger): void {
  const note = () => {
    log.debug('the SDK wrote to the console')
  }
  Object.assign(console, { log: note, info: note, warn: note, error: note })
}
