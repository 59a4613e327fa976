import type { WebhookHandler } from '@kit/core/webhooks'
import type { CrashBody } from './webhook.ts'
import type { HistoryWriter } from './history-writer.ts'
import type { Points } from './points.ts'
import type { WorkerSettings } from './worker-settings.ts'

/** What a subject gets to work with. */
export interface World {
  readonly settings: WorkerSettings
  readonly points: Points
  readonly history: HistoryWriter
  /** The part of a handler that takes time: for some events more than a lease. */
  work(body: CrashBody): Promise<void>
}

/** A subject at work. */
export interface RunningSubject {
  readonly handler: WebhookHandler
  /** Ends what runs, in peace. */
  close(): Promise<void>
}

/** Starts a subject in this process. */
export type StartSubject = (world: World) => RunningSubject
