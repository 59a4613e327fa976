import type { Kind, ProviderTask } from './provider.ts'

/** What the application keeps of one wait: what a real one would keep in its database, and what the rules want to know. */
export interface Plan {
  id: string
  readonly kind: Kind
  readonly account: string
  /** The handle as text, once there is one. */
  saved: string | undefined
  /** Was the create call's answer received? */
  bound: boolean
  /** How far the wall clock of the computer that began it was off then. */
  wallShiftMs: number
  task: ProviderTask | undefined
  timeouts: number
  done: boolean
  /** The first hint since the last look, as long as the store keeps it. */
  hintAt: number | undefined
  /** When the first callback about the end reached a process. */
  endCallbackAt: number | undefined
  result: string | undefined
  readonly abortReason: Error
}
