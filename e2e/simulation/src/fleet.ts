import { AmbiguousOutcomeError, isAmbiguousOutcomeError, isRateLimitError } from '@kit/core'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import type { Clock, PollBudget, TaskDefinition, TaskHandle, TaskWaiter, Wait } from '@kit/core/waiter'
import { createMemoryPollBudget, createTaskWaiter, defaultPollSchedule } from '@kit/core/waiter'
import { Chance } from './chance.ts'
import { Computer } from './computer.ts'
import { EventLog } from './event-log.ts'
import { exchange } from './exchange.ts'
import { createFifoBudget } from './fifo-budget.ts'
import { createFleetBudget } from './fleet-budget.ts'
import { Life } from './life.ts'
import type { Plan } from './plan.ts'
import { createProcessBudget } from './process-budget.ts'
import type { Kind, ProviderTask, TaskState } from './provider.ts'
import { classify, Provider, statusOf, unreachable } from './provider.ts'
import type { Run } from './rules.ts'
import { Rules } from './rules.ts'
import { Store } from './store.ts'
import { createStoreHints } from './store-hints.ts'
import { wallBoundClock, wallDrivenClock } from './wrong-clocks.ts'
import { WorldTime } from './world-time.ts'
import type { WorldOptions } from './world-options.ts'

type Definition = TaskDefinition<Kind, { id: string }, TaskState, string, string>
type Waiter = TaskWaiter<readonly Definition[]>

interface Process {
  readonly life: Life
  readonly waiter: Waiter
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const TICK_MS = 10_000
const CALLBACKS = 'https://app.example/callbacks'
const SECRET = 'a secret of the simulation'
const EVERY_TIMEOUT = 3
const CREATE = { provider: 'sim', operation: 'tasks.create', method: 'POST', path: '/tasks', attempts: 1, reconcile: 'look for the task' }

/** The application in all its processes, the provider, the store, and what goes wrong. */
export class Fleet {
  readonly world = new WorldTime()
  readonly log: EventLog
  readonly provider: Provider
  readonly store: Store
  readonly rules: Rules
  readonly #options: WorldOptions
  readonly #chance: Chance
  readonly #computers: readonly Computer[]
  readonly #plans: Plan[] = []
  readonly #processes = new Map<Life, Process>()
  readonly #tasks = new Map<string, Plan>()
  /** What lying callbacks said, for the process that believes them. */
  readonly #claims = new Map<string, TaskState>()
  readonly #faultsUntil: number
  #lives = 0
  #ids = 0

