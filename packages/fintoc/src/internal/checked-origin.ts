import { InvalidArgumentError } from '@kit/core'

const loopback = /^http:\/\/(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** A base URL that keys may travel to: https, or plain http that never leaves this machine. The error does not show it. */
export function checkedOrigin(origin: string, argument: string): string {
  const parsed = URL.canParse(origin) ? new URL(origin).origin : ''
  if (parsed.startsWith('https:') || loopback.test(parsed)) return origin
  throw new InvalidArgumentError(`${argument} must be an https URL (plain http is accepted for loopback hosts only).`, { argument })
}
