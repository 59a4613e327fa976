import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

const loopback = /^http:\/\/(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/**
 * A base URL that keys may travel to, as it was given: https, or plain http that never leaves this machine. For provider packages, before they
 * hand an origin to `createTransport`.
 *
 * @param argument Names the option in the error.
 * @throws InvalidArgumentError for every other address; the message does not show it.
 * @example
 * ```ts
 * createTransport({ provider: 'fintoc', origins: { api: checkedOrigin(environment.api, 'environment.api') } })
 * ```
 */
export function checkedOrigin(origin: string, argument: string): string {
  const parsed = URL.canParse(origin) ? new URL(origin).origin : ''
  if (parsed.startsWith('https:') || loopback.test(parsed)) return origin
  throw new InvalidArgumentError(`${argument} must be an https URL (plain http is accepted for loopback hosts only).`, { argument })
}
