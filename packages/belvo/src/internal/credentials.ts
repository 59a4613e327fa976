import { InvalidArgumentError } from '@kit/core'
import type { BelvoKeys } from '../belvo-client-options.ts'

/** The value, or an error that says what is missing without showing anything. */
export function requiredText(value: unknown, argument: string): string {
  if (typeof value === 'string' && value) return value
  throw new InvalidArgumentError(`${argument} is missing or empty`, { argument })
}

/** `Authorization` with HTTP Basic, in UTF-8. */
export function basicHeader(keys: BelvoKeys, argument: string): string {
  const secretId = requiredText(keys.secretId, `${argument}.secretId`)
  if (secretId.includes(':')) {
    throw new InvalidArgumentError(`${argument}.secretId holds a colon: pass the password as secretPassword.`, { argument: `${argument}.secretId` })
  }
  const pair = `${secretId}:${requiredText(keys.secretPassword, `${argument}.secretPassword`)}`
  return `Basic ${btoa(Array.from(new TextEncoder().encode(pair), (byte) => String.fromCharCode(byte)).join(''))}`
}
