import { InvalidArgumentError } from '@kit/core'
import type { BodySealer } from '@kit/core/idempotency'
import type { DurableWaits, HintChannel } from '@kit/core/waiter'
import { stepDurableWait } from '@kit/core/waiter'
import { checkCount, checkDuration } from './internal/check-number.ts'
import type { JobHandle } from './internal/job-handle.ts'
import { openHandle, sealHandle } from './internal/job-handle.ts'
import type { JobData, QueuedJob } from './internal/job-queue.ts'
import { JobQueue } from './internal/job-queue.ts'
import { createOneWorker } from './internal/one-worker.ts'
import type { PgBossClient, PgBossDatabase } from './pg-boss-client.ts'

/** Options of {@link createPgBossWaits}. */
export interface PgBossWaitsOptions {
  /** Your instance of pg-boss. Start it before the waits are used, and stop it after they are closed. */
  readonly boss: PgBossClient
  /** Where hints are stored: a channel that all processes share, such as that of `@kit/postgres` or `@kit/redis`. */
  readonly hints: HintChannel
  /** The schema you gave to pg-boss, written the same way. `pgboss` unless told. */
  readonly schema?: string | undefined
  /** The queue of the waits; two deployments in one schema need one each. `kit-waits` unless told. It is made where it is missing. */
  readonly queueName?: string | undefined
  /** Waits looked at at the same time in this process. 10 unless told. */
  readonly concurrency?: number | undefined
  /** Milliseconds between two looks for jobs that are due, for those that nobody told of. 1 s unless told. */
  readonly pollMs?: number | undefined
  /**
   * Hold a connection that hears of woken jobs: `true` unless told. Say `false` behind a pooler in transaction mode; a wake of another
   * process then takes up to `pollMs`.
   */
  readonly listen?: boolean | undefined
  /** Encrypts the handles in the jobs; `createBodySeal` of `@kit/core/idempotency` makes it, together with `open`. */
  readonly seal?: BodySealer | undefined
  /** Decrypts what `seal` made. */
  readonly open?: BodySealer | undefined
  /**
   * Told what was thrown by a look, by `onEnd` (with the wait's id: the wait comes again) and by the queue. What the hook throws is
   * ignored.
   */
  readonly onError?: ((error: unknown, info: { readonly waitId?: string }) => unknown) | undefined
}

/** Options of `park` of {@link PgBossWaits}. */
export interface PgBossParkOptions {
  /** Your transaction: the wait is parked when it commits, and was never parked when it does not. */
  readonly db?: PgBossDatabase | undefined
}

/** Durable waits in pg-boss. */
export type PgBossWaits = DurableWaits<PgBossParkOptions>

interface WaitData extends JobData {
  readonly waitId: string
  readonly handle: JobHandle
  readonly parkedAt: string
  readonly deadline?: string
}

const RETRY_HINTS_MS = 5_000
const SWEEP_KEYS_MS = 600_000

/**
 * Waits that outlive their process, as jobs in pg-boss: each looks at its task, sleeps, and is woken by a hint or when its next look is
 * due. Nothing ends a wait but the provider's answer, its deadline, or `cancel`.
 *
 * The first look comes right after `park`. Parking a wait again replaces its deadline; from `onEnd` it begins the wait anew.
 *
 * @throws InvalidArgumentError when a number, the schema or the queue's name cannot be used, or only one of `seal` and `open` is given
 * @example
 * ```ts
 * const boss = await new PgBoss(databaseUrl).start()
 * const waits = createPgBossWaits({ boss, hints: createPostgresHintChannel({ sql: pool }), ...createBodySeal({ key }) })
 * const waiter = createTaskWaiter({ tasks, hints: waits.hints, callback: { baseUrl, secret } })
 * await waits.start({ waiter, onEnd: (end) => book(end.handle.waitId, end) })
 * // anywhere, in any process
 * const wait = await waiter.start('finapi.webForm', { account }, create)
 * await waits.park(wait.handle, { deadline: new Date(Date.now() + 20 * 60_000) })
 * ```
 */
export function createPgBossWaits(options: PgBossWaitsOptions): PgBossWaits {
  const { boss, hints: channel, schema = 'pgboss', queueName = 'kit-waits' } = options
  const { concurrency = 10, pollMs = 1_000, listen = true, seal, open } = options
  checkCount('concurrency', concurrency)
  checkDuration('pollMs', pollMs)
  if ((seal === undefined) !== (open === undefined)) {
    throw new InvalidArgumentError('seal and open belong together: give both, as createBodySeal makes them, or none', { argument: 'seal' })
  }
  const queue = new JobQueue<WaitData>({ boss, schema, name: queueName, keyed: true })
  const worker = createOneWorker<WaitData>({ closed: 'These waits are closed; make new ones', started: 'The waits are started already' })

  function report(error: unknown, job?: QueuedJob<WaitData>): void {
    const telling = async (): Promise<unknown> => options.onError?.(error, job === undefined ? {} : { waitId: job.data.waitId })
    void telling().catch(() => {})
  }

  const hints: HintChannel = {
    async put(keys, hint) {
      await channel.put(keys, hint)
      await queue.wake(keys)
    },
    read: (keys) => channel.read(keys),
    subscribe: (listener) => channel.subscribe(listener),
  }

  return {
    hints,
    async park(handle, { deadline, db } = {}) {
      if (deadline !== undefined && Number.isNaN(deadline.getTime())) {
        throw new InvalidArgumentError('deadline is no valid date', { argument: 'deadline' })
      }
      const { waitId } = handle
      const data: WaitData = {
        put: crypto.randomUUID(),
        waitId,
        handle: await sealHandle(handle.serialize(), waitId, seal),
        parkedAt: new Date().toISOString(),
        ...(deadline === undefined ? {} : { deadline: deadline.toISOString() }),
      }
      await queue.put(await queue.idOf(waitId), data, { db, runBy: deadline })
    },
    async cancel(waitId) {
      return queue.cancel(await queue.idOf(waitId))
    },
    async start({ waiter, onEnd }) {
      async function look(job: QueuedJob<WaitData>): Promise<void> {
        const { waitId, deadline, parkedAt } = job.data
        let keys: readonly string[] = []
        const step = await stepDurableWait({
          waiter: {
            pollOnce: waiter.pollOnce.bind(waiter),
            hintKeys: async (handle) => (keys = await waiter.hintKeys(handle)),
          },
          hints: channel,
          handle: await openHandle(job.data.handle, waitId, open),
          deadline: deadline === undefined ? undefined : new Date(deadline),
          parkedAt: new Date(parkedAt),
          hinted: job.hinted,
        })
        if (step.kind === 'ended') {
          await onEnd(step.end)
          if (!(await queue.remove(job))) await queue.sleep(job, { ms: 0, failures: 0 })
          return
        }
        await queue.sleep(job, { ms: step.notBefore.getTime() - Date.now(), failures: 0, keys })
        try {
          if (await step.hintedSince()) await queue.nudge(job.id, 0)
        } catch (error) {
          report(error, job)
          await queue.nudge(job.id, RETRY_HINTS_MS)
        }
      }

      const chores = [{ everyMs: SWEEP_KEYS_MS, run: () => queue.sweepKeys() }]
      await worker.start({ queue, concurrency, pollMs, listen, run: look, onError: report, chores })
    },
    close: () => worker.close(),
  }
}
