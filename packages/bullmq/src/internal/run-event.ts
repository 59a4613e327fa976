import type { InboxProcessed } from '@kit/core/idempotency'
import { DelayedError } from 'bullmq'
import { failuresOf, pauseAfter } from './back-off.ts'
import type { QueueJob } from './job-queue.ts'
import { keepLock } from './keep-lock.ts'

/** A run that outlived its lease in the store knows nothing of the next one: ask again soon. */
const FENCED_OFF_MS = 1_000

/** What the runs of all jobs share. */
export interface RunEventOptions {
  readonly process: (key: string) => Promise<InboxProcessed>
  readonly report: (error: unknown, key: string) => void
}

/**
 * One run of a job: one try to handle its event. It returns when the event needs no job any more, and throws DelayedError only: BullMQ then
 * leaves the job as it is, asleep or, when not even that worked, with a lock that runs out and lets another worker take it.
 */
export async function runEvent(job: QueueJob, token: string, { process, report }: RunEventOptions): Promise<void> {
  const lock = keepLock(job, token)
  const key = String(job.data['key'])
  try {
    const pauseMs = await pauseOf(await process(key).catch((error: unknown) => ({ kind: 'threw' as const, error })))
    if (pauseMs === undefined) return
    await job.moveToDelayed(Date.now() + pauseMs, token)
  } catch (error) {
    report(error, key)
  } finally {
    lock.stop()
  }
  throw new DelayedError()

  async function pauseOf(processed: InboxProcessed | { readonly kind: 'threw'; readonly error: unknown }): Promise<number | undefined> {
    switch (processed.kind) {
      case 'done':
      case 'completed':
      case 'missing':
      case 'dead':
        return undefined
      case 'retry':
      case 'in_progress':
        return Math.ceil(processed.retryAfterMs)
      case 'fenced_off':
        return FENCED_OFF_MS
      case 'threw': {
        report(processed.error, key)
        const failures = failuresOf(job) + 1
        await job.updateProgress({ failures })
        return pauseAfter(failures)
      }
    }
  }
}
