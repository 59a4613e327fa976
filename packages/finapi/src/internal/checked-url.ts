import { InvalidArgumentError } from '@kit/core'

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** True where plain http is allowed: the request never leaves the machine. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.has(hostname) || hostname.endsWith('.localhost')
}

/** Parses `value` as an https URL (http to loopback hosts); the error names the argument and never shows the value. */
export function checkedUrl(value: string, argument: string): URL {
  let url: URL
  try {
    url = new URL(value)
  } catch {
    throw new InvalidArgumentError(`${argument} is not an absolute URL; give one that starts with https://`, { argument })
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))) return url
  throw new InvalidArgumentError(`${argument} must be an https URL (plain http is accepted for loopback hosts only)`, { argument })
}