  constructor(options: WorldOptions, listener?: (line: string) => void) {
    this.#options = options
    const { seed, limitPerSecond, budget, perSecond, schedule, processes } = options
    this.#chance = new Chance(seed)
    this.log = new EventLog(listener)
    const { world, log } = this
    const minIntervalMs = schedule.minIntervalMs ?? defaultPollSchedule.minIntervalMs
    this.provider = new Provider({ world, chance: this.#chance.fork('provider'), limitPerSecond, flaky: options.faults > 0 ? 0.01 : 0 })
    const clock: Clock = { now: () => world.now, monotonic: () => world.now, setTimer: () => ({ cancel: () => undefined }) }
    const makeBudget = budget === 'paced' ? createFleetBudget : budget === 'memory' ? createMemoryPollBudget : createFifoBudget
    this.store = new Store(world, () => makeBudget({ perSecond, minIntervalMs, clock }))
    const slowest = Math.max(schedule.maxDelayWithCallbackMs ?? defaultPollSchedule.maxDelayWithCallbackMs, defaultPollSchedule.maxDelayMs)
    this.rules = new Rules({
      world,
      log,
      store: this.store,
      provider: this.provider,
      taskIntervalMs: 1_000,
      requestTimeoutMs: schedule.requestTimeoutMs ?? defaultPollSchedule.requestTimeoutMs,
      pollsWithinMs: options.scarce ? Infinity : slowest + 30_000,
      // The sweep finds what no notification told, every 30 s.
      wakesWithinMs: 45_000,
      sliced: options.slicePerSecond !== undefined,
    })
    this.#faultsUntil = options.hours * HOUR
    this.#computers = Array.from({ length: processes }, (_, index) => new Computer(`c${index}`, world))
  }

  /** Lets the whole world happen. */
  async run(): Promise<void> {
    const { processes, waits, hours, faults, kinds, accounts } = this.#options
    const { world } = this
    const chance = this.#chance.fork('plans')
    for (const computer of this.#computers) {
      this.#startProcess(computer)
      const faultChance = this.#chance.fork(`faults of ${computer.name}`)
      if (faults > 0) this.#planFaults(computer, faultChance)
    }
    if (faults > 0) this.#planFaultsOfAll(this.#chance.fork('faults of all'))
    for (let index = 0; index < processes * waits; index++) {
      const plan: Plan = {
        id: this.#newId(),
        kind: kinds[index % kinds.length]!,
        account: `a${chance.between(1, accounts)}`,
        saved: undefined,
        bound: false,
        wallShiftMs: 0,
        task: undefined,
        timeouts: 0,
        done: false,
        hintAt: undefined,
        endCallbackAt: undefined,
        result: undefined,
        abortReason: new Error('The caller went away'),
      }
      this.#plans.push(plan)
      // Some come in herds, as after a deploy.
      const at = this.#options.messy && chance.happens(0.1) ? chance.between(0, hours) * HOUR * 0.9 : chance.between(0, hours * HOUR)
      const computer = this.#computers[index % processes]!
      world.at(at + chance.between(0, 5_000), () => this.#start(plan, computer, this.#chance.fork(plan.id)))
    }
    const tick = (): void => {
      this.rules.tick()
      world.after(TICK_MS, tick)
    }
    tick()
    const ended = await world.run(() => this.#plans.every(({ done }) => done) && this.rules.open.size === 0, (hours + 8) * HOUR)
    if (!ended) this.rules.left(`${this.#plans.filter(({ done }) => !done).length} waits did not end`)
    // Whatever is still on the network arrives now.
    const drained = world.now + 2 * MINUTE
    await world.run(() => world.now >= drained, drained)
    for (const { life, waiter } of this.#processes.values()) {
      const { waits, timers, subscriptions } = waiter.inspect()
      if (waits + timers + subscriptions + life.timers > 0) {
        this.rules.left(`${life.name} holds ${waits} waits, ${timers} timers, ${subscriptions} subscriptions, ${life.timers} clock timers`)
      }
    }
    if (this.store.subscribers > 0) this.rules.left(`${this.store.subscribers} subscribers`)
  }

  /** Looks at each of the tasks of the middle of the time: without those of the beginning and of the end, when there are fewer. */
  get looksPerTask(): number {
    const [from, to] = [this.#faultsUntil / 4, (this.#faultsUntil * 3) / 4]
    const tasks = [...this.provider.tasks.values()].filter(({ createdAt }) => createdAt >= from && createdAt < to)
    return this.rules.looksAt(tasks.map(({ id }) => id))
  }

  #newId(): string {
    return `w${++this.#ids}`
  }

  #say(what: string): void {
    this.log.add(this.world.now, what)
  }

  // ---- processes

  #startProcess(computer: Computer): void {
    const { slicePerSecond, schedule, breakage, storeMs, perSecond } = this.#options
    const life = new Life(computer, ++this.#lives)
    const chance = this.#chance.fork(life.name)
    const minIntervalMs = schedule.minIntervalMs ?? defaultPollSchedule.minIntervalMs
    const { store, rules } = this
    const hints = createStoreHints({
      life,
      store,
      chance: chance.fork('hints'),
      storeMs,
      lossy: this.#options.faults > 0 ? 0.02 : 0,
      forgetful: breakage === 'hints are not read again',
    })
    const shared = createProcessBudget({
      life,
      store,
      chance: chance.fork('budget'),
      storeMs,
      minIntervalMs,
      slicePerSecond,
      answered: (source, account, permit) => rules.permit(life, source, account, permit.granted, permit.granted ? 0 : permit.waitMs),
      paused: (account, ms) => rules.paused(account, ms),
    })
    const alone = createMemoryPollBudget({ perSecond, minIntervalMs, clock: life.clock })
    const budget: PollBudget =
      breakage === 'budget not shared'
        ? {
            pause: (account, ms) => alone.pause(account, ms),
            async reserve(request) {
              const permit = await alone.reserve(request)
              rules.permit(life, 'shared', request.account, permit.granted, permit.granted ? 0 : permit.waitMs)
              return permit
            },
          }
        : shared
    const clock =
      breakage === 'timers follow the wall clock'
        ? wallDrivenClock(life)
        : breakage === 'deadlines follow the wall clock'
          ? wallBoundClock(life.clock)
          : life.clock
    const waiter: Waiter = createTaskWaiter({
      tasks: this.#options.kinds.map((kind) => this.#definition(kind, life, chance.fork(kind))),
      hints,
      budget,
      clock,
      random: chance.fork('jitter').next,
      schedule,
      callback: { baseUrl: CALLBACKS, secret: SECRET },
      onWarning: ({ code }) => this.#say(`${life.name} warns ${code}`),
    })
    this.#processes.set(life, { life, waiter })
    this.#say(`${life.name} lives`)
  }

  #definition(kind: Kind, life: Life, chance: Chance): Definition {
    const believes = this.#options.breakage === 'callbacks are believed'
    return {
      name: kind,
      idOf: ({ id }) => id,
      idOfCallback: (body) => {
        const claim = body as TaskState
        if (believes) this.#claims.set(claim.id, claim)
        return claim.id
      },
      classify,
      retrieve: async (id, { account, signal }) => {
        const claim = this.#claims.get(id)
        if (claim && claim.status !== 'RUNNING') return claim
        return this.#look(life, chance, id, account, signal)
      },
      ...(kind === 'sim.transfer'
        ? { hintKeys: (id, account) => [`transfer:${account}:${id}`], hintKeysOf: ({ id, data }) => [`transfer:${(data as { account: string }).account}:${id}`] }
        : {}),
    }
  }

  async #look(life: Life, chance: Chance, id: string, account: string, signal: AbortSignal): Promise<TaskState> {
    const { rules, provider } = this
    const source = rules.lookStarted(life, id)
    const { faults } = this.#options
    // Some answers take longer than the waiter waits for them, and some clients do not heed the signal that says so.
    const slowMs = faults > 0 && chance.happens(0.02) ? chance.between(2_000, 15_000) : 0
    const heeds = faults === 0 || chance.happens(0.5)
    const failed = (tooMany: boolean): void => rules.lookFailed(life, id, account, tooMany)
    signal.addEventListener('abort', () => failed(false), { once: true })
    try {
      const state = await exchange({
        life,
        link: life.computer.toProvider,
        upMs: this.#wayToProvider(chance),
        downMs: this.#wayToProvider(chance) + slowMs,
        failure: unreachable,
        signal: heeds ? signal : undefined,
        serve: () => {
          rules.lookArrived(life, id, source)
          const before = provider.tooMany
          try {
            return provider.look(id, account)
          } finally {
            if (provider.tooMany > before) rules.tooMany(account)
          }
        },
      })
      if (!signal.aborted) rules.saw(life, state)
      return state
    } catch (error) {
      if (!signal.aborted) failed(isRateLimitError(error))
      throw error
    }
  }

  #wayToProvider(chance: Chance): number {
    const { providerMs } = this.#options
    return chance.between(Math.ceil(providerMs / 4), providerMs)
  }

