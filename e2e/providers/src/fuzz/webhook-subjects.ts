import { createHmac } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createBelvoWebhookHandler, parseBelvoWebhook, verifyBelvoWebhook } from '@kit/belvo/webhooks'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import type { RawWebhook, WebhookHandler } from '@kit/core/webhooks'
import { createFinapiCallbackHandler, finapiCallbackUrl, parseFinapiCallback, verifyFinapiCallback, type FinapiCallbackPurpose } from '@kit/finapi/webhooks'
import { createFintocWebhookHandler, parseFintocWebhook, verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { canary, type MutatedBody } from './body-mutations.ts'

/** A body a provider could send, and where it would send it. */
export interface Fixture {
  readonly name: string
  readonly text: string
}

/** How one provider proves where its webhooks come from, seen from outside: the judgements here share no code with the packages. */
export interface WebhookSubject {
  readonly provider: string
  readonly fixtures: readonly Fixture[]
  /** The text that proves a body: a header's value, or a URL. */
  proof(fixture: Fixture, body: MutatedBody): Promise<string>
  /** A request with that proof, or without any. */
  request(body: MutatedBody, proof: string | undefined): RawWebhook
  /** Whether the proof holds for the body. */
  isAuthentic(fixture: Fixture, body: MutatedBody, proof: string | undefined): Promise<boolean>
  parse(body: MutatedBody): Promise<AnyKitEvent>
  verify(input: RawWebhook): Promise<Verified<AnyKitEvent>>
  readonly handler: WebhookHandler
}

const packages = new URL('../../../../packages/', import.meta.url)

function readFixtures(provider: string, isEvent: (name: string) => boolean): Fixture[] {
  const folder = new URL(`${provider}/test/fixtures/`, packages)
  if (!existsSync(folder)) throw new Error(`${provider} has no fixtures`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && isEvent(name))
    .sort()
    .map((name) => ({ name, text: JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) }))
}

const bytesOf = (body: MutatedBody): Uint8Array => (typeof body === 'string' ? new TextEncoder().encode(body) : body)

const secret = `whsec_${canary}`
const timestamp = 1_780_000_000
const clock = (): number => timestamp * 1000

function fintocSignature(body: MutatedBody, time: string): string {
  return createHmac('sha256', secret).update(`${time}.`).update(bytesOf(body)).digest('hex')
}

const fintoc: WebhookSubject = {
  provider: 'fintoc',
  fixtures: readFixtures('fintoc', () => true),
  proof: async (_, body) => `t=${timestamp},v1=${fintocSignature(body, String(timestamp))}`,
  request: (body, proof) => ({ body, headers: proof === undefined ? {} : { 'Fintoc-Signature': proof } }),
  isAuthentic: async (_, body, proof) => {
    const pairs = (proof ?? '').split(',').map((pair) => pair.split('=').map((part) => part.trim()))
    const times = pairs.filter(([key]) => key === 't').map(([, value]) => value ?? '')
    return times.some((time) => Math.abs(Number(time) - timestamp) <= 300 && pairs.some(([key, value]) => key === 'v1' && value === fintocSignature(body, String(Number(time)))))
  },
  parse: (body) => parseFintocWebhook(body),
  verify: (input) => verifyFintocWebhook(input, { secret: ['whsec_other', secret], now: clock }),
  handler: createFintocWebhookHandler({ secret: ['whsec_other', secret], now: clock, otherwise: () => {} }),
}

const authorization = `Bearer ${canary}`

const belvo: WebhookSubject = {
  provider: 'belvo',
  fixtures: readFixtures('belvo', () => true),
  proof: async () => authorization,
  request: (body, proof) => ({ body, headers: proof === undefined ? {} : { authorization: proof } }),
  isAuthentic: async (_, __, proof) => proof?.trim() === authorization,
  parse: (body) => parseBelvoWebhook(body),
  verify: (input) => verifyBelvoWebhook(input, { authorization: ['Basic other', authorization] }),
  handler: createBelvoWebhookHandler({ authorization: ['Basic other', authorization], otherwise: () => {} }),
}

const finapiSecret = `finapi-${canary}-secret`
const purposeOf = ({ name }: Fixture): FinapiCallbackPurpose => (name.includes('notification') ? 'notifications' : name.includes('user') ? 'userDeleted' : 'wait')
const finapiUrls = new Map<FinapiCallbackPurpose, string>()

const finapi: WebhookSubject = {
  provider: 'finapi',
  fixtures: readFixtures('finapi', (name) => /^(?:callback|notification)/.test(name)),
  proof: async (fixture) => {
    const purpose = purposeOf(fixture)
    const url = finapiUrls.get(purpose) ?? (await finapiCallbackUrl({ url: 'https://app.example.com/finapi', purpose, reference: 'order-1', secret: finapiSecret }))
    finapiUrls.set(purpose, url)
    return url
  },
  request: (body, proof) => ({ body, headers: {}, ...(proof !== undefined && { url: proof }) }),
  isAuthentic: async (fixture, _, proof) => {
    const read = (url: string): string => {
      const { searchParams } = new URL(url, 'http://localhost')
      return JSON.stringify(['kit_for', 'kit_ref', 'kit_token'].map((name) => searchParams.get(name)))
    }
    try {
      return read(proof ?? '') === read(finapiUrls.get(purposeOf(fixture)) ?? '')
    } catch {
      return false
    }
  },
  parse: (body) => parseFinapiCallback(body),
  verify: (input) => verifyFinapiCallback(input, { secret: ['another-secret-of-ours', finapiSecret] }),
  handler: createFinapiCallbackHandler({ secret: ['another-secret-of-ours', finapiSecret], waiter: { notify: async () => {} }, otherwise: () => {} }),
}

export const webhookSubjects: readonly WebhookSubject[] = [fintoc, belvo, finapi]
