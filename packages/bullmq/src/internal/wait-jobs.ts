import { createHash } from 'node:crypto'
import { InvalidArgumentError } from '@kit/core'
import { StoreUnavailableError } from '@kit/core/idempotency'
import type { JobQueue, OpenQueue } from './job-queue.ts'
import { throwUnlessGone } from './throw-unless-gone.ts'
import { OVER_DATA } from './wait-data.ts'
import type { WaitData } from './wait-data.ts'
import { FIND, FINISH, NOTE, PARK } from './wait-scripts.ts'

/** Looks that a hint asked for go before those that only poll. */
export const HINTED_PRIORITY = 1
export const POLL_PRIORITY = 10

const WAIT_KEY = 'wait:'
/** Digits alone are no job id for BullMQ, and `meta` or `events` would be keys of its own. */
const JOB_PREFIX = 'wait-'
/** Hints searched in one script: it must not hold Redis up for long. */
const BATCH = 500
const OVER_RETRY_MS = 50
/** Longer than it takes to notice that a worker died. */
const OVER_FOR_MS = 60_000

/** The jobs of the waits. Only what BullMQ does not offer is done by scripts of ours. */
export class WaitJobs {
  readonly #queue: JobQueue

  constructor(queue: JobQueue) {
    this.#queue = queue
  }

  /** Adds the job, or replaces what it holds. `replaced`: the deadline that counted before. */
  park(waitId: string, data: WaitData): Promise<{ readonly replaced?: { readonly deadline: number | undefined } }> {
    const jobId = jobIdOf(waitId)
    const giveUpAt = Date.now() + OVER_FOR_MS
    return this.#queue.use(async ({ queue, backend, client }) => {
      for (;;) {
        const held: unknown = await client.runCommand(PARK.name, [backend.toKey(jobId), JSON.stringify(data)])
        if (typeof held !== 'string') break
        const { over, deadline } = JSON.parse(held) as Partial<WaitData> & { readonly over?: boolean }
        if (!over) return { replaced: { deadline } }
        // The end was told, and the job is about to be removed: what is parked now is a wait of its own.
        if (this.#queue.closed || Date.now() > giveUpAt) throw new StoreUnavailableError('The wait is ending; park it again later')
        await new Promise((resolve) => setTimeout(resolve, OVER_RETRY_MS))
      }
      await queue.add('wait', data, {
        jobId,
        priority: POLL_PRIORITY,
        removeOnComplete: true,
        // A failure that only BullMQ sees must not end the wait either, and what was thrown is not for Redis.
        attempts: Number.MAX_SAFE_INTEGER,
        backoff: 5_000,
        stackTraceLimit: 0,
      })
      return {}
    })
  }

  /** Lets hints under these keys wake the job for so long. */
  async note(waitId: string, keys: readonly string[], ttlMs: number): Promise<void> {
    const digests = this.#digestsOf(keys)
    if (digests.length === 0) return
    const jobId = jobIdOf(waitId)
    await this.#queue.useInRun(({ backend, client }) =>
      client.runCommand(NOTE.name, [backend.toKey(jobId), this.#indexStart, jobId, Math.ceil(ttlMs), ...digests]),
    )
  }

  /** Wakes the jobs that hints under these keys belong to. */
  wake(keys: readonly string[]): Promise<void> {
    return this.#queue.useInRun(async (open) => {
      for (let from = 0; from < keys.length; from += BATCH) {
        const batch = keys.slice(from, from + BATCH)
        const own = batch.filter((key) => key.startsWith(WAIT_KEY)).map((key) => JOB_PREFIX + key.slice(WAIT_KEY.length))
        const { backend, client } = open
        const args = [backend.toKey('delayed'), backend.toKey(''), this.#indexStart, HINTED_PRIORITY, own.length, ...own, ...this.#digestsOf(batch)]
        const found = (await client.runCommand(FIND.name, args)) as readonly string[]
        await Promise.all(found.map((jobId) => wakeJob(open, jobId)))
      }
    })
  }

  /** Ends a wait whose end was told; false when it was parked again meanwhile. */
  async finish(waitId: string, park: string, keys: readonly string[]): Promise<boolean> {
    const jobId = jobIdOf(waitId)
    const over: unknown = await this.#queue.useInRun(({ backend, client }) =>
      client.runCommand(FINISH.name, [backend.toKey(jobId), park, OVER_DATA, this.#indexStart, jobId, ...this.#digestsOf(keys)]),
    )
    return over === 1
  }

  /** Removes the job; false when there is none, or a worker has it. */
  cancel(waitId: string): Promise<boolean> {
    const jobId = jobIdOf(waitId)
    return this.#queue.use(async ({ backend, client }) => {
      const held = await client.hget(backend.toKey(jobId), 'data')
      // BullMQ says of a job that is not there that it was removed.
      if (held === null || held === OVER_DATA) return false
      return (await backend.remove(jobId, false)) === 1
    })
  }

  get #indexStart(): string {
    return `${this.#queue.qualifiedName}.hints:`
  }

  /** A key may be long and may tell something; its digest is neither. The wait's own key names the job already. */
  #digestsOf(keys: readonly string[]): string[] {
    return keys.filter((key) => !key.startsWith(WAIT_KEY)).map((key) => createHash('sha256').update(key).digest('base64url'))
  }
}

/**
 * First the priority: promoted before, an idle worker would take the job as one that only polls. A job that does not sleep looks soon, or
 * looks for hints when it falls asleep.
 */
async function wakeJob({ backend }: OpenQueue, jobId: string): Promise<void> {
  try {
    await backend.changePriority(jobId, HINTED_PRIORITY)
    await backend.promote(jobId)
  } catch (error) {
    throwUnlessGone(error)
  }
}

function jobIdOf(waitId: string): string {
  if (/^[\w-]{1,128}$/.test(waitId)) return JOB_PREFIX + waitId
  throw new InvalidArgumentError('The id of a wait may have up to 128 letters, digits, underscores and hyphens', { argument: 'handle' })
}
