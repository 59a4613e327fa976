import { InvalidArgumentError } from '@kit/core'
import type { VerifyFintocWebhookOptions } from '../webhooks/verify-fintoc-webhook.ts'

/** Refuses options no delivery could be checked with. A secret that a function fetches is checked when it is there. */
export function assertVerifyOptions({ secret, toleranceSeconds = 300 }: VerifyFintocWebhookOptions): void {
  const secrets: readonly unknown[] = typeof secret === 'function' ? ['fetched'] : [secret].flat()
  if (secrets.length === 0 || !secrets.every((each) => typeof each === 'string' && each !== '')) {
    throw new InvalidArgumentError('secret is empty: is the whsec_… text of the endpoint set?', { argument: 'secret' })
  }
  if (!(toleranceSeconds >= 0)) {
    throw new InvalidArgumentError('toleranceSeconds must be a number of seconds, 0 or more', { argument: 'toleranceSeconds' })
  }
}