  /** A process that can be talked to now, if possible on this computer. */
  #processOn(chance: Chance, wished?: Computer): Process | undefined {
    const able = this.#computers.filter(({ life, asleep }) => life && !asleep)
    const computer = wished && able.includes(wished) ? wished : able.length > 0 ? chance.pick(able) : undefined
    return computer?.life && this.#processes.get(computer.life)
  }

  #end(computer: Computer, how: 'killed' | 'closed', chance: Chance): void {
    const { life } = computer
    if (!life || computer.asleep) return
    const process = this.#processes.get(life)!
    this.#say(`${life.name} ${how}`)
    const orphans = [...this.rules.open].filter((run) => run.life === life)
    const gone = (): void => {
      life.kill()
      this.#processes.delete(life)
      this.world.after(chance.between(3_000, 15_000), () => this.#startProcess(computer))
    }
    if (how === 'closed') {
      void process.waiter.close()
      this.world.after(200, gone)
      return
    }
    gone()
    for (const run of orphans) {
      this.rules.drop(run)
      this.#resumeLater(run.plan, chance.between(6_000, 20_000), chance)
    }
  }

  // ---- waits

  #start(plan: Plan, computer: Computer, chance: Chance): void {
    const process = this.#processOn(chance, computer)
    if (!process) return this.world.after(5_000, () => this.#start(plan, computer, chance))
    const { life, waiter } = process
    const again = (): void => {
      // The task may exist, and its callbacks belong to the old wait.
      if (this.#tasks.has(plan.id)) plan.id = this.#newId()
      plan.task = undefined
      this.world.after(10_000, () => this.#start(plan, computer, chance))
    }
    plan.wallShiftMs = life.computer.wallShiftMs
    let answered = false
    const noAnswerAfterMs = 40_000
    this.world.after(noAnswerAfterMs, () => {
      if (answered || (life.alive && !computer.asleep)) return false
      answered = true
      again()
    })
    const create = async (callbackUrl: string | undefined): Promise<{ id: string }> => {
      const limit = new AbortController()
      const timer = life.clock.setTimer(() => limit.abort(ambiguous()), 30_000)
      try {
        return await exchange({
          life,
          link: life.computer.toProvider,
          upMs: this.#wayToProvider(chance),
          downMs: this.#wayToProvider(chance),
          signal: limit.signal,
          failure: (sent) => (sent ? ambiguous() : unreachable(sent)),
          serve: () => {
            const task = this.#createTask(plan, callbackUrl, chance)
            if (this.#options.faults > 0 && chance.happens(0.02)) throw ambiguous()
            return { id: task.id }
          },
        })
      } finally {
        timer.cancel()
      }
    }
    const { kind, account, id } = plan
    waiter
      .start(kind, { account, id }, (context) => create(kind === 'sim.transfer' ? undefined : context.callbackUrl))
      .then(
        (wait) => {
          if (answered || !life.alive) return
          answered = true
          plan.bound = true
          plan.saved = wait.handle.serialize()
          this.#wait(plan, process, wait, chance)
        },
        (error: unknown) => {
          if (answered || !life.alive) return
          answered = true
          // Without a callback nobody tells which task it is.
          if (!isAmbiguousOutcomeError(error) || kind === 'sim.transfer') return again()
          plan.saved = (error.handle as TaskHandle).serialize()
          this.#wait(plan, process, waiter.resume(plan.saved) as Wait<unknown, string, string>, chance)
        },
      )
  }

  #wait(plan: Plan, { life }: Process, wait: Wait<unknown, string, string>, chance: Chance): void {
    const { timeoutMs, messy } = this.#options
    const limitMs = chance.between(timeoutMs.min, timeoutMs.max)
    const controller = new AbortController()
    const run = this.rules.begin(plan, life, limitMs)
    const options = { timeoutMs: limitMs, signal: controller.signal, onProgress: () => this.rules.progress(run) }
    wait.result(options).then(
      (result) => {
        if (!life.alive) return
        this.rules.ended(run, result)
        this.#over(plan)
      },
      (error: unknown) => {
        if (!life.alive) return
        this.rules.failed(run, error)
        this.#notOver(run, chance)
      },
    )
    if (messy && chance.happens(0.01)) {
      this.world.after(chance.between(1, limitMs), () => {
        if (run.settled || !life.alive || life.computer.asleep) return false
        run.abortedAt = this.world.now
        controller.abort(plan.abortReason)
      })
    }
    // A page that is loaded again: a second process waits for the same task.
    if (messy && plan.timeouts === 0 && chance.happens(0.05)) this.#resumeLater(plan, chance.between(1_000, 20_000), chance)
  }

  #resumeLater(plan: Plan, ms: number, chance: Chance): void {
    this.world.after(ms, () => {
      if (plan.done || plan.saved === undefined) return false
      const process = this.#processOn(chance)
      if (!process) return this.#resumeLater(plan, 5_000, chance)
      this.#wait(plan, process, process.waiter.resume(plan.saved) as Wait<unknown, string, string>, chance)
    })
  }

  #over(plan: Plan): void {
    plan.done = true
  }

