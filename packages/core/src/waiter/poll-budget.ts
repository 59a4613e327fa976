/** `confirm`: something says that the task has changed; `poll`: just looking. */
export type PollLane = 'confirm' | 'poll'

/** Whether a look may be made now. */
export type PollPermit = { granted: true } | { granted: false; waitMs: number }

/** Bounds how often tasks and accounts are looked at; shared by the fleet when its store is. */
export interface PollBudget {
  /**
   * Asks for one look. A refused one asks again after `waitMs`; nothing is kept for it.
   * The `key` names the task and is a digest: it does not reveal the task's id.
   */
  reserve(request: { account: string; key: string; lane: PollLane }): Promise<PollPermit>
  /** Refuses every look for this account for so long: the provider said 429. */
  pause(account: string, ms: number): Promise<void>
}
