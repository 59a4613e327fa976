import { InvalidArgumentError } from '@kit/core'

/** One secret, or several while one replaces another (the first signs, all verify), or a function that fetches them. */
export type FinapiCallbackSecret = string | readonly string[] | (() => string | readonly string[] | Promise<string | readonly string[]>)

/** The secrets as a list with at least one member. */
export async function secretsOf(secret: FinapiCallbackSecret): Promise<readonly [string, ...string[]]> {
  const given = typeof secret === 'function' ? await secret() : secret
  const [first, ...others] = typeof given === 'string' ? [given] : given
  if (first === undefined || [first, ...others].some((each) => typeof each !== 'string' || each === '')) {
    throw new InvalidArgumentError('secret must be a non-empty string, or a list of them', { argument: 'secret' })
  }
  return [first, ...others]
}
