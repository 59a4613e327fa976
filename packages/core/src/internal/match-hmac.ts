import { hmacSha256 } from '#hmac'
import type { HmacPayload } from '../signature/hmac-payload.ts'
import type { HmacSecret } from '../signature/hmac-secret.ts'

/**
 * The position of the first secret with which one of the signatures was made, or -1; at once where the runtime can. Every secret is
 * compared with every signature, each to its end. The payload has been read when this returns.
 */
export function matchHmac(secrets: readonly HmacSecret[], payload: HmacPayload, signatures: readonly string[]): number | Promise<number> {
  const macs: readonly (string | Promise<string>)[] = secrets.map((secret) => hmacSha256(secret, payload))
  if (typeof macs[0] === 'string') return find(macs as string[], signatures)
  return Promise.all(macs as Promise<string>[]).then((all) => find(all, signatures))
}

function find(macs: readonly string[], signatures: readonly string[]): number {
  let position = -1
  for (let index = macs.length; index--; ) {
    const mac = macs[index]!
    for (const signature of signatures) {
      // The length of a signature is no secret, so only texts of the right one are looked at.
      let difference = signature.length ^ mac.length
      for (let at = difference ? mac.length : 0; at < mac.length; at++) difference |= signature.charCodeAt(at) ^ mac.charCodeAt(at)
      if (!difference) position = index
    }
  }
  return position
}
