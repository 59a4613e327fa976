import { InvalidArgumentError } from '@kit/core'
import type { VerifyFintocWebhookOptions } from '../webhooks/verify-fintoc-webhook.ts'

/** Refuses options no delivery could be checked with. A secret that a function fetches is checked when it is there. */
export function assertVerifyOptions({ secret, toleranceSeconds = 300 }: VerifyFintocWebhookOptions): void {
  if (typeof secret !== 'function') {
    const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret]
    if (!secrets.length || !secrets.every((each) => typeof each === 'string' && each)) throw emptySecret()
  }
  if (!(toleranceSeconds >= 0)) {
    throw new InvalidArgumentError('toleranceSeconds must be a number of seconds, 0 or more', { argument: 'toleranceSeconds' })
  }
}

/** The error for a secret that is missing or empty. */
export function emptySecret(): InvalidArgumentError {
  return new InvalidArgumentError('secret is empty: is the whsec_... text of the endpoint set?', { argument: 'secret' })
}
