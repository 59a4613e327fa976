import { signUrlToken } from '../../signature/index.ts'
import type { PollBudget, PollLane, PollPermit } from '../../waiter/poll-budget.ts'
import type { TaskPhase } from '../../waiter/task-definition.ts'
import type { WaitEvent } from '../../waiter/wait-state.ts'
import { clampPause } from './clamp-pause.ts'
import type { KnownTask } from './known-task.ts'
import { Look, LookContext } from './look.ts'
import type { LookFailure } from './look-failure.ts'
import { lookFailure } from './look-failure.ts'

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

/** Somebody who is told what becomes of the looks. */
export interface Looker {
  tell(event: WaitEvent): void
}

/** The looks at one task, one at a time, shared by all who wait for it: ask the budget, retrieve, classify, tell. */
export class TaskLooks {
  readonly id: string
  readonly account: string
  readonly #known: KnownTask
  /** One or several; never written to, as those who are told may come and go. */
  #lookers: Looker | readonly Looker[] | undefined
  /** The look under way. Answers to another one are not listened to. */
  #look: Look | undefined
  #budgetKey: string | undefined
  #lookedAt: number | undefined
  #previous: unknown

  constructor(known: KnownTask, account: string, id: string) {
    this.id = id
    this.account = account
    this.#known = known
    this.#lookers = undefined
    this.#look = undefined
    this.#budgetKey = undefined
    this.#lookedAt = undefined
    this.#previous = undefined
  }

  /** Has the provider been asked, and not answered yet? */
  get looking(): boolean {
    return this.#look?.began === true
  }

  join(looker: Looker): void {
    const others = this.#lookers
    this.#lookers = others === undefined ? looker : [...(isMany(others) ? others : [others]), looker]
  }

  /** Gives whether anybody is left; if not, the look under way is aborted with the reason. */
  leave(looker: Looker, reason: unknown): boolean {
    const lookers = this.#lookers
    if (lookers !== undefined && isMany(lookers)) {
      const left = lookers.filter((other) => other !== looker)
      this.#lookers = left.length > 1 ? left : left[0]
      return true
    }
    this.#lookers = undefined
    const look = this.#look
    this.#ended()
    look?.abort(reason)
    return false
  }