  #notOver(run: Run, chance: Chance): void {
    const { plan } = run
    if (run.abortedAt !== undefined || plan.done) return this.#over(plan)
    const others = [...this.rules.open].some((other) => other.plan === plan)
    if (others) return
    // Not counted when it was closed: the limit was not reached.
    if (this.world.now - run.startedAt >= run.timeoutMs && ++plan.timeouts >= EVERY_TIMEOUT) return this.#over(plan)
    this.#resumeLater(plan, chance.between(10_000, 2 * MINUTE), chance)
  }

  // ---- the provider's side

  #createTask(plan: Plan, callbackUrl: string | undefined, chance: Chance): ProviderTask {
    const { medianMs, messy } = this.#options
    const { now } = this.world
    const { kind, account } = plan
    const lasts = chance.logNormal(medianMs, 1)
    const actionAt = kind === 'sim.form' ? now + chance.between(1_000, 10_000) : undefined
    const expired = messy && actionAt !== undefined && chance.happens(0.1)
    const endsAt = expired || (actionAt !== undefined && lasts > 19 * MINUTE) ? actionAt + 20 * MINUTE : (actionAt ?? now) + lasts
    const task: ProviderTask = {
      id: `t${plan.id}`,
      kind,
      account,
      createdAt: now,
      visibleAt: messy && chance.happens(0.1) ? now + chance.between(0, 5_000) : now,
      actionAt,
      // Some never end.
      endsAt: messy && actionAt === undefined && chance.happens(0.02) ? Infinity : endsAt,
      ending: endsAt === (actionAt ?? NaN) + 20 * MINUTE ? 'expired' : chance.happens(0.9) ? 'succeeded' : 'failed',
      callbackUrl,
    }
    this.provider.create(task)
    plan.task = task
    this.#tasks.set(plan.id, plan)
    this.#say(`${task.id} created, ends ${task.endsAt}`)
    if (task.actionAt !== undefined) this.#tell(plan, task, task.actionAt, chance)
    this.#tell(plan, task, task.endsAt, chance)
    if (messy) this.#mischief(plan, task, chance)
    return task
  }

  /** The provider tells of a change: soon, late, twice or never. */
  #tell(plan: Plan, task: ProviderTask, at: number, chance: Chance): void {
    const { arriving, messy } = this.#options
    if (!Number.isFinite(at)) return
    const copies = messy && chance.happens(0.1) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      if (!chance.happens(arriving)) continue
      const delayMs = messy && chance.happens(0.1) ? chance.between(1_000, 5 * MINUTE) : chance.between(20, 500)
      // The body is from the time of the change, so a late one tells of the past.
      this.world.at(at + delayMs, () => this.#send(plan, task, { id: task.id, status: statusOf(task, at), expiresAt: undefined }, 0, chance))
    }
  }

  #mischief(plan: Plan, task: ProviderTask, chance: Chance): void {
    const lie: TaskState = { id: task.id, status: 'COMPLETED', expiresAt: undefined }
    const { now } = this.world
    // A copy of the URL got out, and somebody plays with it.
    if (chance.happens(0.03)) this.world.at(now + chance.between(100, 60_000), () => this.#send(plan, task, lie, 0, chance))
    if (chance.happens(0.01)) {
      const from = now + chance.between(100, 60_000)
      for (let index = 0; index < 20; index++) this.world.at(from + index * 100, () => this.#send(plan, task, lie, 0, chance))
    }
    const { callbackUrl } = task
    if (callbackUrl !== undefined && chance.happens(0.03)) {
      const forged = `${callbackUrl.slice(0, -4)}AAAA`
      this.world.at(now + chance.between(100, 60_000), () => this.#post(forged, lie, chance, (status) => {
        if (status !== 401 && status !== 404) this.rules.left(`a forged callback was answered ${status}`)
      }))
    }
  }

  #send(plan: Plan, task: ProviderTask, state: TaskState, attempt: number, chance: Chance): void {
    const { rules, world } = this
    // A create call that was made again has made another task, for another wait.
    const told = (): void => {
      if (plan.task === task) rules.hintStored(plan)
    }
    const reachedAt = (): void => {
      if (plan.task === task && world.now >= task.endsAt) plan.endCallbackAt ??= world.now
    }
    const retry = (): void => {
      if (attempt < 4) world.after(5_000 * 3 ** attempt, () => this.#send(plan, task, state, attempt + 1, chance))
    }
    if (task.callbackUrl !== undefined) {
      const reached = this.#post(task.callbackUrl, state, chance, (status) => {
        if (status === 204) told()
        else if (status !== 401) retry()
      })
      if (!reached) retry()
      else reachedAt()
      return
    }
    const process = this.#processOn(chance)
    if (!process) return retry()
    reachedAt()
    let answered = false
    process.waiter.notify(transferEvent(task)).then(
      () => {
        answered = true
        told()
      },
      () => {
        answered = true
        retry()
      },
    )
    world.after(10_000, () => (answered ? false : retry()))
  }

  /** Posts to some process of the fleet; `answered` gets 0 when nothing comes back. */
  #post(url: string, body: TaskState, chance: Chance, answered: (status: number) => void): boolean {
    const process = this.#processOn(chance)
    if (!process) return false
    let status: number | undefined
    this.#say(`${process.life.name} is called for ${body.id} ${body.status}`)
    void process.waiter.handleCallback(new Request(url, { method: 'POST', body: JSON.stringify(body) })).then((response) => {
      if (status !== undefined) return
      status = response.status
      this.#say(`callback for ${body.id} answered ${status}`)
      answered(status)
    })
    this.world.after(10_000, () => {
      if (status !== undefined) return false
      status = 0
      answered(0)
    })
    return true
  }

  // ---- faults

  #every(meanMs: number, chance: Chance, happen: () => void): void {
    const next = (): void => {
      const at = this.world.now + chance.exponential(meanMs / this.#options.faults)
      if (at > this.#faultsUntil) return
      this.world.at(at, () => {
        happen()
        next()
      })
    }
    next()
  }

  #planFaults(computer: Computer, chance: Chance): void {
    const spell = (longestMs: number): number => chance.between(200, chance.happens(0.3) ? longestMs : longestMs / 20)
    const kind = (): 'refused' | 'silent' => chance.pick(['refused', 'silent'] as const)
    const say = (what: string): void => this.#say(`${computer.name} ${what}`)
    this.#every(HOUR, chance.fork('sleep'), () => {
      say('sleeps')
      computer.sleep(spell(40 * MINUTE), chance.happens(0.5))
    })
    this.#every(HOUR, chance.fork('jump'), () => {
      say('has its clock set')
      computer.jump(chance.pick([-HOUR, HOUR, chance.between(-HOUR, HOUR)]))
    })
    this.#every(HOUR / 2, chance.fork('provider'), () => {
      say('cannot reach the provider')
      computer.toProvider.cut(spell(10 * MINUTE), kind())
    })
    this.#every(HOUR / 2, chance.fork('store'), () => {
      say('cannot reach the store')
      computer.toStore.cut(spell(10 * MINUTE), kind())
    })
    this.#every(HOUR, chance.fork('kill'), () => this.#end(computer, 'killed', chance))
    this.#every(2 * HOUR, chance.fork('close'), () => this.#end(computer, 'closed', chance))
  }

  #planFaultsOfAll(chance: Chance): void {
    this.#every(HOUR / 2, chance.fork('store'), () => {
      if (!this.store.up) return
      this.#say('the store restarts')
      this.store.restart(chance.between(500, 20_000), 1_500)
      this.rules.storeForgot(this.#plans)
    })
    this.#every(HOUR / 3, chance.fork('outage'), () => {
      this.#say('the provider is down')
      this.provider.outage(chance.between(1_000, 2 * MINUTE), chance.happens(0.7) ? 'errors' : 'too_many')
    })
  }
}

function ambiguous(): AmbiguousOutcomeError {
  return new AmbiguousOutcomeError('The task may have been created', CREATE)
}

function transferEvent(task: ProviderTask): Verified<AnyKitEvent> {
  return {
    provider: 'sim',
    type: 'transfer.changed',
    known: true,
    id: task.id,
    idSource: 'provider',
    topic: 'transfer',
    verification: { scheme: 'hmac' },
    data: { account: task.account },
  }
}
