import { isKitError, isTaskNotFoundError, isWaitTimeoutError } from '@kit/core'
import type { TaskResult } from '@kit/core/waiter'
import type { EventLog } from './event-log.ts'
import type { Life } from './life.ts'
import type { PermitSource } from './process-budget.ts'
import type { Plan } from './plan.ts'
import type { Provider, TaskState } from './provider.ts'
import { statusOf } from './provider.ts'
import type { Store } from './store.ts'
import type { WorldTime } from './world-time.ts'

/** One call of `result` in one process. */
export interface Run {
  readonly plan: Plan
  readonly life: Life
  readonly timeoutMs: number
  readonly startedAt: number
  /** On the computer's monotonic clock. */
  readonly deadlineAt: number
  readonly bound: boolean
  /** The first hint after which nobody has looked yet. */
  hintedAt: number | undefined
  failedLookAt: number
  /** When this process last looked, and whether it still waits for the answer. */
  lookedAt: number
  looking: boolean
  abortedAt: number | undefined
  settled: boolean
}

export interface Violation {
  readonly rule: 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'nothing is left' | 'only known endings'
  readonly at: number
  readonly what: string
}

export interface RulesOptions {
  readonly world: WorldTime
  readonly log: EventLog
  readonly store: Store
  readonly provider: Provider
  /** What the provider allows. */
  readonly taskIntervalMs: number
  readonly requestTimeoutMs: number
  /** After so long a time without trouble a wait on an ended task is over. */
  readonly pollsWithinMs: number
  /** After so long a time without trouble somebody has looked because of a hint. */
  readonly wakesWithinMs: number
  /** Does every process keep to a slice of its own while the store is away? */
  readonly sliced: boolean
}

interface Arrived {
  readonly at: number
  readonly life: Life
  readonly source: PermitSource | 'own'
}

/** A refusal for less is the interval of one task. */
const CONGESTED_MS = 1_500
/** A refusal for longer is no excuse: where the budget is large enough, nobody waits that long for a look. */
const LONGEST_CONGESTION_MS = 60_000
const STORE_TROUBLE_LASTS_MS = 15_000
/** Timers are set in whole milliseconds. */
const TIMER_MS = 2

/** Watches the fleet and notes where it breaks a guarantee. It knows what no process knows: everything. */
export class Rules {
  readonly violations: Violation[] = []
  readonly open = new Set<Run>()
  readonly counts = { looks: 0, unsharedLooks: 0, succeeded: 0, failed: 0, timedOut: 0, aborted: 0, closed: 0, dropped: 0, notFound: 0, refused: 0 }
  /** From the first callback after the end to the end of the wait, in milliseconds. */
  readonly detections: number[] = []
  /** The same from the end itself, of waits nobody called back for. */
  readonly unhinted: number[] = []
  /** How often an open wait was looked at, and how often nothing excused it then. */
  readonly judged = { ticks: 0, quiet: 0 }
  readonly #options: RulesOptions
  readonly #permits = new Map<Life, { turn: number; source: PermitSource }>()
  readonly #blockedUntil = new Map<string, number>()
  readonly #lookStarted = new Map<string, number>()
  readonly #arrived = new Map<string, Arrived>()
  readonly #seen = new Set<string>()
  /** Accounts the provider just refused with 429, and when. */
  readonly #toPause = new Map<string, number>()
  readonly #looksOf = new Map<string, number>()

  constructor(options: RulesOptions) {
    this.#options = options
  }

  begin(plan: Plan, life: Life, timeoutMs: number): Run {
    const { world } = this.#options
    const deadlineAt = life.computer.monotonic() + timeoutMs
    const run: Run = {
      plan,
      life,
      timeoutMs,
      startedAt: world.now,
      deadlineAt,
      bound: plan.bound,
      hintedAt: plan.hintAt === undefined ? undefined : world.now,
      failedLookAt: -Infinity,
      lookedAt: -Infinity,
      looking: false,
      abortedAt: undefined,
      settled: false,
    }
    this.open.add(run)
    this.#log(`${life.name} waits for ${plan.id} ${timeoutMs}`)
    return run
  }

