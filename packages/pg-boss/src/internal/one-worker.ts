import { InvalidArgumentError, KitError } from '@kit/core'
import type { JobData } from './job-queue.ts'
import type { Worker, WorkerOptions } from './start-worker.ts'
import { startWorker } from './start-worker.ts'

/** At most one worker: started once, or again after a start that failed, and never after `close`. */
export interface OneWorker<Data extends JobData> {
  start(options: WorkerOptions<Data>): Promise<void>
  close(): Promise<void>
}

/** `messages` say what was closed, and what is started already. */
export function createOneWorker<Data extends JobData>(messages: { readonly closed: string; readonly started: string }): OneWorker<Data> {
  let worker: Promise<Worker> | undefined
  let closed = false
  return {
    async start(options) {
      if (closed) throw new KitError('closed', messages.closed)
      if (worker !== undefined) throw new InvalidArgumentError(messages.started, { argument: 'run' })
      worker = startWorker(options)
      try {
        await worker
      } catch (error) {
        worker = undefined
        throw error
      }
    },
    async close() {
      closed = true
      // A start that failed has told its own caller.
      const started = await worker?.catch(() => undefined)
      await started?.close()
    },
  }
}
