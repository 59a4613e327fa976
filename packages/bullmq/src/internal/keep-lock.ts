import { FencedOffError } from '@kit/core/idempotency'

/** How long a job belongs to a worker that does not renew: after a crash another one takes over then. */
export const LOCK_MS = 5_000

/** The hold of a run on its job. */
export interface Lock {
  /** Aborted once another worker may have the job. */
  readonly signal: AbortSignal
  stop(): void
}

/** Renews the lock until stopped. What a renewal throws changes nothing: the next one tells. */
export function keepLock(job: { extendLock(token: string, ms: number): Promise<number> }, token: string): Lock {
  const controller = new AbortController()
  const timer = setInterval(() => {
    void job.extendLock(token, LOCK_MS).then(
      (kept) => {
        if (kept === 0) controller.abort(new FencedOffError('The lock of the job ran out during the run: another worker goes on with it'))
      },
      () => undefined,
    )
  }, LOCK_MS / 3)
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}
