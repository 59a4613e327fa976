import { signUrlToken } from '../../signature/index.ts'
import type { Clock } from '../../waiter/clock.ts'
import type { PollBudget, PollLane, PollPermit } from '../../waiter/poll-budget.ts'
import type { PollSchedule, TaskDefinition, TaskPhase } from '../../waiter/task-definition.ts'
import type { WaitWarning } from '../../waiter/task-waiter.ts'
import type { WaitEvent } from '../../waiter/wait-state.ts'
import { clampPause } from './clamp-pause.ts'
import type { LookFailure } from './look-failure.ts'
import { lookFailure } from './look-failure.ts'
import type { Timed, Timeline } from './timeline.ts'

const PAUSE_WITHOUT_WISH_MS = 5_000
const PHASES: ReadonlySet<unknown> = new Set<TaskPhase['phase']>([
  'pending',
  'action_required',
  'succeeded',
  'failed',
  'aborted',
  'canceled',
  'expired',
])

/** A task definition with the schedule that is in force for it. */
export interface KnownTask {
  readonly definition: TaskDefinition
  readonly schedule: PollSchedule
}

/** Somebody who is told what becomes of the looks. */
export interface Looker {
  tell(event: WaitEvent): void
}

export interface LookPorts {
  readonly clock: Clock
  readonly timeline: Timeline
  readonly random: () => number
  readonly budget: PollBudget
  /** For when `budget` fails. */
  readonly fallbackBudget: PollBudget
  readonly warn: (warning: WaitWarning) => void
}

/** The looks at one task, one at a time, shared by all who wait for it: ask the budget, retrieve, classify, tell. */
export class TaskLooks implements Timed {
  at = 0
  heapIndex = -1
  readonly id: string
  readonly #account: string
  readonly #known: KnownTask
  readonly #ports: LookPorts
  #lookers: readonly Looker[] = []
  /** The look under way, from asking the budget on. Answers to another one are not listened to. */
  #current: AbortController | undefined
  #looking = false
  #lane: PollLane = 'poll'
  #budgetKey: string | undefined
  #lookedAt = -Infinity
  #previous: unknown

  constructor(known: KnownTask, account: string, id: string, ports: LookPorts) {
    this.#known = known
    this.#account = account
    this.id = id
    this.#ports = ports
  }

  /** Has the provider been asked, and not answered yet? */
  get looking(): boolean {
    return this.#looking
  }

  join(looker: Looker): void {
    this.#lookers = this.#lookers.concat(looker)
  }

