import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { FintocSandboxOptions, Sandbox, SandboxOptions } from '@kit/sandbox'
import { startSandbox } from '@kit/sandbox'
import { onTestFinished } from 'vitest'
import { fintocFintocDocument } from '../../src/generated/fintoc-fintoc.gen.ts'
import { documentedAnswers } from './documented-answer.ts'

export const fintocKeys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const fintocPublicKey = fintocKeys.publicKey.export({ type: 'spki', format: 'pem' }).toString()

const documented = documentedAnswers([fintocFintocDocument])

export type Json = Record<string, unknown>

export interface FintocReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
  readonly list: readonly Json[]
  /** `error.code` of a refusal. */
  readonly code: unknown
}

export interface FintocCall {
  readonly json?: unknown
  readonly body?: string | FormData
  readonly headers?: Readonly<Record<string, string>>
  /** Idempotency key. */
  readonly key?: string
  /** Value of the signature header; signed as it should be when left out, and not at all when `null`. */
  readonly signature?: string | null
  readonly authorization?: string | null
  readonly signal?: AbortSignal
}

export interface FintocHarness {
  readonly sandbox: Sandbox<'fintoc'>
  call(method: string, path: string, options?: FintocCall): Promise<FintocReply>
  /** A transfer from the Mexican root account. */
  pay(options?: FintocCall & { readonly change?: Json }): Promise<FintocReply>
  sign(body: string, change?: Json, key?: KeyObject): string
}

/** The signature as facts describe it, so that the sandbox is not checked against its own code. */
export function signFintocBody(body: string, header: Json, key: KeyObject = fintocKeys.privateKey): string {
  const protectedHeader = Buffer.from(JSON.stringify(header)).toString('base64url')
  const input = `${protectedHeader}.${Buffer.from(body).toString('base64url')}`
  return `${protectedHeader}.${sign('RSA-SHA256', Buffer.from(input), key).toString('base64url')}`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

/** A Fintoc that ends with the test; answers are checked against the document. */
export async function startFintoc(options: FintocSandboxOptions = {}, more: SandboxOptions<'fintoc'> = {}): Promise<FintocHarness> {
  const sandbox = await startSandbox({
    clock: 'manual',
    ...more,
    providers: ['fintoc'],
    fintoc: { jwsPublicKey: fintocPublicKey, ...options },
  })
  onTestFinished(() => sandbox.close())
  const { origins, secretKey, accounts } = sandbox.fintoc

  const headerOf = (change: Json): Json => ({
    alg: 'RS256',
    nonce: randomBytes(16).toString('hex'),
    ts: Math.floor(sandbox.clock.now().getTime() / 1000),
    crit: ['ts', 'nonce'],
    ...change,
  })
  const signed: FintocHarness['sign'] = (body, change = {}, key) => signFintocBody(body, headerOf(change), key)

  const call: FintocHarness['call'] = async (method, path, { json, body, headers, key, signature, authorization, signal } = {}) => {
    const content = json === undefined ? body : JSON.stringify(json)
    const signature_ = signature === undefined && typeof content === 'string' ? signed(content) : signature
    const response = await fetch(`${origins.api}${path}`, {
      method,
      headers: {
        ...(typeof content === 'string' ? { 'Content-Type': 'application/json' } : {}),
        ...(authorization === null ? {} : { Authorization: authorization ?? secretKey }),
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
        ...(signature_ === undefined || signature_ === null ? {} : { 'Fintoc-JWS-Signature': signature_ }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
      ...(signal === undefined ? {} : { signal }),
    })
    const text = await response.text()
    documented.expect(method, path.split('?')[0] ?? path, response.status, text)
    const value = parse(text)
    const json_ = objectOf(value)
    const list = Array.isArray(value) ? value.map(objectOf) : []
    return { status: response.status, headers: response.headers, text, json: json_, list, code: objectOf(json_['error'])['code'] }
  }

  return {
    sandbox,
    call,
    sign: signed,
    pay({ change, ...options } = {}) {
      const counterparty = { account_number: '012180000000000008', holder_name: 'Jane Doe' }
      const json = { amount: 50_000, currency: 'MXN', account_id: accounts.mx, counterparty, comment: 'Rent', ...change }
      return call('POST', '/v2/transfers', { json, ...options })
    },
  }
}
