import { createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { ReceivedRequest } from '../../api-profile.ts'
import { isJsonObject, listAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'

export type JwsCheck = (request: ReceivedRequest) => void

const headerName = 'Fintoc-JWS-Signature'
const toleranceSeconds = 120
const rememberedNonces = 100_000
const members = ['alg', 'crit', 'nonce', 'ts']

function refused(code: string, message: string): Error {
  return fintocRefusal(401, code, message)
}

function readKey(pem: string): KeyObject {
  const key = createPublicKey(pem)
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError('fintoc.jwsPublicKey must be an RSA public key in PEM.')
  return key
}

function readHeader(encoded: string): JsonObject {
  let header: unknown
  try {
    header = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  } catch {
    header = undefined
  }
  if (!isJsonObject(header) || Object.keys(header).sort().join() !== members.join()) {
    throw refused('invalid_jws_signature_header', `The protected header has exactly ${members.join(', ')}.`)
  }
  return header
}

function checkHeader(header: JsonObject, now: number): string {
  const { alg, nonce, ts } = header
  const crit = listAt(header, 'crit')
  if (alg !== 'RS256') throw refused('invalid_jws_signature_algorithm', 'alg must be RS256.')
  if (crit.length !== 2 || !crit.includes('ts') || !crit.includes('nonce')) {
    throw refused('invalid_jws_signature_header', 'crit must be ["ts","nonce"].')
  }
  if (typeof nonce !== 'string' || nonce === '') throw refused('invalid_jws_signature_nonce', 'nonce must be a random text.')
  if (typeof ts !== 'number') throw refused('invalid_jws_signature_timestamp_format', 'ts must be a number.')
  if (!Number.isSafeInteger(ts) || ts < 0 || ts > 99_999_999_999) {
    throw refused('invalid_jws_signature_timestamp_value', 'ts must be whole seconds since 1970.')
  }
  // A client signs with the clock of the machine, which a test cannot step along with that of the sandbox.
  if (![now, Date.now()].some((time) => Math.abs(time / 1000 - ts) <= toleranceSeconds)) {
    throw refused('invalid_jws_signature_timestamp', `ts must be within ${toleranceSeconds} seconds of the clock.`)
  }
  return nonce
}

/**
 * Checks `Fintoc-JWS-Signature`: `base64url(header).base64url(signature)`, signed over the header and the body as it was sent.
 *
 * @throws TypeError when the key is not an RSA key.
 */
export function createJwsCheck(clock: SandboxClock, state: SandboxState, publicKey: string | undefined): JwsCheck {
  const key = publicKey === undefined ? undefined : readKey(publicKey)
  const nonces = state.set<string>('nonces')

  return ({ headers, bytes }) => {
    const value = headers.get(headerName)
    if (value === null || value === '') throw refused('missing_jws_signature_header', `This call takes a ${headerName} header.`)
    if (key === undefined) {
      throw refused('missing_active_jws_public_key', 'Give the sandbox a public key: startSandbox({ fintoc: { jwsPublicKey } }).')
    }
    const parts = /^([\w-]+)\.([\w-]+)$/.exec(value)
    if (parts === null) throw refused('invalid_jws_signature_header', 'The value is two base64url parts with one dot between them.')
    const [, encodedHeader = '', signature = ''] = parts
    const nonce = checkHeader(readHeader(encodedHeader), clock.now())
    const signed = Buffer.from(`${encodedHeader}.${Buffer.from(bytes).toString('base64url')}`)
    if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) {
      throw refused('invalid_jws_signature_header', 'The signature does not fit the header, the body as it was sent and the public key.')
    }
    if (nonces.has(nonce)) throw refused('jws_nonce_already_used', 'The nonce was used before; make a new one for every attempt.')
    nonces.add(nonce)
    const [oldest] = nonces
    if (nonces.size > rememberedNonces && oldest !== undefined) nonces.delete(oldest)
  }
}