  /** Looks as soon as the budget allows; its refusal is told, too. */
  look(lane: PollLane, at: number): void {
    // A hint may come while the budget is asked for a plain poll.
    if (this.#look) {
      if (lane === 'confirm') this.#look.lane = lane
      return
    }
    const { engine, definition } = this.#known
    const look = (this.#look = new Look(this, lane))
    const { memoryBudget } = engine
    if (!memoryBudget) return void this.#reserve(look, engine.budget)
    // Made anew for each look: kept, it would cost every wait more than it saves.
    const key = `${definition.name}\0${this.account}\0${this.id}`
    this.#answeredByBudget(look, at, memoryBudget.take(this.account, key, lane, at))
  }

  async #reserve(look: Look, budget: PollBudget): Promise<void> {
    const { engine, definition, limit } = this.#known
    const { clock, fallbackBudget } = engine
    const { account } = this
    const reference = `${account}\0${this.id}`
    limit.add(look, clock.monotonic())
    let lane: PollLane
    let permit: PollPermit
    do {
      lane = look.lane
      try {
        // The id itself may be a credential, and budgets keep their keys.
        this.#budgetKey ??= await signUrlToken({ secret: 'kit:poll-budget', purpose: definition.name, reference })
        permit = await budget.reserve({ account, key: this.#budgetKey, lane })
      } catch (cause) {
        if (this.#look !== look) return
        this.#budgetFailed('The poll budget failed; this process goes on with its own', cause)
        permit = await fallbackBudget.reserve({ account, key: this.#budgetKey ?? reference, lane })
      }
      if (this.#look !== look) return
    } while (!permit.granted && lane !== look.lane)
    this.#answeredByBudget(look, clock.monotonic(), permit.granted ? 0 : permit.waitMs, permit.granted)
  }

  #answeredByBudget(look: Look, at: number, waitMs: number, granted: boolean = waitMs <= 0): void {
    const { minIntervalMs } = this.#known.schedule
    const tooEarlyMs = this.#lookedAt === undefined ? 0 : this.#lookedAt + minIntervalMs - at
    if (granted && tooEarlyMs <= 0) return this.#retrieve(look, at)
    const wishedMs = granted ? tooEarlyMs : waitMs
    this.#ended()
    this.#tell({ type: 'budgetDenied', at, waitMs: wishedMs > 0 ? wishedMs : minIntervalMs })
  }

  #retrieve(look: Look, startedAt: number): void {
    const { definition, limit } = this.#known
    look.began = true
    // A whole number, which needs no memory of its own.
    this.#lookedAt = Math.ceil(startedAt)
    limit.add(look, startedAt)
    this.#tell({ type: 'fetching', at: startedAt })
    let answer: Promise<unknown>
    try {
      answer = definition.retrieve(this.id, new LookContext(this.account, this.#previous, look))
    } catch (error) {
      return this.#refused(look, error)
    }
    Promise.resolve(answer).then(
      (state) => this.#answered(look, state),
      (error: unknown) => this.#refused(look, error),
    )
  }

  #answered(look: Look, state: unknown): void {
    if (this.#look !== look) return
    const { engine, definition } = this.#known
    let phase: TaskPhase
    try {
      phase = readPhase(definition.classify(state))
    } catch (error) {
      return this.#refused(look, error)
    }
    this.#previous = state
    this.#ended()
    const { clock, random } = engine
    this.#tell({ type: 'response', at: clock.monotonic(), wall: clock.now(), random: random(), phase })
  }

  #refused(look: Look, error: unknown): void {
    if (this.#look === look) this.#failed(lookFailure(error))
  }

  /** The budget or the provider takes too long. */
  tooLong(look: Look): void {
    if (look.began) {
      look.abort(new DOMException('The look at the task took too long', 'TimeoutError'))
      this.#failed({ kind: 'unavailable', label: 'timeout' })
      return
    }
    this.#budgetFailed('The poll budget did not answer in time; this process goes on with its own', undefined)
    const again = (this.#look = new Look(this, look.lane))
    void this.#reserve(again, this.#known.engine.fallbackBudget)
  }

  #ended(): void {
    const look = this.#look
    if (!look) return
    this.#look = undefined
    this.#known.limit.remove(look)
  }

  #failed(failure: LookFailure): void {
    const { clock, random } = this.#known.engine
    this.#ended()
    if (failure.kind === 'rate_limited') void this.#pause(failure.retryAfterMs)
    this.#tell({ type: 'fetchError', at: clock.monotonic(), random: random(), ...failure })
  }

  async #pause(retryAfterMs: number | undefined): Promise<void> {
    const { engine, schedule } = this.#known
    const { budget, fallbackBudget, random } = engine
    const ms = Math.max(clampPause(retryAfterMs ?? PAUSE_WITHOUT_WISH_MS), schedule.minIntervalMs)
    const jittered = Math.ceil(ms * (1 + random() / 10))
    void fallbackBudget.pause(this.account, jittered)
    try {
      await budget.pause(this.account, jittered)
    } catch (cause) {
      this.#budgetFailed('The poll budget could not be paused after a 429', cause)
    }
  }

  #tell(event: WaitEvent): void {
    const lookers = this.#lookers
    if (lookers === undefined) return
    if (!isMany(lookers)) return lookers.tell(event)
    for (const looker of lookers) looker.tell(event)
  }

  #budgetFailed(message: string, cause: unknown): void {
    this.#known.engine.warn({ code: 'budget_unavailable', message, cause })
  }
}

function isMany(lookers: Looker | readonly Looker[]): lookers is readonly Looker[] {
  return Array.isArray(lookers)
}

/** A definition in plain JavaScript can give anything; what cannot be read must not end a wait. */
function readPhase(phase: TaskPhase): TaskPhase {
  const expiresAt: unknown = 'expiresAt' in phase ? phase.expiresAt : undefined
  const readable = PHASES.has(phase.phase) && typeof phase.status === 'string' && (expiresAt === undefined || expiresAt instanceof Date)
  if (!readable) throw new TypeError('classify gave no phase')
  return phase
}
