import { createHash } from 'node:crypto'
import type { AnyKitEvent } from '@kit/core/events'
import type { Inbox, InboxContext, InboxHandler } from '@kit/core/idempotency'
import type { BullmqOptions } from './bullmq-options.ts'
import { checkDuration, checkOptions } from './internal/check-options.ts'
import { JobQueue } from './internal/job-queue.ts'
import { runEvent } from './internal/run-event.ts'
import { startSweeper } from './internal/start-sweeper.ts'
import type { Sweeper } from './internal/start-sweeper.ts'
import { tell } from './internal/tell.ts'
import { throwUnlessGone } from './internal/throw-unless-gone.ts'

/** Options of {@link createBullmqInboxDispatch}. */
export interface BullmqInboxDispatchOptions extends BullmqOptions {
  /** Name of the queue. `inbox` unless told. Two inboxes need two. */
  readonly queueName?: string | undefined
  /** Milliseconds between two looks for events that are stored but in no queue. 30 s unless told. */
  readonly sweepMs?: number | undefined
  /**
   * Told what went wrong without losing an event: a store that was away, a connection that broke. What a handler throws goes to `onError` of
   * the inbox. What the hook throws is ignored.
   */
  readonly onError?: ((error: unknown, info: { readonly key?: string }) => unknown) | undefined
}

/** What {@link BullmqInboxDispatch.start} needs. */
export interface BullmqInboxRun<E extends AnyKitEvent, Context extends InboxContext = InboxContext> {
  /** Holds the events. Do not call its `start`: it would handle them in this process alone. */
  readonly inbox: Pick<Inbox<E, Context>, 'process' | 'due'>
  /** Handles an event. */
  readonly handler: InboxHandler<E, Context>
}

/** Lets the workers of a queue handle the events of an inbox. */
export interface BullmqInboxDispatch {
  /**
   * Makes a job of a stored event; for `dispatch` of the inbox. Repeating it is harmless.
   *
   * @throws StoreUnavailableError when the queue did not take it; the inbox goes on, and a sweep finds the event
   */
  dispatch(key: string): Promise<void>
  /** Begins to handle events in this process, and to sweep. */
  start<E extends AnyKitEvent, Context extends InboxContext>(run: BullmqInboxRun<E, Context>): Promise<void>
  /** Ends the work here; handlers under way are waited for. */
  close(): Promise<void>
}

/**
 * Hands the events of an inbox to workers over a queue of BullMQ. The inbox's store decides what is handled and by whom; the queue only
 * makes it soon and spread out. So it may lose everything: a sweep puts what is stored and not handled in again.
 *
 * @throws InvalidArgumentError when an option cannot be used; the methods reject with it when Redis may evict keys
 * @example
 * ```ts
 * const queue = createBullmqInboxDispatch({ connection })
 * const inbox = createInbox({ store, dispatch: queue.dispatch })
 * await queue.start({ inbox, handler: async (event, { idempotencyKey }) => handle(event, idempotencyKey) })
 * ```
 */
export function createBullmqInboxDispatch(options: BullmqInboxDispatchOptions): BullmqInboxDispatch {
  const { queueName = 'inbox', sweepMs = 30_000 } = options
  const checked = checkOptions(options, queueName)
  checkDuration('sweepMs', sweepMs)
  const report = (error: unknown, key?: string): void => tell(() => options.onError?.(error, key === undefined ? {} : { key }))
  const queue = new JobQueue(checked, [], report)
  let sweeper: Sweeper | undefined

  /** A job that is there already stays as it is; `now` wakes it if it sleeps. */
  const add = (key: string, { now }: { readonly now: boolean }): Promise<void> =>
    queue.use(async ({ queue: jobs, backend }) => {
      const jobId = `event-${createHash('sha256').update(key).digest('base64url')}`
      await jobs.add(
        'event',
        { key },
        {
          jobId,
          removeOnComplete: true,
          // A failure that only BullMQ sees must not take the event out, and what was thrown is not for Redis.
          attempts: Number.MAX_SAFE_INTEGER,
          backoff: 5_000,
          stackTraceLimit: 0,
        },
      )
      if (now) await backend.promote(jobId).catch(throwUnlessGone)
    })

  const dispatch = (key: string): Promise<void> => add(key, { now: false })
  // What is due can be handled now, whatever its job was told before.
  const bring = (key: string): Promise<void> => add(key, { now: true })

  return {
    dispatch,

    async start({ inbox, handler }) {
      await queue.start((job, token) => runEvent(job, token!, { process: (key) => inbox.process(key, handler), report }))
      if (queue.closed) return
      sweeper = startSweeper({ due: (limit) => inbox.due({ limit }), bring, sweepMs, report })
    },

    async close() {
      sweeper?.stop()
      await queue.close()
    },
  }
}
