import { InvalidArgumentError, isInvalidArgumentError } from '@kit/core'
import type { AuthorizeContext } from '@kit/core/http'
import { importRsaPrivateKey, signJws } from '@kit/core/signature'

const signatureHeader = 'Fintoc-JWS-Signature'

interface Credentials {
  readonly secretKey: string
  readonly signingKey?: string | CryptoKey | undefined
  readonly apiVersion?: string | undefined
}

/** The headers of one attempt: the bare key, the version, and a signature over exactly the bytes that are sent. */
export function createAuthorize({ secretKey, signingKey, apiVersion }: Credentials) {
  if (typeof secretKey !== 'string' || secretKey === '') {
    throw new InvalidArgumentError('secretKey is missing or empty: pass the key that begins with sk_test_ or sk_live_.', { argument: 'secretKey' })
  }
  if (signingKey === '') throw new InvalidArgumentError('signingKey is empty: is it set? Leave it out to sign nothing.', { argument: 'signingKey' })
  const fixed = { Authorization: secretKey, ...(apiVersion === undefined ? {} : { 'Fintoc-Version': apiVersion }) }

  return async ({ operation, body, renew }: AuthorizeContext): Promise<Readonly<Record<string, string>> | undefined> => {
    // Multipart bodies are bytes, and Fintoc signs none of them.
    const signed = typeof body === 'string' && operation.method !== 'GET' && operation.method !== 'DELETE'
    if (!signed || signingKey === undefined) {
      if (operation.signed === true) {
        throw new InvalidArgumentError(
          `${operation.id} was not sent: it has to be signed. Pass createFintocClient the signingKey, the private half of a JWS key in the dashboard.`,
          { argument: 'signingKey' },
        )
      }
      // The same key would be refused again.
      return renew ? undefined : fixed
    }
    return { ...fixed, [signatureHeader]: await sign(signingKey, body) }
  }
}

async function sign(signingKey: string | CryptoKey, body: string): Promise<string> {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const { protectedHeader, signature } = await signJws({
    key: await importKey(signingKey),
    header: { alg: 'RS256', nonce, ts: Math.floor(Date.now() / 1000), crit: ['ts', 'nonce'] },
    payload: body,
  })
  return `${protectedHeader}.${signature}`
}

async function importKey(signingKey: string | CryptoKey): Promise<CryptoKey> {
  try {
    return await importRsaPrivateKey(signingKey)
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    throw new InvalidArgumentError(`signingKey cannot be used, and nothing was sent. ${error.message}`, { argument: 'signingKey' })
  }
}