  /** The process died, and its waits with it. */
  drop(run: Run): void {
    this.open.delete(run)
    this.counts.dropped++
  }

  progress(run: Run): void {
    if (run.settled) this.#broken('G3', `${run.plan.id} told of progress after its end`)
  }

  hintStored(plan: Plan): void {
    const { now } = this.#options.world
    plan.hintAt ??= now
    for (const run of this.open) if (run.plan === plan) run.hintedAt ??= now
  }

  /** Hints that nobody read are gone; what is left of them is the latency of the next look. */
  storeForgot(plans: Iterable<Plan>): void {
    for (const plan of plans) plan.hintAt = undefined
    for (const run of this.open) run.hintedAt = undefined
  }

  permit(life: Life, source: PermitSource, account: string, granted: boolean, waitMs: number): void {
    const { world } = this.#options
    if (granted) this.#permits.set(life, { turn: world.turn, source })
    else {
      this.counts.refused++
      if (waitMs > CONGESTED_MS) this.#block(source === 'shared' ? account : `${life.name} ${account}`, Math.min(waitMs, LONGEST_CONGESTION_MS))
    }
  }

  paused(account: string, ms: number): void {
    this.#toPause.delete(account)
    this.#block(account, ms)
  }

  /** A process looks. Gives by whose permission. */
  lookStarted(life: Life, taskId: string): PermitSource | 'own' {
    const { world, sliced, store, taskIntervalMs } = this.#options
    const permit = this.#permits.get(life)
    const source = permit?.turn === world.turn ? permit.source : 'own'
    const storeTrouble = Math.max(life.computer.toStore.troubleUntil, store.troubleUntil, life.computer.sleptUntil)
    if (source === 'own' && storeTrouble < world.now - STORE_TROUBLE_LASTS_MS) this.#broken('G5', `${life.name} looks at ${taskId} unasked`)
    if (source === 'own' && sliced) this.counts.unsharedLooks++
    const key = `${life.name} ${taskId}`
    const before = this.#lookStarted.get(key)
    if (before !== undefined && world.now - before < taskIntervalMs) this.#broken('G5', `${life.name} looks at ${taskId} again too soon`)
    this.#lookStarted.set(key, world.now)
    this.counts.looks++
    this.#looksOf.set(taskId, (this.#looksOf.get(taskId) ?? 0) + 1)
    for (const run of this.open) {
      if (run.life !== life || run.plan.task?.id !== taskId) continue
      run.hintedAt = undefined
      run.plan.hintAt = undefined
      run.lookedAt = world.now
      run.looking = true
    }
    this.#log(`${life.name} looks at ${taskId} ${source}`)
    return source
  }

  /** The look arrives at the provider. */
  lookArrived(life: Life, taskId: string, source: PermitSource | 'own'): void {
    const { world, taskIntervalMs } = this.#options
    const before = this.#arrived.get(taskId)
    // Two processes of which one cannot reach the store cannot know of each other.
    const together = before && (before.life === life || (before.source === 'shared' && source === 'shared'))
    if (before && together && world.now - before.at < taskIntervalMs) {
      this.#broken('G5', `${taskId} is looked at by ${before.life.name} and ${world.now - before.at} ms later by ${life.name}`)
    }
    this.#arrived.set(taskId, { at: world.now, life, source })
  }

  tooMany(account: string): void {
    this.#broken('G5', `more looks at ${account} in a second than it has`)
  }

  saw(life: Life, state: TaskState): void {
    for (const run of this.open) if (run.life === life && run.plan.task?.id === state.id) run.looking = false
    this.#seen.add(`${life.name} ${state.id} ${state.status}`)
    this.#log(`${life.name} sees ${state.id} ${state.status}`)
  }

