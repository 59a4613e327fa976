import { KitError } from '../../errors/kit-error.ts'
import type { IdempotencyClock } from '../../idempotency/idempotency-clock.ts'
import { settled } from './settled.ts'

/** A lease that is renewed while work runs. */
export interface Lease {
  /** Aborted when the lease was lost or the work was told to end. */
  readonly signal: AbortSignal
  /** Resolves when the lease was lost; never after `stop`. For one reader, who asks as soon as the lease is kept. */
  readonly lost: Promise<void>
  /** The work has ended: no more renewals. */
  stop(): void
  /** Tells the work to end and renews no more: the lease is lost when its time is over. */
  giveUp(reason: KitError): void
}

/** Renews a lease every third of it, until `stop`. `claimedAt` is a moment of the monotonic clock from before the claim was sent. */
export function keepLease(given: {
  readonly renew: () => Promise<boolean>
  readonly leaseMs: number
  readonly claimedAt: number
  readonly clock: IdempotencyClock
}): Lease {
  const { leaseMs, claimedAt, clock } = given
  // Made when somebody asks: most work ends long before anything could abort it.
  let controller: AbortController | undefined
  let abortedWith: KitError | undefined
  let timer: { cancel(): void } | undefined
  let ended = false
  let givenUp = false
  let heldUntil = claimedAt + leaseMs
  let announce: (() => void) | undefined

  function abort(reason: KitError): void {
    abortedWith ??= reason
    controller?.abort(reason)
  }

  function end(): void {
    ended = true
    timer?.cancel()
  }

  function lose(): void {
    if (ended) return
    end()
    abort(new KitError('closed', 'The claim was lost: another process may be doing this work now'))
    announce?.()
  }

  function renewLater(): void {
    timer = clock.setTimer(() => void renew(), Math.max(0, Math.min(leaseMs / 3, heldUntil - clock.monotonic())))
  }

  async function renew(): Promise<void> {
    const asked = clock.monotonic()
    // An event loop that stood still may have slept over the end of the lease.
    if (asked >= heldUntil) return lose()
    // A store that does not answer must not keep us from noticing the end of the lease.
    timer = clock.setTimer(lose, heldUntil - asked)
    const held = await settled(given.renew)
    if (ended) return
    if (held === false) return lose()
    if (held === true) heldUntil = asked + leaseMs
    // The watch over the old lease is of no use any more; one over the new takes its place.
    timer.cancel()
    if (givenUp) watchTheEnd()
    else renewLater()
  }

  function watchTheEnd(): void {
    timer = clock.setTimer(lose, Math.max(0, heldUntil - clock.monotonic()))
  }

  renewLater()
  return {
    get signal() {
      if (controller === undefined) {
        controller = new AbortController()
        if (abortedWith !== undefined) controller.abort(abortedWith)
      }
      return controller.signal
    },
    get lost() {
      return new Promise<void>((resolve) => {
        announce = resolve
      })
    },
    stop: end,
    giveUp(reason) {
      if (ended || givenUp) return
      givenUp = true
      timer?.cancel()
      watchTheEnd()
      abort(reason)
    },
  }
}
