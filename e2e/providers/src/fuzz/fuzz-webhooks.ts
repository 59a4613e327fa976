import { inspect } from 'node:util'
import { isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import type { AnyKitEvent } from '@kit/core/events'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { bodyMutation, canary, type MutatedBody } from './body-mutations.ts'
import { proofMutation } from './proof-mutations.ts'
import type { Fixture, WebhookSubject } from './webhook-subjects.ts'

const topics = new Set(['connection', 'consent', 'sync', 'account', 'payment', 'transfer', 'refund', 'payout', 'subscription', 'invoice', 'mandate', 'verification', 'dispute', 'task'])
const outcomes = new Set([undefined, 'created', 'updated', 'pending', 'action_required', 'succeeded', 'failed', 'canceled', 'expired', 'deleted'])

/**
 * Sends mutated bodies with mutated proofs through `parse…`, `verify…` and the handler of one provider. Whatever comes, there is a typed event
 * or a typed error; no event is verified whose proof does not hold; nothing of a body, a header or a secret is in an error; no prototype is touched.
 */
export async function fuzzWebhooks(subject: WebhookSubject, cases: number, seed: number): Promise<void> {
  const scene = fc.record({ pick: fc.nat(), mutate: bodyMutation, proofs: proofMutation, proofOf: fc.constantFrom('mutated' as const, 'original' as const), web: fc.nat({ max: 3 }) })
  await fc.assert(
    fc.asyncProperty(scene, async ({ pick, mutate, proofs, proofOf, web }) => {
      const fixture = subject.fixtures[pick % subject.fixtures.length] as Fixture
      const body = mutate(fixture.text)
      const proof = proofs(await subject.proof(fixture, proofOf === 'mutated' ? body : fixture.text))

      const parsed = await outcome(() => subject.parse(body))
      const verified = await outcome(() => subject.verify(subject.request(body, proof)))
      if ('event' in verified) {
        if (!(await subject.isAuthentic(fixture, body, proof))) throw new Error(`${subject.provider}: verified, but the proof does not hold`)
        if (verified.event.verification === undefined) throw new Error('verified without saying how')
        if (!('event' in parsed)) throw new Error('verified what cannot be parsed')
      }
      if ('event' in parsed && parsed.event.verification !== undefined) throw new Error('parse says that it verified')
      if (web === 0) await handled(subject, body, proof, 'event' in verified)
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    }),
    { numRuns: cases, seed, endOnFailure: cases > 100_000 },
  )
}

async function outcome(run: () => Promise<AnyKitEvent>): Promise<{ event: AnyKitEvent } | { error: unknown }> {
  let event: AnyKitEvent
  try {
    event = await run()
  } catch (error) {
    if (!isWebhookParseError(error) && !isWebhookVerificationError(error)) throw error
    if (inspect(error, { depth: 9 }).includes(canary) || JSON.stringify(error).includes(canary)) throw new Error('an error shows what it must not', { cause: error })
    if (error.message.length > 600) throw new Error('an error is as long as its input', { cause: error })
    return { error }
  }
  const { type, id, known, idSource } = event
  if (typeof type !== 'string' || type === '' || typeof id !== 'string' || id === '') throw new Error(`no envelope: ${typeof type} ${typeof id}`)
  if (idSource !== 'provider' && idSource !== 'derived') throw new Error('an id of nobody')
  if (known !== (type !== 'unknown')) throw new Error(`known is ${String(known)} for ${type}`)
  if (event.known && !(topics.has(event.topic) && outcomes.has(event.outcome))) throw new Error('a topic or an outcome nobody knows')
  if (event.known && event.subject !== undefined && (typeof event.subject.id !== 'string' || event.subject.id === '')) throw new Error('a subject without id')
  if (Object.getPrototypeOf(event) !== Object.prototype) throw new Error('an event with a prototype of its own')
  return { event }
}

async function handled(subject: WebhookSubject, body: MutatedBody, proof: string | undefined, authentic: boolean): Promise<void> {
  const { url = 'https://app.example.com/hook', headers } = subject.request(body, proof)
  let request: Request
  try {
    request = new Request(new URL(url, 'http://localhost'), { method: 'POST', body: typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body), headers: headers as Record<string, string> })
  } catch {
    // Such a URL or header does not reach a server.
    return
  }
  const response = await subject.handler(request)
  if (![200, 400, 401, 413].includes(response.status)) throw new Error(`answered ${response.status}`)
  // A lone surrogate does not survive being sent, so what is authentic as text may not be as bytes.
  if (authentic && typeof body !== 'string' && response.status !== 200) throw new Error(`verified, but answered ${response.status}`)
  if ((await response.text()).includes(canary)) throw new Error('an answer shows what it must not')
}
