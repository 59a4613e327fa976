import { InvalidArgumentError } from '@kit/core'
import type { FintocUrlSecret } from '../webhooks/fintoc-url-secret.ts'

/** The query parameters our token travels in. */
export const REFERENCE = 'kit_ref'
export const TOKEN = 'kit_token'

/** What the token signs besides the reference; the provider's name keeps it apart from tokens of other packages. */
export const PURPOSE = 'fintoc.linkCreated'

/** Refuses what an unset variable leaves. What a function fetches is checked when it is there. */
export function assertUrlSecret(secret: FintocUrlSecret | undefined, argument: string): void {
  if (typeof secret !== 'function') checked(secret, argument)
}

/** The secrets, fetched when a function fetches them. */
export async function urlSecrets(secret: FintocUrlSecret | undefined, argument: string): Promise<readonly [string, ...string[]]> {
  return checked(typeof secret === 'function' ? await secret() : secret, argument)
}

function checked(given: string | readonly string[] | undefined, argument: string): readonly [string, ...string[]] {
  const [first, ...others] = [given ?? []].flat()
  if ([first, ...others].every((each) => typeof each === 'string' && each !== '')) return [first as string, ...others]
  throw new InvalidArgumentError(`${argument} must be a non-empty text, or a list of them: is it set?`, { argument })
}
