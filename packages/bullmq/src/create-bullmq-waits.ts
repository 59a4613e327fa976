import { InvalidArgumentError } from '@kit/core'
import type { BodySealer } from '@kit/core/idempotency'
import type { DurableWaits, HintChannel } from '@kit/core/waiter'
import type { BullmqOptions } from './bullmq-options.ts'
import { checkOptions } from './internal/check-options.ts'
import { JobQueue } from './internal/job-queue.ts'
import { runWait } from './internal/run-wait.ts'
import { tell } from './internal/tell.ts'
import { makeWaitData } from './internal/wait-data.ts'
import { WaitJobs } from './internal/wait-jobs.ts'
import { FIND, FINISH, NOTE, PARK } from './internal/wait-scripts.ts'

const HINT_TTL_MS = 24 * 3_600_000

/** Options of {@link createBullmqWaits}. */
export interface BullmqWaitsOptions extends BullmqOptions {
  /** Where hints are kept. It has to be shared by all processes, as `createRedisHintChannel` of `@kit/redis` is. */
  readonly hints: HintChannel
  /** Name of the queue. `waits` unless told. */
  readonly queueName?: string | undefined
  /**
   * Encrypts the handle in the job. Needed where the task's id is a credential, as that of a finAPI web form is: Redis, its files and every
   * dashboard would show it. `createBodySeal` makes it, together with `open`.
   */
  readonly seal?: BodySealer | undefined
  /** Decrypts what `seal` made. */
  readonly open?: BodySealer | undefined
  /**
   * Told what went wrong without ending a wait: a step that comes again, what `onEnd` threw, a connection that broke. What the hook throws
   * is ignored.
   */
  readonly onError?: ((error: unknown, info: { readonly waitId?: string }) => unknown) | undefined
}

/**
 * Waits that live in a queue of BullMQ: they survive restarts, deploys and the crash of every worker. Each is one job that looks at its
 * task, sleeps until the next poll, and is woken by a hint.
 *
 * Nothing is connected before it is needed. A process that only parks, or only receives callbacks, does not call `start`.
 *
 * @throws InvalidArgumentError when an option cannot be used; the methods reject with it when Redis may evict keys
 * @example
 * ```ts
 * const waits = createBullmqWaits({ connection, hints: createRedisHintChannel({ redis }) })
 * const waiter = createTaskWaiter({ tasks, hints: waits.hints, callback })
 * await waits.start({ waiter, onEnd: ({ handle, ...end }) => saveOnce(handle.waitId, end) })
 *
 * const wait = await waiter.start('finapi.webForm', { account }, create)
 * await waits.park(wait.handle, { deadline: new Date(Date.now() + 3_600_000) })
 * ```
 */
export function createBullmqWaits(options: BullmqWaitsOptions): DurableWaits {
  const { hints, queueName = 'waits', seal, open } = options
  const checked = checkOptions(options, queueName)
  if (typeof hints?.put !== 'function') {
    throw new InvalidArgumentError('hints must be a hint channel that all processes share, e.g. createRedisHintChannel of @kit/redis', {
      argument: 'hints',
    })
  }
  if ((seal === undefined) !== (open === undefined)) {
    throw new InvalidArgumentError('seal and open belong together: give both, as createBodySeal makes them, or none', { argument: 'seal' })
  }
  const report = (error: unknown, waitId?: string): void => tell(() => options.onError?.(error, waitId === undefined ? {} : { waitId }))
  const queue = new JobQueue(checked, [PARK, NOTE, FIND, FINISH], report)
  const jobs = new WaitJobs(queue)

  const channel: HintChannel = {
    async put(keys, hint) {
      await hints.put(keys, hint)
      try {
        if (!queue.closed) await jobs.wake(keys)
      } catch (error) {
        // The hint is stored: what is lost is time, until the next poll.
        report(error)
      }
    },
    read: (keys) => hints.read(keys),
    subscribe: (listener) => hints.subscribe(listener),
  }

  return {
    hints: channel,

    async park(handle, { deadline } = {}) {
      if (deadline !== undefined && Number.isNaN(deadline.getTime())) {
        throw new InvalidArgumentError('deadline must be a valid date', { argument: 'deadline' })
      }
      const { waitId } = handle
      const data = await makeWaitData(handle.serialize(), waitId, deadline, { seal, open })
      const { replaced } = await jobs.park(waitId, data)
      // The job may sleep beyond its new deadline: a hint makes it take a step, wherever it is.
      if (replaced && replaced.deadline !== data.deadline) await channel.put([`wait:${waitId}`], { ttlMs: HINT_TTL_MS })
    },

    cancel: (waitId) => jobs.cancel(waitId),

    start: (run) => queue.start((job, token) => runWait(job, token!, { jobs, hints, sealing: { seal, open }, run, report })),

    close: () => queue.close(),
  }
}
