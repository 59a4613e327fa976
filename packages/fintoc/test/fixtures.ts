import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'

export const secret = 'whsec_kit_7f3c1d9a5b2e4860'
export const signedAt = 1_776_500_000

/** The signature, made without any code of ours. */
export function signature(body: string | Uint8Array, timestamp: number | string = signedAt, key: string = secret): string {
  return createHmac('sha256', key).update(`${timestamp}.`).update(body).digest('hex')
}

export function headers(body: string | Uint8Array, timestamp: number | string = signedAt, key: string = secret): Record<string, string> {
  return { 'content-type': 'application/json', 'fintoc-signature': `t=${timestamp},v1=${signature(body, timestamp, key)}` }
}

export function readFixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
}

/** The provider's published samples, where they lie next to the repository. */
export const examples = new URL('../../../../shared/providers/fintoc/examples/', import.meta.url)