  /** Gives whether anybody is left; if not, the look under way is aborted with the reason. */
  leave(looker: Looker, reason: unknown): boolean {
    this.#lookers = this.#lookers.filter((other) => other !== looker)
    if (this.#lookers.length > 0) return true
    const current = this.#current
    this.#ended()
    current?.abort(reason)
    return false
  }

  /** Looks as soon as the budget allows; its refusal is told, too. */
  look(lane: PollLane): void {
    // A hint may come while the budget is asked for a plain poll.
    if (lane === 'confirm' || !this.#current) this.#lane = lane
    if (!this.#current) void this.#reserve(this.#ports.budget)
  }

  async #reserve(budget: PollBudget): Promise<void> {
    const { clock, fallbackBudget } = this.#ports
    const { definition, schedule } = this.#known
    const account = this.#account
    const reference = `${account}\0${this.id}`
    const look = this.#begin()
    let lane: PollLane
    let permit: PollPermit
    do {
      lane = this.#lane
      try {
        // The id itself may be a credential, and budgets keep their keys.
        this.#budgetKey ??= await signUrlToken({ secret: 'kit:poll-budget', purpose: definition.name, reference })
        permit = await budget.reserve({ account, key: this.#budgetKey, lane })
      } catch (cause) {
        if (this.#current !== look) return
        this.#budgetFailed('The poll budget failed; this process goes on with its own', cause)
        permit = await fallbackBudget.reserve({ account, key: this.#budgetKey ?? reference, lane })
      }
      if (this.#current !== look) return
    } while (!permit.granted && lane !== this.#lane)
    const at = clock.monotonic()
    const tooEarlyMs = this.#lookedAt + schedule.minIntervalMs - at
    if (permit.granted && tooEarlyMs <= 0) return this.#retrieve(look, at)
    const wishedMs = permit.granted ? tooEarlyMs : permit.waitMs
    this.#ended()
    this.#tell({ type: 'budgetDenied', at, waitMs: wishedMs > 0 ? wishedMs : schedule.minIntervalMs })
  }

  async #retrieve(look: AbortController, startedAt: number): Promise<void> {
    const { clock, timeline, random } = this.#ports
    const { definition, schedule } = this.#known
    this.#looking = true
    this.#lookedAt = startedAt
    timeline.set(this, startedAt + schedule.requestTimeoutMs)
    this.#tell({ type: 'fetching', at: startedAt })
    const previous = this.#previous
    let phase: TaskPhase
    try {
      const context = { account: this.#account, signal: look.signal, ...(previous === undefined ? {} : { previous }) }
      const state = await definition.retrieve(this.id, context)
      if (this.#current !== look) return
      phase = readPhase(definition.classify(state))
      this.#previous = state
    } catch (error) {
      if (this.#current === look) this.#failed(lookFailure(error))
      return
    }
    this.#ended()
    this.#tell({ type: 'response', at: clock.monotonic(), wall: clock.now(), random: random(), phase })
  }

  /** The budget or the provider takes too long. */
  due(): void {
    if (this.#looking) {
      this.#current?.abort(new DOMException('The look at the task took too long', 'TimeoutError'))
      this.#failed({ kind: 'unavailable', label: 'timeout' })
    } else {
      this.#budgetFailed('The poll budget did not answer in time; this process goes on with its own', undefined)
      void this.#reserve(this.#ports.fallbackBudget)
    }
  }

  #begin(): AbortController {
    const { clock, timeline } = this.#ports
    timeline.set(this, clock.monotonic() + this.#known.schedule.requestTimeoutMs)
    return (this.#current = new AbortController())
  }

  #ended(): void {
    this.#current = undefined
    this.#looking = false
    this.#ports.timeline.remove(this)
  }

  #failed(failure: LookFailure): void {
    const { clock, random } = this.#ports
    this.#ended()
    if (failure.kind === 'rate_limited') void this.#pause(failure.retryAfterMs)
    this.#tell({ type: 'fetchError', at: clock.monotonic(), random: random(), ...failure })
  }

  async #pause(retryAfterMs: number | undefined): Promise<void> {
    const { budget, fallbackBudget, random } = this.#ports
    const ms = Math.max(clampPause(retryAfterMs ?? PAUSE_WITHOUT_WISH_MS), this.#known.schedule.minIntervalMs)
    const jittered = Math.ceil(ms * (1 + random() / 10))
    void fallbackBudget.pause(this.#account, jittered)
    try {
      await budget.pause(this.#account, jittered)
    } catch (cause) {
      this.#budgetFailed('The poll budget could not be paused after a 429', cause)
    }
  }

  #tell(event: WaitEvent): void {
    for (const looker of this.#lookers) looker.tell(event)
  }

  #budgetFailed(message: string, cause: unknown): void {
    this.#ports.warn({ code: 'budget_unavailable', message, cause })
  }
}

/** A definition in plain JavaScript can give anything; what cannot be read must not end a wait. */
function readPhase(phase: TaskPhase): TaskPhase {
  const expiresAt: unknown = 'expiresAt' in phase ? phase.expiresAt : undefined
  const readable = PHASES.has(phase.phase) && typeof phase.status === 'string' && (expiresAt === undefined || expiresAt instanceof Date)
  if (!readable) throw new TypeError('classify gave no phase')
  return phase
}
