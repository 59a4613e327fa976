import type { SubjectName } from '../subject.ts'

/** What a worker is started with, as JSON in its environment. */
export interface WorkerSettings {
  readonly subject: SubjectName
  /** Tells the process from all others of the campaign. */
  readonly run: string
  readonly databaseUrl: string
  /** Schema of the stores and of the tables that effects go to. */
  readonly schema: string
  readonly redisPort: number
  readonly providerUrl: string
  readonly historyFile: string
  readonly secret: string
  readonly leaseMs: number
}

/** What the parent tells a worker. */
export type WorkerOrder = { readonly order: 'arm'; readonly point: string; readonly signal: 'SIGKILL' | 'SIGSTOP' } | { readonly order: 'close' }
