import { InvalidArgumentError } from '@kit/core'

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A base URL that keys may travel to: https, or plain http that never leaves this machine. The error does not show it. */
export function checkedOrigin(origin: string, argument: string): string {
  const { protocol, hostname } = URL.canParse(origin) ? new URL(origin) : { protocol: '', hostname: '' }
  if (protocol === 'https:' || (protocol === 'http:' && (loopback.has(hostname) || hostname.endsWith('.localhost')))) return origin
  throw new InvalidArgumentError(`${argument} must be an https URL (plain http is accepted for loopback hosts only).`, { argument })
}