  lookFailed(life: Life, taskId: string, account: string, tooMany: boolean): void {
    const { now, turn } = this.#options.world
    for (const run of this.open) {
      if (run.life !== life || run.plan.task?.id !== taskId) continue
      if (tooMany && run.looking) this.#toPause.set(account, turn)
      run.looking = false
      run.failedLookAt = now
      // A hint that came during a failed look waits for the same back-off as the look.
      run.hintedAt = undefined
    }
    this.#log(`${life.name} does not see ${taskId}`)
  }

  ended(run: Run, result: TaskResult): void {
    const { world } = this.#options
    const { plan, life } = run
    this.#settles(run, result.status)
    if (result.ok) this.counts.succeeded++
    else this.counts.failed++
    const { task } = plan
    const shown = task && statusOf(task, world.now)
    const told = result.ok ? String(result.value) : String(result.error.code)
    if (result.status !== shown || !told.endsWith(` of ${task?.id}`)) this.#broken('G2', `${plan.id} ends as ${result.status}, and it is ${shown}`)
    if (!this.#seen.has(`${life.name} ${task?.id} ${result.status}`)) this.#broken('G2', `${plan.id} ends as ${result.status}, which ${life.name} has not seen`)
    if (plan.result !== undefined && plan.result !== result.status) this.#broken('G3', `${plan.id} ended as ${plan.result} and as ${result.status}`)
    plan.result = result.status
    if (plan.endCallbackAt === undefined && task && run.startedAt <= task.endsAt) this.unhinted.push(world.now - task.endsAt)
    if (plan.endCallbackAt !== undefined && task && run.startedAt <= plan.endCallbackAt) this.detections.push(world.now - plan.endCallbackAt)
  }

  failed(run: Run, error: unknown): void {
    const { plan, life } = run
    const late = life.computer.monotonic() - run.deadlineAt
    if (isWaitTimeoutError(error)) {
      this.#settles(run, 'timed out')
      this.counts.timedOut++
      if (late < 0) this.#broken('G4', `${plan.id} timed out ${-late} ms before its deadline`)
      if (late < this.#options.requestTimeoutMs - TIMER_MS) this.#mayStop(run)
      const { task } = plan
      const { world } = this.#options
      const judged = Math.min(this.#quietMs(run), world.now - (task?.endsAt ?? Infinity))
      // Longer than the last look, its repetition and the wait for the budget take.
      if (run.bound && judged > 3 * this.#options.requestTimeoutMs) this.#broken('G1', `${plan.id} timed out ${judged} quiet ms after its end`)
    } else if (run.abortedAt !== undefined && error === plan.abortReason) {
      this.#settles(run, 'aborted')
      this.counts.aborted++
      if (run.abortedAt !== this.#options.world.now) this.#broken('G4', `${plan.id} ended ${this.#options.world.now - run.abortedAt} ms after its abort`)
    } else if (isKitError(error) && error.code === 'closed') {
      this.#settles(run, 'closed')
      this.counts.closed++
    } else if (isTaskNotFoundError(error) && this.#agesWrongly(run)) {
      this.#settles(run, 'not found')
      this.counts.notFound++
    } else {
      this.#settles(run, 'failed')
      this.#broken('only known endings', `${plan.id} ended with ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`)
    }
  }

  /** How often these tasks were looked at, on average. */
  looksAt(taskIds: readonly string[]): number {
    return taskIds.reduce((sum, id) => sum + (this.#looksOf.get(id) ?? 0), 0) / taskIds.length
  }

  /** Looks at every wait that is still open. */
  tick(): void {
    for (const account of this.#toPause.keys()) this.#broken('G5', `${account} got 429, and its budget was not paused`)
    this.#toPause.clear()
    const { world, pollsWithinMs, wakesWithinMs } = this.#options
    for (const run of this.open) {
      const { plan, life } = run
      if (life.computer.asleep) continue
      if (life.computer.monotonic() > this.#limitOf(run)) this.#once(run, 'G4', `${plan.id} goes on after its deadline`)
      const quietMs = this.#quietMs(run)
      this.judged.ticks++
      if (quietMs > wakesWithinMs) this.judged.quiet++
      const { task } = plan
      if (run.bound && task && Math.min(quietMs, world.now - task.endsAt) > pollsWithinMs) {
        this.#once(run, 'G1', `${plan.id} goes on ${Math.min(quietMs, world.now - task.endsAt)} quiet ms after its end`)
      }
      if (run.hintedAt !== undefined && run.bound && Math.min(quietMs, world.now - run.hintedAt) > wakesWithinMs) {
        this.#once(run, 'G1', `${plan.id} sleeps on ${Math.min(quietMs, world.now - run.hintedAt)} quiet ms after its hint`)
      }
    }
  }

  left(what: string): void {
    this.#broken('nothing is left', what)
  }

  #settles(run: Run, how: string): void {
    this.#log(`${run.life.name} ends ${run.plan.id} ${how}`)
    if (run.settled) this.#broken('G3', `${run.plan.id} settled twice`)
    run.settled = true
    this.open.delete(run)
    const lateMs = run.life.computer.monotonic() - this.#limitOf(run)
    if (lateMs > 0) this.#broken('G4', `${run.plan.id} ended ${lateMs} ms too late`)
  }

  /** What a wait owes before it times out without having used all of its extra time. */
  #mayStop({ plan, life, bound, deadlineAt, looking, lookedAt }: Run): void {
    if (looking) this.#broken('G4', `${plan.id} timed out during a look`)
    const { computer } = life
    const sleep = computer.countedSleeps.find(({ from, to }) => deadlineAt >= from && deadlineAt < to)
    const awakeFor = computer.monotonic() - (sleep?.to ?? -Infinity)
    if (sleep && bound && this.#options.world.now - lookedAt > awakeFor && awakeFor < this.#options.requestTimeoutMs - TIMER_MS) {
      this.#broken('G4', `${plan.id} timed out in a sleep, and nobody looked after it`)
    }
  }

  /** The deadline plus one request; a computer that sleeps then gets that one request when it wakes. */
  #limitOf(run: Run): number {
    const { countedSleeps } = run.life.computer
    const awakeAt = (at: number): number => countedSleeps.find(({ from, to }) => at >= from && at < to)?.to ?? at
    return awakeAt(awakeAt(run.deadlineAt) + this.#options.requestTimeoutMs) + TIMER_MS
  }

  /** How long nothing has stood in the way of this wait. */
  #quietMs(run: Run): number {
    const { world, store, provider } = this.#options
    const { computer } = run.life
    const { account } = run.plan
    const trouble = Math.max(
      run.startedAt,
      run.failedLookAt,
      computer.sleptUntil,
      computer.toProvider.troubleUntil,
      computer.toStore.troubleUntil,
      store.troubleUntil,
      provider.troubleUntil,
      this.#blockedUntil.get(account) ?? -Infinity,
      this.#blockedUntil.get(`${run.life.name} ${account}`) ?? -Infinity,
    )
    return Math.max(world.now - trouble, 0)
  }

  /**
   * A known limit. How old a task is can be told only by the wall clocks, so a second process whose clock is ahead takes the first 404 of a
   * task that is not visible yet for the end of it.
   */
  #agesWrongly({ plan, life, startedAt }: Run): boolean {
    const { task } = plan
    if (task === undefined) return false
    return startedAt < task.visibleAt && life.computer.wallShiftMs > plan.wallShiftMs
  }

  #block(who: string, ms: number): void {
    const until = this.#options.world.now + ms
    this.#blockedUntil.set(who, Math.max(this.#blockedUntil.get(who) ?? -Infinity, until))
  }

  #once(run: Run, rule: Violation['rule'], what: string): void {
    this.open.delete(run)
    this.#broken(rule, `${run.life.name}: ${what}`)
  }

  #broken(rule: Violation['rule'], what: string): void {
    this.violations.push({ rule, at: this.#options.world.now, what })
    this.#log(`BROKEN ${rule} ${what}`)
  }

  #log(what: string): void {
    this.#options.log.add(this.#options.world.now, what)
  }
}
