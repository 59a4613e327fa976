import { InvalidArgumentError } from '@kit/core'

/** One secret, or several while one replaces another (the first signs, all verify), or a function that fetches them. */
export type FinapiCallbackSecret = string | readonly string[] | (() => string | readonly string[] | Promise<string | readonly string[]>)

/** The secrets as a list with at least one member. Refuses what an unset variable leaves. */
export function checkSecrets(given: string | readonly string[]): readonly [string, ...string[]] {
  const [first, ...others] = [given].flat()
  if (!first || [first, ...others].some((each) => typeof each !== 'string' || each === '')) {
    throw new InvalidArgumentError('secret must be a non-empty string, or a list of them: is it set?', { argument: 'secret' })
  }
  return [first, ...others]
}

/** The secrets, fetched when a function fetches them. */
export async function secretsOf(secret: FinapiCallbackSecret): Promise<readonly [string, ...string[]]> {
  return checkSecrets(typeof secret === 'function' ? await secret() : secret)
}
