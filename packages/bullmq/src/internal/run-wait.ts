import { stepDurableWait } from '@kit/core/waiter'
import type { DurableStep, DurableWaitsRun, HintChannel } from '@kit/core/waiter'
import { DelayedError } from 'bullmq'
import { failuresOf, pauseAfter } from './back-off.ts'
import type { QueueJob } from './job-queue.ts'
import { keepLock } from './keep-lock.ts'
import { openHandle, readWaitData } from './wait-data.ts'
import type { Sealing, WaitData } from './wait-data.ts'
import { HINTED_PRIORITY, POLL_PRIORITY } from './wait-jobs.ts'
import type { WaitJobs } from './wait-jobs.ts'

/** How long hint keys lead to a job after its last step; as long as hints are kept. */
const NOTED_MS = 24 * 3_600_000

/** What the runs of all jobs share. */
export interface RunWaitOptions {
  readonly jobs: WaitJobs
  readonly hints: HintChannel
  readonly sealing: Sealing
  readonly run: DurableWaitsRun
  readonly report: (error: unknown, waitId: string) => void
}

/**
 * One run of a job: one step of its wait. It returns when the wait is over, and throws DelayedError only: BullMQ then leaves the job as it
 * is, asleep or, when not even that worked, with a lock that runs out and lets another worker take it.
 */
export async function runWait(job: QueueJob, token: string, options: RunWaitOptions): Promise<void> {
  const lock = keepLock(job, token)
  const waitId = job.id!.slice('wait-'.length)
  try {
    if (await new WaitRun(job, token, waitId, lock.signal, options).take()) return
  } catch (error) {
    options.report(error, waitId)
  } finally {
    lock.stop()
  }
  throw new DelayedError()
}

class WaitRun {
  readonly #job: QueueJob
  readonly #token: string
  readonly #waitId: string
  readonly #signal: AbortSignal
  readonly #options: RunWaitOptions

  constructor(job: QueueJob, token: string, waitId: string, signal: AbortSignal, options: RunWaitOptions) {
    this.#job = job
    this.#token = token
    this.#waitId = waitId
    this.#signal = signal
    this.#options = options
  }

  /** True when the wait is over. */
  async take(): Promise<boolean> {
    try {
      const data = readWaitData(this.#job.data)
      if (data === undefined) return true
      const handle = await openHandle(data, this.#waitId, this.#options.sealing)
      return await this.#step(data, handle)
    } catch (error) {
      // Whoever has the job now says when it goes on.
      if (this.#signal.aborted) throw this.#signal.reason
      this.#options.report(error, this.#waitId)
      await this.#backOff()
      return false
    }
  }

  async #step(data: WaitData, handle: string): Promise<boolean> {
    const { jobs, hints, run } = this.#options
    const keys = await run.waiter.hintKeys(handle)
    // Before the hints are read: one that comes later finds the job.
    await jobs.note(this.#waitId, keys, NOTED_MS)
    const step = await stepDurableWait({
      waiter: run.waiter,
      hints,
      handle,
      hinted: this.#job.priority === HINTED_PRIORITY,
      signal: this.#signal,
      parkedAt: new Date(data.parkedAt),
      deadline: data.deadline === undefined ? undefined : new Date(data.deadline),
    })
    this.#signal.throwIfAborted()
    if (step.kind === 'parked') {
      await this.#park(step, keys)
      return false
    }
    await run.onEnd(step.end)
    if (await jobs.finish(this.#waitId, data.park, keys)) return true
    await this.#sleep(Date.now())
    return false
  }

  async #park(step: Extract<DurableStep, { kind: 'parked' }>, keys: readonly string[]): Promise<void> {
    const { jobs } = this.#options
    const sleepMs = step.notBefore.getTime() - Date.now()
    if (sleepMs > NOTED_MS / 2) await jobs.note(this.#waitId, keys, sleepMs + NOTED_MS)
    if (failuresOf(this.#job) > 0) await this.#job.updateProgress({ failures: 0 })
    await this.#sleep(step.notBefore.getTime())
    try {
      if (await step.hintedSince()) await jobs.wake([`wait:${this.#waitId}`])
    } catch (error) {
      // It sleeps already: what is lost is time, until the next poll.
      this.#options.report(error, this.#waitId)
    }
  }

  async #backOff(): Promise<void> {
    const failures = failuresOf(this.#job) + 1
    await this.#job.updateProgress({ failures })
    await this.#sleep(Date.now() + pauseAfter(failures))
  }

  /** The priority goes down first: a hint that comes after raises it again. */
  async #sleep(until: number): Promise<void> {
    await this.#job.changePriority({ priority: POLL_PRIORITY })
    await this.#job.moveToDelayed(until, this.#token)
  }
}
