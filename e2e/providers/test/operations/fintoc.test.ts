import { createVerify, generateKeyPairSync } from 'node:crypto'
import { createFintocClient } from '@kit/fintoc'
import { fintocResponses } from '@kit/fintoc/schemas'
import { readApiDocument } from '../../src/api-document.ts'
import type { ReceivedRequest } from '../../src/document-server.ts'
import { describeOperations } from '../../src/operation-suite.ts'

const SECRET_KEY = 'sk_test_9d41c7aa20b3'
const VERSION = '2026-02-01'
const SIGNATURE = 'Fintoc-JWS-Signature'
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const nonces = new Set<unknown>()

describeOperations({
  provider: 'fintoc',
  documents: [readApiDocument('fintoc', 'fintoc')],
  counts: { fintoc: 117 },
  credentialHeaders: ['Authorization', 'Fintoc-Version', SIGNATURE],
  secrets: [SECRET_KEY, signingKey, signingKey.split('\n')[1] ?? ''],
  extraMethods: ['forLink'],
  clients({ origins, maxRetries, hooks }) {
    const credentials = { secretKey: SECRET_KEY, signingKey, apiVersion: VERSION }
    const environment = { api: origins['api']! }
    return { secretKey: createFintocClient({ ...credentials, environment, maxRetries, hooks, responses: fintocResponses() }) }
  },
  checkCredentials(request) {
    const { authorization, 'fintoc-version': version } = request.headers
    return [
      ...(authorization === SECRET_KEY ? [] : [`authorization is ${authorization}`]),
      ...(version === VERSION ? [] : [`the version is ${version}`]),
      ...signatureProblems(request),
    ]
  },
  codeOf(body) {
    const { error } = (body ?? {}) as { error?: { code?: string | null; type?: string } }
    return error?.code ?? error?.type
  },
})

/** `base64url(header).base64url(signature)` over `base64url(header).base64url(body)`, on every JSON body. */
function signatureProblems({ operation, headers, bytes }: ReceivedRequest): string[] {
  const given = headers[SIGNATURE.toLowerCase()]
  const wanted = bytes.length > 0 && operation.body?.mediaType === 'application/json'
  if (given === undefined) return wanted || operation.signed ? ['the signature is missing'] : []
  if (!wanted) return ['a signature where nothing is signed']
  const [header = '', signature = '', ...more] = given.split('.')
  const { alg, nonce, ts, crit } = JSON.parse(Buffer.from(header, 'base64url').toString()) as Readonly<Record<string, unknown>>
  const repeated = nonces.has(nonce)
  nonces.add(nonce)
  const verified = createVerify('RSA-SHA256').update(`${header}.${bytes.toString('base64url')}`).verify(publicKey, signature, 'base64url')
  return [
    ...(verified && more.length === 0 ? [] : ['the signature is not one over this body']),
    ...(alg === 'RS256' && JSON.stringify(crit) === '["ts","nonce"]' ? [] : [`signed with ${String(alg)}, ${JSON.stringify(crit)}`]),
    ...(typeof nonce === 'string' && nonce.length >= 16 && !repeated ? [] : ['the nonce is not a new one']),
    ...(Number.isInteger(ts) && Math.abs(Number(ts) - Date.now() / 1000) < 60 ? [] : [`signed at ${String(ts)}`]),
  ]
}
