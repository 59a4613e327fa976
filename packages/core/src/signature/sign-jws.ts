import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { base64Url } from '../internal/base64-url.ts'

/** The three parts of a JWS, each in base64url without padding. */
export interface JwsParts {
  /** The header that was signed. */
  readonly protectedHeader: string
  /** What was signed. */
  readonly payload: string
  /** RSASSA-PKCS1-v1_5 with SHA-256 over `protectedHeader.payload`. */
  readonly signature: string
}

/**
 * Signs a payload as a JSON Web Signature with RS256. Gives the parts, so that you can join them as the receiver wants: all three (compact),
 * or `protectedHeader.signature` where the payload is the body of the request.
 *
 * @param options `key` from `importRsaPrivateKey`; `header` as it is signed, `alg` is put in front of it; `payload` exactly as it is sent.
 * @throws InvalidArgumentError when the header cannot be written as JSON, names another `alg`, or the key cannot sign.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-5.1
 * @example
 * ```ts
 * const header = { nonce: crypto.randomUUID(), ts: Math.floor(Date.now() / 1000), crit: ['ts', 'nonce'] }
 * const { protectedHeader, signature } = await signJws({ key: await importRsaPrivateKey(pem), header, payload: body })
 * headers['Fintoc-JWS-Signature'] = `${protectedHeader}.${signature}`
 * ```
 */
export async function signJws(options: {
  readonly key: CryptoKey
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: string | Uint8Array
}): Promise<JwsParts> {
  const encoder = new TextEncoder()
  const header = base64Url(encoder.encode(headerText(options.header)))
  const payload = base64Url(typeof options.payload === 'string' ? encoder.encode(options.payload) : options.payload)
  let signature: ArrayBuffer
  try {
    signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', options.key, encoder.encode(`${header}.${payload}`))
  } catch {
    throw new InvalidArgumentError('The signing key cannot sign. Get it from importRsaPrivateKey.', { argument: 'key' })
  }
  return { protectedHeader: header, payload, signature: base64Url(new Uint8Array(signature)) }
}

function headerText(header: Readonly<Record<string, unknown>>): string {
  if ((header['alg'] ?? 'RS256') !== 'RS256') {
    throw new InvalidArgumentError("Leave alg out of the header, or pass 'RS256': nothing else is signed with.", { argument: 'header' })
  }
  try {
    return JSON.stringify({ alg: 'RS256', ...header })
  } catch {
    throw new InvalidArgumentError('The header cannot be written as JSON. Remove circular references and BigInt values.', {
      argument: 'header',
    })
  }
}
