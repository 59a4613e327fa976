import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import { KitError } from '../../errors/kit-error.ts'
import type { AnyKitEvent } from '../../events/any-kit-event.ts'
import { isVerifiedEvent } from '../../events/is-verified-event.ts'
import type { Verified } from '../../events/verified.ts'
import type { InboxOptions } from '../../idempotency/inbox-options.ts'
import type { InboxAcquired } from '../../idempotency/inbox-store.ts'
import type { Inbox, InboxContext, InboxHandler, InboxOutcome, InboxProcessed } from '../../idempotency/inbox.ts'
import { StoreUnavailableError } from '../../idempotency/store-unavailable-error.ts'
import { systemClock } from '../idempotency-system-clock.ts'
import { checkCount, checkDuration, LONGEST_TIMER_MS } from '../idempotency/check-number.ts'
import { errorName } from '../idempotency/error-name.ts'
import { keepLease } from '../idempotency/keep-lease.ts'
import { sha256Bytes } from '../idempotency/sha256-bytes.ts'
import { tell } from '../idempotency/tell.ts'
import type { Dispatcher } from './dispatcher.ts'
import { startDispatcher } from './dispatcher.ts'
import { holdsLinkToken } from './holds-link-token.ts'
import { decodePayload, encodePayload } from './payload.ts'

type Handle<Context extends InboxContext> = (extra: Omit<Context, keyof InboxContext>) => Promise<InboxOutcome>

/** Runs the handler and notes it as done: where the two guarantees differ. */
export type Perform<Context extends InboxContext> = (
  claim: InboxAcquired,
  handle: Handle<Context>,
) => Promise<{ readonly outcome: InboxOutcome; readonly completed: boolean }>

const FOURTEEN_DAYS_MS = 14 * 24 * 3_600_000

function withError(error: string | undefined): { readonly error?: string } {
  return error === undefined ? {} : { error }
}

