import type { BelvoSandboxKeys, BelvoSandboxOptions, Sandbox, SandboxOptions } from '@kit/sandbox'
import { startSandbox } from '@kit/sandbox'
import { onTestFinished } from 'vitest'
import { belvoAggregationDocument } from '../../src/generated/belvo-aggregation.gen.ts'
import { belvoDirectDebitMexicoDocument } from '../../src/generated/belvo-direct-debit-mexico.gen.ts'
import { belvoPaymentsBrazilDocument } from '../../src/generated/belvo-payments-brazil.gen.ts'
import { documentedAnswers } from './documented-answer.ts'

// The documents leave 428 out for some calls that they let a code resume.
const documented = documentedAnswers(
  [belvoAggregationDocument, belvoPaymentsBrazilDocument, belvoDirectDebitMexicoDocument],
  [400, 401, 403, 404, 405, 415, 428, 429, 500, 503],
)

export type Json = Record<string, unknown>

export interface BelvoReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
  readonly list: readonly Json[]
  /** `code` of the first error. */
  readonly code: unknown
}

export interface BelvoCall {
  readonly json?: unknown
  readonly body?: string | FormData
  readonly headers?: Readonly<Record<string, string>>
  /** Idempotency key. */
  readonly key?: string
  readonly signal?: AbortSignal
}

export interface BelvoHarness {
  readonly sandbox: Sandbox<'belvo'>
  /** Sends the credentials of the path unless `headers` has others. */
  call(method: string, path: string, options?: BelvoCall): Promise<BelvoReply>
  /** A payment intent to a bank account, confirmed. */
  pay(options?: BelvoCall & { readonly change?: Json; readonly openFinance?: Json }): Promise<BelvoReply>
}

export function basic({ secretId, secretPassword }: BelvoSandboxKeys): string {
  return `Basic ${Buffer.from(`${secretId}:${secretPassword}`).toString('base64')}`
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

export function results(reply: BelvoReply): readonly Json[] {
  return (reply.json['results'] as readonly Json[] | undefined) ?? []
}

/** A Belvo that ends with the test; answers are checked against the documents. */
export async function startBelvo(options: BelvoSandboxOptions = {}, more: SandboxOptions<'belvo'> = {}): Promise<BelvoHarness> {
  const sandbox = await startSandbox({ clock: 'manual', ...more, providers: ['belvo'], belvo: options })
  onTestFinished(() => sandbox.close())
  const { origins, aggregation, payments, directDebit } = sandbox.belvo

  const credentialsOf = (path: string): Record<string, string> => {
    if (path.startsWith('/api/')) return { Authorization: basic(aggregation) }
    if (path.startsWith('/payments/')) return { Authorization: basic(payments) }
    return { 'api-key-id': directDebit.apiKeyId, 'api-key-secret': directDebit.apiKeySecret }
  }

  const call: BelvoHarness['call'] = async (method, path, { json, body, headers, key, signal } = {}) => {
    const main = path.startsWith('/api/') || path.startsWith('/payments/')
    const content = json === undefined ? body : JSON.stringify(json)
    const response = await fetch(`${main ? origins.main : origins.directDebit}${path}`, {
      method,
      headers: {
        ...(typeof content === 'string' ? { 'Content-Type': 'application/json' } : {}),
        ...credentialsOf(path),
        ...(key === undefined ? {} : { 'Belvo-Idempotency-Key': key }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
      ...(signal === undefined ? {} : { signal }),
    })
    const text = await response.text()
    // An answer without some of its members is no answer of the document.
    if (!/[?&](?:fields|omit)=/.test(path)) documented.expect(method, path.split('?')[0] ?? path, response.status, text)
    const value = parse(text)
    const list = Array.isArray(value) ? value.map(objectOf) : []
    return { status: response.status, headers: response.headers, text, json: objectOf(value), list, code: list[0]?.['code'] }
  }

  return {
    sandbox,
    call,
    pay({ change, openFinance, ...options } = {}) {
      const open_finance = {
        beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11',
        payer_institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
        callback_url: 'https://shop.example.org/checkout/back',
        ...openFinance,
      }
      const json = {
        amount: '150.00',
        customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
        description: 'Order 4711',
        allowed_payment_method_types: ['open_finance'],
        payment_method_details: { open_finance },
        confirm: true,
        ...change,
      }
      return call('POST', '/payments/br/payment-intents/', { json, ...options })
    },
  }
}
