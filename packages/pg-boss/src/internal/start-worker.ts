import type { JobData, JobQueue, QueuedJob } from './job-queue.ts'
import { createPause } from './pause.ts'

/** Something done again and again, beside the jobs. */
export interface Chore {
  readonly everyMs: number
  readonly run: () => Promise<void>
}

export interface WorkerOptions<Data extends JobData> {
  readonly queue: JobQueue<Data>
  /** Jobs that run at the same time. */
  readonly concurrency: number
  readonly pollMs: number
  readonly listen: boolean
  /** Runs a job, and leaves it asleep or gone. What it throws lets the job run again, later and later. */
  readonly run: (job: QueuedJob<Data>) => Promise<void>
  /** Told what was thrown; `job` where it was a job. */
  readonly onError: (error: unknown, job?: QueuedJob<Data>) => void
  readonly chores: readonly Chore[]
}

/** Works on a queue until it is closed. */
export interface Worker {
  /** Takes no more jobs, and waits for those that run. */
  close(): Promise<void>
}

const TOUCH_MS = 3_000
const RESCUE_MS = 2_500
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * pg-boss's own workers complete whatever runs under the id of a job once its handler returns. Ours may have fallen asleep and be run by
 * somebody else by then, and would be lost with that process. So this takes the jobs itself.
 */
export async function startWorker<Data extends JobData>(options: WorkerOptions<Data>): Promise<Worker> {
  const { queue, concurrency, pollMs, onError } = options
  const running = new Map<QueuedJob<Data>, Promise<void>>()
  const pause = createPause()
  const state = { closing: false, closed: false }
  let hungry = false

  await queue.prepare()
  queue.onWake = () => pause.end()
  let ear: { close(): Promise<void> } | undefined
  try {
    if (options.listen) ear = await queue.listen()
  } catch (error) {
    onError(error)
  }

  async function runJob(job: QueuedJob<Data>): Promise<void> {
    try {
      await options.run(job)
    } catch (error) {
      onError(error, job)
      const failures = (job.data.failures ?? 0) + 1
      const full = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
      await queue.sleep(job, { ms: full * (0.5 + Math.random() / 2), failures, hinted: job.hinted })
    }
  }

  function launch(job: QueuedJob<Data>): void {
    // A job that cannot even be put to sleep is given back like that of a lost process.
    const done = runJob(job)
      .catch((error: unknown) => onError(error, job))
      .finally(() => {
        running.delete(job)
        if (hungry) pause.end()
      })
    running.set(job, done)
  }

  async function takeJobs(): Promise<void> {
    while (!state.closing) {
      const free = concurrency - running.size
      let taken = 0
      try {
        const jobs = free > 0 ? await queue.fetch(free) : []
        taken = jobs.length
        for (const job of jobs) launch(job)
      } catch (error) {
        onError(error)
      }
      hungry = taken === free
      await pause.wait(pollMs)
    }
  }

  const chores: Chore[] = [
    { everyMs: TOUCH_MS, run: async () => (running.size > 0 ? queue.touch([...running.keys()].map(({ id }) => id)) : undefined) },
    { everyMs: RESCUE_MS, run: () => queue.rescue() },
    ...options.chores,
  ]
  const pauses = chores.map(createPause)

  async function doChore({ everyMs, run }: Chore, index: number): Promise<void> {
    for (;;) {
      await pauses[index]!.wait(everyMs)
      if (state.closed) return
      try {
        await run()
      } catch (error) {
        onError(error)
      }
    }
  }

  const taking = takeJobs()
  const doing = chores.map(doChore)

  return {
    async close() {
      state.closing = true
      queue.onWake = () => {}
      pause.end()
      await taking
      // Jobs that still run must be touched until they end.
      await Promise.all(running.values())
      state.closed = true
      for (const each of pauses) each.end()
      await Promise.all(doing)
      await ear?.close()
    },
  }
}