/** The inbox of both guarantees. */
export function createInboxWith<E extends AnyKitEvent, Context extends InboxContext>(
  options: InboxOptions,
  perform: Perform<Context>,
): Inbox<E, Context> {
  const { store, seal, open, clock = systemClock, random = Math.random } = options
  const { leaseMs = 30_000, retainMs = FOURTEEN_DAYS_MS, maxAttempts = 10, handlerTimeoutMs = 300_000 } = options
  const { retryDelayMs = 5_000, maxRetryDelayMs = 3_600_000, concurrency = 8, sweepMs = 30_000 } = options
  for (const [name, ms] of Object.entries({ leaseMs, handlerTimeoutMs })) checkDuration(name, ms, LONGEST_TIMER_MS)
  for (const [name, ms] of Object.entries({ retainMs, retryDelayMs, maxRetryDelayMs, sweepMs })) checkDuration(name, ms)
  for (const [name, count] of Object.entries({ maxAttempts, concurrency })) checkCount(name, count)
  if ((seal === undefined) !== (open === undefined)) {
    throw new InvalidArgumentError('seal and open belong together: give both, as createBodySeal makes them, or none', { argument: 'seal' })
  }
  let dispatcher: Dispatcher | undefined
  let closed = false

  function report(error: unknown, key?: string): void {
    tell(() => options.onError?.(error, key === undefined ? {} : { key }))
  }

  function dispatch(key: string): void {
    dispatcher?.add(key)
    if (options.dispatch === undefined) return
    const handOver = async (): Promise<unknown> => options.dispatch?.(key)
    void handOver().catch((error: unknown) => report(error, key))
  }

  function pauseAfter(attempt: number): number {
    const full = Math.min(retryDelayMs * 2 ** (attempt - 1), maxRetryDelayMs)
    return full * (0.5 + random() / 2)
  }

  async function park(claim: InboxAcquired, error: string): Promise<InboxProcessed> {
    if (!(await store.release(claim, { error, dead: true }))) return { kind: 'fenced_off' }
    tell(() => options.onDead?.({ key: claim.key, error }))
    return { kind: 'dead', error }
  }

  async function again(claim: InboxAcquired, error: string, delayMs: number): Promise<InboxProcessed> {
    if (claim.attempt >= maxAttempts) return park(claim, error)
    if (!(await store.release(claim, { error, delayMs }))) return { kind: 'fenced_off' }
    return { kind: 'retry', retryAfterMs: delayMs }
  }

  async function read(claim: InboxAcquired): Promise<{ readonly event: unknown; readonly rawBody: Uint8Array }> {
    if (!claim.sealed) return decodePayload(claim.payload)
    if (open === undefined) {
      throw new InvalidArgumentError('The stored event is sealed; give the inbox the open that belongs to its seal', { argument: 'open' })
    }
    return decodePayload(await open(claim.payload, { key: claim.key }))
  }

  async function run(claim: InboxAcquired, claimedAt: number, handler: InboxHandler<E, Context>): Promise<InboxProcessed> {
    const { key, attempt, fence, receivedAt } = claim
    const lease = keepLease({ renew: () => store.renew(claim, leaseMs), leaseMs, claimedAt, clock })
    const limit = clock.setTimer(() => {
      lease.giveUp(new KitError('timed_out', 'The handler took longer than handlerTimeoutMs'))
    }, handlerTimeoutMs)

    // While the end is noted nothing is renewed: a renewal that comes second would look like a lost claim.
    const settle = (): void => {
      limit.cancel()
      lease.stop()
    }
    const handle: Handle<Context> = async (extra) => {
      try {
        const { event, rawBody } = await read(claim)
        const context = { key, attempt, fence, idempotencyKey: key, signal: lease.signal, rawBody, receivedAt, ...extra } as Context
        const outcome = await handler(event as Verified<E>, context)
        // Whatever else a handler without types gives back, it has ended well.
        return outcome?.kind === 'retry' || outcome?.kind === 'dead' ? outcome : { kind: 'done' }
      } finally {
        settle()
      }
    }
    const work = async (): Promise<InboxProcessed> => {
      let performed
      try {
        performed = await perform(claim, handle)
      } catch (error) {
        settle()
        report(error, key)
        return again(claim, errorName(error), pauseAfter(attempt))
      }
      const { outcome, completed } = performed
      if (outcome.kind === 'done') return { kind: completed ? 'done' : 'fenced_off' }
      if (outcome.kind === 'dead') return park(claim, outcome.reason)
      const wanted = outcome.at === undefined ? Number.NaN : outcome.at.getTime() - clock.now()
      return again(claim, 'RetriesUsedUp', Number.isNaN(wanted) ? pauseAfter(attempt) : Math.max(0, wanted))
    }
    // A handler that hangs, or goes on without its lease, must not keep the caller: what it does from now on is fenced off.
    const lost = lease.lost.then((): InboxProcessed => {
      limit.cancel()
      report(lease.signal.reason, key)
      return { kind: 'fenced_off' }
    })
    return Promise.race([work(), lost])
  }

  async function processKey(key: string, handler: InboxHandler<E, Context>): Promise<InboxProcessed> {
    const claimedAt = clock.monotonic()
    const claim = await store.claim(key, { leaseMs })
    if (claim.kind !== 'acquired') return claim.kind === 'dead' ? { kind: 'dead', ...withError(claim.error) } : claim
    // Only attempts that ended with their process, and so could not park the event, leave one with too many.
    if (claim.attempt > maxAttempts) return park(claim, 'ProcessEnded')
    return run(claim, claimedAt, handler)
  }

  return {
    sealed: seal !== undefined,
    process: processKey,

    async receive(event, rawBody, { sensitive = false } = {}) {
      if (!isVerifiedEvent(event)) {
        throw new InvalidArgumentError('The event is not verified; give what a verify... function returned', { argument: 'event' })
      }
      const body = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody
      const credential = sensitive || (event.known && event.subject?.sensitive === true) || holdsLinkToken(body)
      if (credential && seal === undefined) {
        throw new InvalidArgumentError(
          'This event holds a credential and is not stored open: give the inbox seal and open, which createBodySeal({ key }) makes',
          { argument: 'seal' },
        )
      }
      const key = `${event.provider}:${event.id}`
      let kind: 'stored' | 'duplicate' | 'mismatch'
      try {
        const open = encodePayload(event, body)
        const payload = seal === undefined ? open : await seal(open, { key })
        const entry = { key, fingerprint: await sha256Bytes(body), payload, sealed: seal !== undefined }
        kind = await store.put(entry, { retainMs: event.dedupeWindowMs ?? retainMs })
      } catch (cause) {
        throw new StoreUnavailableError('The event could not be stored and was not accepted: answer 503, so that the sender repeats', { cause })
      }
      if (kind === 'stored') dispatch(key)
      if (kind === 'mismatch') tell(() => options.onMismatch?.({ key }))
      return { kind, key }
    },

    start(handler) {
      if (closed) throw new KitError('closed', 'The inbox is closed; make a new one')
      if (dispatcher !== undefined) throw new InvalidArgumentError('The inbox is started already; it has one handler', { argument: 'handler' })
      dispatcher = startDispatcher({
        process: (key) => processKey(key, handler),
        due: (limit) => store.due({ limit }),
        concurrency,
        sweepMs,
        clock,
        random,
        onError: report,
      })
    },

    async close() {
      closed = true
      await dispatcher?.close()
    },

    due: ({ limit = 100 } = {}) => store.due({ limit }),

    dead: ({ limit = 100 } = {}) => store.dead({ limit }),

    async redrive(key) {
      const found = await store.redrive(key)
      if (found) dispatch(key)
      return found
    },

    discard: (key) => store.discard(key),
  }
}
