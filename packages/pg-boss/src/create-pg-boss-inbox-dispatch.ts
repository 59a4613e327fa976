import type { AnyKitEvent } from '@kit/core/events'
import type { Inbox, InboxContext, InboxHandler } from '@kit/core/idempotency'
import { checkCount, checkDuration } from './internal/check-number.ts'
import type { JobData, QueuedJob } from './internal/job-queue.ts'
import { JobQueue } from './internal/job-queue.ts'
import { createOneWorker } from './internal/one-worker.ts'
import type { PgBossClient, PgBossDatabase } from './pg-boss-client.ts'

/** Options of {@link createPgBossInboxDispatch}. */
export interface PgBossInboxDispatchOptions {
  /** Your instance of pg-boss. Start it before the dispatch is used, and stop it after it is closed. */
  readonly boss: PgBossClient
  /** The schema you gave to pg-boss, written the same way. `pgboss` unless told. */
  readonly schema?: string | undefined
  /** The queue of the events; each inbox needs one of its own. `kit-inbox` unless told. It is made where it is missing. */
  readonly queueName?: string | undefined
  /** Events handled at the same time in this process. 8 unless told. */
  readonly concurrency?: number | undefined
  /** Milliseconds between two looks for jobs that are due, for those that nobody told of. 1 s unless told. */
  readonly pollMs?: number | undefined
  /** Milliseconds between two looks for events that are stored and in no job. 30 s unless told. */
  readonly sweepMs?: number | undefined
  /** Hold a connection that hears of new jobs: `true` unless told. Say `false` behind a pooler in transaction mode. */
  readonly listen?: boolean | undefined
  /** Told what the inbox's store (with the event's key: the event comes again) and the queue threw. What the hook throws is ignored. */
  readonly onError?: ((error: unknown, info: { readonly key?: string }) => unknown) | undefined
}

/** What {@link PgBossInboxDispatch.start} needs. */
export interface PgBossInboxRun<E extends AnyKitEvent, Context extends InboxContext> {
  /** The inbox that stored the events. Do not `start` it: that would be a second dispatcher. */
  readonly inbox: Pick<Inbox<E, Context>, 'process' | 'due'>
  /** Handles an event, as for `inbox.start`. */
  readonly handler: InboxHandler<E, Context>
}

/** Lets pg-boss hand out the events of an inbox. */
export interface PgBossInboxDispatch {
  /**
   * Puts the event into the queue, or brings it forward. Give it to the inbox as its `dispatch`. With `db` it is part of the transaction
   * there.
   *
   * @throws StoreUnavailableError when the queue did not take it; the worker finds the event by its sweep
   */
  dispatch(key: string, options?: { readonly db?: PgBossDatabase | undefined }): Promise<void>
  /**
   * Begins to handle events in this process.
   *
   * @throws InvalidArgumentError when it is started already, or the queue cannot be used
   * @throws StoreUnavailableError when the queue could not be prepared
   */
  start<E extends AnyKitEvent, Context extends InboxContext>(run: PgBossInboxRun<E, Context>): Promise<void>
  /** Takes no more events and waits for running handlers. `dispatch` still works. */
  close(): Promise<void>
}

interface EventData extends JobData {
  readonly key: string
}

const TAKEN_OVER_MS = 1_000
const SWEEP_LIMIT = 1_000

/**
 * Hands the events of an inbox out through pg-boss, one job an event, to any number of workers. The inbox stays the truth: it counts the
 * attempts and parks what fails, and what the queue loses is put in again by a sweep.
 *
 * @throws InvalidArgumentError when a number, the schema or the queue's name cannot be used
 * @example
 * ```ts
 * const queue = createPgBossInboxDispatch({ boss })
 * const inbox = createInbox<FintocEvent>({ store, dispatch: queue.dispatch })
 * // in the worker
 * await queue.start({ inbox, handler: async (event, { idempotencyKey }) => book(event, idempotencyKey) })
 * ```
 */
export function createPgBossInboxDispatch(options: PgBossInboxDispatchOptions): PgBossInboxDispatch {
  const { boss, schema = 'pgboss', queueName = 'kit-inbox', concurrency = 8, pollMs = 1_000, sweepMs = 30_000, listen = true } = options
  checkCount('concurrency', concurrency)
  checkDuration('pollMs', pollMs)
  checkDuration('sweepMs', sweepMs)
  const queue = new JobQueue<EventData>({ boss, schema, name: queueName, keyed: false })
  const worker = createOneWorker<EventData>({ closed: 'This dispatch is closed; make a new one', started: 'The dispatch is started already' })

  function report(error: unknown, job?: QueuedJob<EventData>): void {
    const telling = async (): Promise<unknown> => options.onError?.(error, job === undefined ? {} : { key: job.data.key })
    void telling().catch(() => {})
  }

  async function jobOf(key: string): Promise<{ id: string; data: EventData }> {
    return { id: await queue.idOf(key), data: { put: crypto.randomUUID(), key } }
  }

  return {
    async dispatch(key, { db } = {}) {
      const { id, data } = await jobOf(key)
      await queue.put(id, data, { db, runBy: new Date(0) })
    },
    async start({ inbox, handler }) {
      async function handle(job: QueuedJob<EventData>): Promise<void> {
        const processed = await inbox.process(job.data.key, handler)
        switch (processed.kind) {
          case 'retry':
          case 'in_progress':
            return queue.sleep(job, { ms: processed.retryAfterMs, failures: 0 })
          case 'fenced_off':
            return queue.sleep(job, { ms: TAKEN_OVER_MS, failures: 0 })
          case 'done':
          case 'completed':
          case 'dead':
          case 'missing':
            if (!(await queue.remove(job))) await queue.sleep(job, { ms: 0, failures: 0 })
        }
      }
      async function sweep(): Promise<void> {
        const keys = await inbox.due({ limit: SWEEP_LIMIT })
        await queue.putDue(await Promise.all(keys.map(jobOf)))
      }

      await worker.start({ queue, concurrency, pollMs, listen, run: handle, onError: report, chores: [{ everyMs: sweepMs, run: sweep }] })
    },
    close: () => worker.close(),
  }
}
