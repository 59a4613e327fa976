import { KitError } from '../errors/kit-error.ts'
import { TaskNotFoundError } from '../errors/task-not-found-error.ts'
import { WaitTimeoutError } from '../errors/wait-timeout-error.ts'
import { signUrlToken } from '../signature/index.ts'
import type { Clock } from '../waiter/clock.ts'
import { createMemoryPollBudget } from '../waiter/create-memory-poll-budget.ts'
import { createWaitState } from '../waiter/create-wait-state.ts'
import type { Hint, HintChannel, HintSubscription } from '../waiter/hint-channel.ts'
import type { PollBudget, PollLane, PollPermit } from '../waiter/poll-budget.ts'
import type { PollSchedule, TaskDefinition, TaskPhase } from '../waiter/task-definition.ts'
import type { TaskHandleContent } from '../waiter/task-handle.ts'
import { TaskHandle } from '../waiter/task-handle.ts'
import type { TaskResult } from '../waiter/task-result.ts'
import type { PollOnceResult, WaitOptions, WaitWarning } from '../waiter/task-waiter.ts'
import type { Effect, FinalPhase, WaitEvent, WaitOutcome, WaitState } from '../waiter/wait-state.ts'
import { LONGEST_TIMER_MS } from './waiter-clock.ts'
import { lookFailure } from './waiter-failure.ts'
import type { HeapItem } from './waiter-heap.ts'
import { WaiterHeap } from './waiter-heap.ts'
import { clampPause } from './waiter-pause.ts'

const SWEEP_MS = 30_000
const DEGRADED_SWEEP_MS = 5_000
const CLOCK_GAP_MS = 5_000
const NO_KEYS: readonly string[] = []
const NO_CALLERS: readonly Caller[] = []
const PHASES: ReadonlySet<unknown> = new Set<TaskPhase['phase']>([
  'pending',
  'action_required',
  'succeeded',
  'failed',
  'aborted',
  'canceled',
  'expired',
])
const PAUSE_WITHOUT_WISH_MS = 5_000

export type Reducer = (state: WaitState, event: WaitEvent) => readonly [WaitState, readonly Effect[]]

export interface WaiterEngineOptions {
  readonly hints: HintChannel
  readonly budget: PollBudget
  readonly clock: Clock
  readonly random: () => number
  readonly onWarning: ((warning: WaitWarning) => void) | undefined
  readonly advance: Reducer
}

/** A task definition with the schedule that is in force for it. */
export interface KnownTask {
  readonly definition: TaskDefinition
  readonly schedule: PollSchedule
}

/** What the callers of one `Wait` object share. */
export interface WaitRecord {
  readonly known: KnownTask
  content: TaskHandleContent
  end: { readonly phase: FinalPhase; readonly result: TaskResult } | undefined
  /** Where `next` stands. */
  stepFrom: string | undefined
  stepActions: readonly string[]
}

type Mode = 'result' | 'next' | 'once'

/** One call of `result`, `next` or `pollOnce`. */
interface Caller extends HeapItem {
  readonly kind: 'caller'
  readonly mode: Mode
  readonly record: WaitRecord
  readonly options: WaitOptions
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
  state: WaitState
  entry: Entry | undefined
  keys: readonly string[]
  /** The hint versions acted on, by position in `keys`. */
  versions: readonly (string | undefined)[]
  rejectedId: string | undefined
  notified: boolean
  done: boolean
  onAbort: (() => void) | undefined
}

/** One task that somebody waits for; its looks are shared. */
interface Entry extends HeapItem {
  readonly kind: 'entry'
  readonly key: string
  readonly known: KnownTask
  readonly account: string
  readonly id: string
  callers: readonly Caller[]
  stage: 'idle' | 'reserving' | 'looking'
  lane: PollLane
  /** Answers of an earlier turn are not listened to. */
  turn: number
  budgetKey: string | undefined
  lookedAt: number
  controller: AbortController | undefined
  previous: unknown
}

interface Sweep extends HeapItem {
  readonly kind: 'sweep'
}

interface Subscription {
  live: HintSubscription | undefined
}

/** Runs the reducer for every caller: one heap, one timer, one subscription, one look per task at a time. */
export class WaiterEngine {
  readonly #options: WaiterEngineOptions
  readonly #fallbackBudget: PollBudget
  readonly #callers = new Set<Caller>()
  readonly #entries = new Map<string, Entry>()
  readonly #byKey = new Map<string, Caller | Caller[]>()
  readonly #heap = new WaiterHeap<Caller | Entry | Sweep>()
  readonly #sweep: Sweep = { kind: 'sweep', at: 0, heapIndex: -1 }
  #timer: { cancel(): void } | undefined
  #timerAt = Infinity
  #firing = false
  #clockOffset = 0
  #subscription: Subscription | undefined
  #dirty = new Set<Caller>()
  #pumpQueued = false
  #readSince: number | undefined
  #readTurn = 0
  #reading: readonly Caller[] = []
  #closed = false

  constructor(options: WaiterEngineOptions) {
    this.#options = options
    this.#fallbackBudget = createMemoryPollBudget({ clock: options.clock })
  }

  get closed(): boolean {
    return this.#closed
  }

  inspect(): { waits: number; timers: 0 | 1; subscriptions: 0 | 1 } {
    return { waits: this.#callers.size, timers: this.#timer ? 1 : 0, subscriptions: this.#subscription ? 1 : 0 }
  }

  wait(mode: Mode, record: WaitRecord, options: WaitOptions): Promise<unknown> {
    const promise = new Promise<unknown>((resolve, reject) => {
      if (this.#closed) return reject(closedError())
      if (options.signal?.aborted) return reject(options.signal.reason)
      if (record.end) return resolve(endFor(mode, record.end))
      this.#register(mode, record, options, resolve, reject)
    })
    // A caller may drop the promise after aborting it; that must not end the process.
    promise.catch(ignore)
    return promise
  }

  /** Wakes local callers without the channel: its store is down. */
  wakeLocally(keys: readonly string[]): void {
    for (const caller of this.#callersOf(keys)) this.#dispatch(caller, { type: 'hinted', at: this.#options.clock.monotonic() })
  }

  warn(warning: WaitWarning): void {
    try {
      this.#options.onWarning?.(warning)
    } catch {
      // A logger that throws must not change how a wait ends.
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    const live = this.#subscription?.live
    for (const caller of Array.from(this.#callers)) {
      this.#dispatch(caller, { type: 'aborted', at: this.#options.clock.monotonic(), reason: closedError() })
    }
    try {
      await live?.close()
    } catch (cause) {
      this.#warnHints('The hint channel could not be closed', cause)
    }
  }

  #register(
    mode: Mode,
    record: WaitRecord,
    options: WaitOptions,
    resolve: (value: unknown) => void,
    reject: (reason: unknown) => void,
  ): void {
    const { clock, random } = this.#options
    const { content, known } = record
    const at = clock.monotonic()
    const wall = clock.now()
    const caller: Caller = {
      kind: 'caller',
      at: 0,
      heapIndex: -1,
      mode,
      record,
      options,
      resolve,
      reject,
      state: createWaitState({
        schedule: known.schedule,
        at,
        timeoutMs: options.timeoutMs,
        ageMs: content.createdAt === undefined ? undefined : wall - content.createdAt,
        withCallback: content.withCallback,
        bound: content.id !== undefined,
        expiresAt: content.expiresAt,
      }),
      entry: undefined,
      keys: NO_KEYS,
      versions: NO_KEYS,
      rejectedId: undefined,
      notified: false,
      done: false,
      onAbort: undefined,
    }
    if (mode === 'next') caller.state = { ...caller.state, actionKeys: record.stepActions }
    if (this.#callers.size === 0) {
      this.#clockOffset = wall - at
      this.#heap.set(this.#sweep, at + DEGRADED_SWEEP_MS)
    }
    this.#callers.add(caller)
    const { signal } = options
    if (signal) {
      caller.onAbort = () => this.#dispatch(caller, { type: 'aborted', at: clock.monotonic(), reason: signal.reason })
      signal.addEventListener('abort', caller.onAbort)
    }
    this.#addKey(caller, `wait:${content.waitId}`)
    if (content.id !== undefined) this.#attach(caller, content.id)
    if (mode !== 'once') this.#subscribe()
    this.#dispatch(caller, { type: 'started', at, wall, random: random() })
    if (caller.entry?.stage === 'looking') this.#dispatch(caller, { type: 'fetching', at })
    else if (mode === 'once') this.#dispatch(caller, { type: 'due', at: Math.max(at, caller.state.dueAt), random: random() })
    this.#arm()
  }

  #dispatch(caller: Caller, event: WaitEvent): void {
    if (caller.done) return
    const [state, effects] = this.#options.advance(caller.state, event)
    caller.state = state
    this.#heap.set(caller, wakeAt(state))
    for (const effect of effects) {
      if (caller.done) break
      this.#apply(caller, event, effect)
    }
    if (!this.#firing) this.#arm()
  }

  #apply(caller: Caller, event: WaitEvent, effect: Effect): void {
    switch (effect.type) {
      case 'fetch':
        if (caller.entry) this.#look(caller.entry, effect.lane)
        return
      case 'parkUntil':
        if (caller.mode === 'once' && event.type !== 'started' && event.type !== 'due') this.#finishOnce(caller, effect.at)
        return
      case 'checkHint':
        // Subscribe first, then read: a read before would miss a hint between the two. All are read once it is live.
        if (caller.mode === 'once' ? !caller.entry : !this.#subscription || this.#subscription.live) this.#markDirty(caller)
        return
      case 'unbind':
        caller.rejectedId = caller.entry?.id
        this.#detach(caller, undefined)
        return
      case 'progress':
        this.#progress(caller, effect.phase)
        return
      case 'action': {
        const { phase } = effect
        this.#callListener(caller, () => caller.options.onActionRequired?.(phase.action, phase))
        return
      }
      case 'settle':
        this.#settle(caller, effect.outcome)
        return
      case 'warn':
        this.#warnOf(caller, effect)
    }
  }

  #progress(caller: Caller, phase: TaskPhase): void {
    this.#callListener(caller, () => caller.options.onProgress?.(phase))
    const key = phaseKey(phase)
    if (caller.mode === 'next' && !caller.done && key !== caller.record.stepFrom) {
      caller.record.stepFrom = key
      caller.record.stepActions = caller.state.actionKeys
      this.#remove(caller, undefined)
      caller.resolve(phase)
    }
  }

  #callListener(caller: Caller, call: () => unknown): void {
    const failed = (cause: unknown): void =>
      this.warn({ ...about(caller.record), code: 'listener_failed', message: 'A listener of the wait threw; the wait goes on', cause })
    try {
      const returned = call()
      if (returned instanceof Promise) returned.catch(failed)
    } catch (cause) {
      failed(cause)
    }
  }

  #warnOf(caller: Caller, effect: Extract<Effect, { type: 'warn' }>): void {
    const message =
      effect.code === 'unknown_status'
        ? 'The task has a status this version does not know; it is taken as pending. Update the provider package'
        : 'The task id in a callback was refused by the provider; the wait goes on without it'
    this.warn({ ...about(caller.record), code: effect.code, message, ...(effect.status === undefined ? {} : { status: effect.status }) })
  }

  #settle(caller: Caller, outcome: WaitOutcome): void {
    const { record, state, mode, options } = caller
    const task = record.content.task
    this.#remove(caller, outcome.kind === 'aborted' ? outcome.reason : undefined)
    switch (outcome.kind) {
      case 'final': {
        const end = { phase: outcome.phase, result: resultOf(outcome.phase, state) }
        record.end ??= end
        return caller.resolve(endFor(mode, end))
      }
      case 'timed_out':
        if (mode === 'once') return caller.resolve(this.#notYet(caller, this.#options.clock.monotonic() + state.schedule.minIntervalMs))
        return caller.reject(
          new WaitTimeoutError(
            `The wait on ${task} reached its limit of ${options.timeoutMs} ms. The task may still end: resume the wait with error.handle`,
            { task, timeoutMs: options.timeoutMs, seen: state.seen, lastPhase: state.phase?.phase, handle: new TaskHandle(record.content) },
          ),
        )
      case 'not_found':
        return caller.reject(
          new TaskNotFoundError(
            outcome.seenBefore
              ? `The provider does not know this ${task} any more: it was deleted or has expired`
              : `The provider does not know this ${task}. Check the account and the id the wait was made for`,
            { task, seenBefore: outcome.seenBefore },
          ),
        )
      case 'error':
        return caller.reject(outcome.error)
      case 'aborted':
        return caller.reject(outcome.reason)
    }
  }

  #finishOnce(caller: Caller, at: number): void {
    this.#remove(caller, undefined)
    caller.resolve(this.#notYet(caller, at))
  }

  #notYet(caller: Caller, at: number): PollOnceResult {
    const { clock } = this.#options
    const { phase } = caller.state
    const notBefore = new Date(clock.now() + Math.max(Math.ceil(at - clock.monotonic()), 0))
    return { done: false, notBefore, ...(phase === undefined ? {} : { phase }) }
  }

  #remove(caller: Caller, reason: unknown): void {
    caller.done = true
    this.#callers.delete(caller)
    this.#dirty.delete(caller)
    this.#heap.remove(caller)
    this.#detach(caller, reason)
    this.#setKeys(caller, NO_KEYS)
    if (caller.onAbort) caller.options.signal?.removeEventListener('abort', caller.onAbort)
    if (this.#callers.size > 0) return
    this.#heap.remove(this.#sweep)
    this.#readTurn++
    this.#readSince = undefined
    this.#reading = []
    this.#timer?.cancel()
    this.#timer = undefined
    this.#timerAt = Infinity
    const subscription = this.#subscription
    this.#subscription = undefined
    if (subscription?.live && !this.#closed) this.#closeSubscription(subscription.live)
  }

  // Tasks and their looks

  #attach(caller: Caller, id: string): Entry {
    const { known, content } = caller.record
    const key = JSON.stringify([content.task, content.account, id])
    let entry = this.#entries.get(key)
    if (!entry) {
      entry = {
        kind: 'entry',
        at: 0,
        heapIndex: -1,
        key,
        known,
        account: content.account,
        id,
        callers: NO_CALLERS,
        stage: 'idle',
        lane: 'poll',
        turn: 0,
        budgetKey: undefined,
        lookedAt: -Infinity,
        controller: undefined,
        previous: undefined,
      }
      this.#entries.set(key, entry)
    }
    entry.callers = entry.callers.concat(caller)
    caller.entry = entry
    void this.#addTaskKeys(caller, entry)
    return entry
  }

  #detach(caller: Caller, reason: unknown): void {
    const { entry } = caller
    if (!entry) return
    caller.entry = undefined
    entry.callers = entry.callers.filter((other) => other !== caller)
    if (!caller.done) this.#setKeys(caller, caller.keys.slice(0, 1))
    if (entry.callers.length > 0) return
    this.#entries.delete(entry.key)
    this.#heap.remove(entry)
    entry.turn++
    entry.stage = 'idle'
    entry.controller?.abort(reason)
    entry.controller = undefined
  }

  #look(entry: Entry, lane: PollLane): void {
    if (lane === 'confirm') entry.lane = 'confirm'
    if (entry.stage !== 'idle') return
    entry.lane = lane
    entry.stage = 'reserving'
    entry.turn++
    this.#heap.set(entry, this.#options.clock.monotonic() + entry.known.schedule.requestTimeoutMs)
    void this.#reserve(entry, this.#options.budget)
  }

  async #reserve(entry: Entry, budget: PollBudget): Promise<void> {
    const { turn, lane, account } = entry
    let permit: PollPermit
    try {
      // The id itself may be a credential, and budgets keep their keys.
      entry.budgetKey ??= await signUrlToken({
        secret: 'kit:poll-budget',
        purpose: entry.known.definition.name,
        reference: `${account}\0${entry.id}`,
      })
      permit = await budget.reserve({ account, key: entry.budgetKey, lane })
    } catch (cause) {
      if (turn !== entry.turn) return
      this.#warnBudget('The poll budget failed; this process goes on with its own', cause)
      permit = await this.#fallbackBudget.reserve({ account, key: entry.budgetKey ?? entry.key, lane })
    }
    if (turn !== entry.turn) return
    const at = this.#options.clock.monotonic()
    const tooEarlyMs = entry.lookedAt + entry.known.schedule.minIntervalMs - at
    if (permit.granted && tooEarlyMs <= 0) return this.#fetch(entry, at)
    // A hint came while the budget refused a plain poll.
    if (!permit.granted && lane !== entry.lane) return this.#reserve(entry, budget)
    entry.stage = 'idle'
    this.#heap.remove(entry)
    const wished = permit.granted ? tooEarlyMs : permit.waitMs
    const waitMs = wished > 0 ? wished : entry.known.schedule.minIntervalMs
    for (const caller of entry.callers) this.#dispatch(caller, { type: 'budgetDenied', at, waitMs })
  }

  #fetch(entry: Entry, at: number): void {
    const controller = new AbortController()
    entry.stage = 'looking'
    entry.lookedAt = at
    entry.controller = controller
    this.#heap.set(entry, at + entry.known.schedule.requestTimeoutMs)
    for (const caller of entry.callers) this.#dispatch(caller, { type: 'fetching', at })
    if (entry.controller === controller) void this.#retrieve(entry, controller.signal)
    this.#arm()
  }

  async #retrieve(entry: Entry, signal: AbortSignal): Promise<void> {
    const { turn, account, id, previous } = entry
    const { definition } = entry.known
    let phase: TaskPhase
    try {
      const state = await definition.retrieve(id, { account, signal, ...(previous === undefined ? {} : { previous }) })
      if (turn !== entry.turn) return
      phase = readPhase(definition.classify(state))
      entry.previous = state
    } catch (error) {
      if (turn === entry.turn) this.#lookFailed(entry, lookFailure(error))
      return
    }
    this.#lookEnded(entry)
    const at = this.#options.clock.monotonic()
    const wall = this.#options.clock.now()
    for (const caller of entry.callers) {
      const { record } = caller
      if (record.content.id === undefined) record.content = { ...record.content, id }
      this.#dispatch(caller, { type: 'response', at, wall, random: this.#options.random(), phase })
    }
  }

  #lookFailed(entry: Entry, failure: ReturnType<typeof lookFailure>): void {
    this.#lookEnded(entry)
    if (failure.kind === 'rate_limited') void this.#pause(entry, failure.retryAfterMs)
    const at = this.#options.clock.monotonic()
    for (const caller of entry.callers) {
      this.#dispatch(caller, { type: 'fetchError', at, random: this.#options.random(), ...failure })
    }
  }

  #lookEnded(entry: Entry): void {
    entry.stage = 'idle'
    entry.turn++
    entry.controller = undefined
    this.#heap.remove(entry)
  }

  async #pause(entry: Entry, retryAfterMs: number | undefined): Promise<void> {
    const ms = Math.max(clampPause(retryAfterMs ?? PAUSE_WITHOUT_WISH_MS), entry.known.schedule.minIntervalMs)
    const jittered = Math.ceil(ms * (1 + this.#options.random() / 10))
    void this.#fallbackBudget.pause(entry.account, jittered)
    try {
      await this.#options.budget.pause(entry.account, jittered)
    } catch (cause) {
      this.#warnBudget('The poll budget could not be paused after a 429', cause)
    }
  }

  #entryOverdue(entry: Entry): void {
    if (entry.stage === 'reserving') {
      this.#warnBudget('The poll budget did not answer in time; this process goes on with its own', undefined)
      entry.turn++
      this.#heap.set(entry, this.#options.clock.monotonic() + entry.known.schedule.requestTimeoutMs)
      void this.#reserve(entry, this.#fallbackBudget)
      return
    }
    entry.controller?.abort(new DOMException('The look at the task took too long', 'TimeoutError'))
    this.#lookFailed(entry, { kind: 'unavailable', label: 'timeout' })
  }

  // Hints

  #subscribe(): void {
    if (this.#subscription || this.#closed) return
    const subscription: Subscription = { live: undefined }
    this.#subscription = subscription
    void this.#goLive(subscription)
  }

  async #goLive(subscription: Subscription): Promise<void> {
    const current = (): boolean => this.#subscription === subscription
    let live: HintSubscription
    try {
      live = await this.#options.hints.subscribe((keys) => {
        if (current()) this.#notified(keys)
      })
    } catch (cause) {
      if (!current()) return
      this.#subscription = undefined
      this.#warnHints('The hint channel could not be subscribed to; the waits go on polling', cause)
      this.#notified('all')
      return
    }
    if (!current()) return this.#closeSubscription(live)
    subscription.live = live
    this.#notified('all')
  }

  #closeSubscription(live: HintSubscription): void {
    void (async () => {
      try {
        await live.close()
      } catch (cause) {
        this.#warnHints('The hint channel could not be closed', cause)
      }
    })()
  }

  #notified(keys: readonly string[] | 'all'): void {
    if (keys === 'all') {
      for (const caller of this.#callers) this.#markDirty(caller)
      return
    }
    for (const caller of this.#callersOf(keys)) {
      caller.notified = true
      this.#markDirty(caller)
    }
  }

  #markDirty(caller: Caller): void {
    this.#dirty.add(caller)
    if (this.#pumpQueued || this.#readSince !== undefined) return
    this.#pumpQueued = true
    queueMicrotask(() => {
      this.#pumpQueued = false
      if (this.#readSince === undefined && this.#dirty.size > 0) void this.#readHints()
    })
  }

  /** One batched read at a time. Whoever becomes dirty meanwhile is read again: the answer may be older than the hint. */
  async #readHints(): Promise<void> {
    while (this.#dirty.size > 0) {
      const batch = [...this.#dirty]
      this.#dirty.clear()
      this.#reading = batch
      const turn = ++this.#readTurn
      this.#readSince = this.#options.clock.monotonic()
      const notified = new Set(batch.filter((caller) => caller.notified))
      for (const caller of batch) caller.notified = false
      let found: ReadonlyMap<string, Hint> | undefined
      try {
        found = await this.#options.hints.read([...new Set(batch.flatMap((caller) => caller.keys))])
      } catch (cause) {
        if (turn === this.#readTurn) this.#warnHints('The hints could not be read; the waits go on polling', cause)
      }
      if (turn !== this.#readTurn) return
      this.#readSince = undefined
      this.#hintsRead(batch, found, notified)
    }
  }

  #hintsRead(batch: readonly Caller[], found: ReadonlyMap<string, Hint> | undefined, notified: ReadonlySet<Caller>): void {
    this.#reading = []
    for (const caller of batch) {
      if (caller.done) continue
      let fresh = found === undefined && notified.has(caller)
      let taskId: string | undefined
      for (let index = 0; index < caller.keys.length; index++) {
        const hint = found?.get(caller.keys[index]!)
        if (!hint || hint.version === caller.versions[index]) continue
        caller.versions = caller.versions.with(index, hint.version)
        fresh = true
        taskId ??= hint.taskId
      }
      if (fresh) this.#hinted(caller, taskId)
      if (caller.mode === 'once' && !caller.done && !caller.entry) this.#finishOnce(caller, caller.state.dueAt)
    }
  }

  #hinted(caller: Caller, taskId: string | undefined): void {
    const at = this.#options.clock.monotonic()
    const bound = caller.entry
    if (taskId !== undefined && bound && bound.id !== taskId) {
      this.warn({
        ...about(caller.record),
        code: 'callback_id_mismatch',
        message: 'A callback for this wait named another task; only the task of the wait is looked at',
      })
    }
    if (taskId !== undefined && !bound && caller.rejectedId !== taskId) {
      const { stage } = this.#attach(caller, taskId)
      this.#dispatch(caller, { type: 'bound', at })
      if (stage === 'looking') this.#dispatch(caller, { type: 'fetching', at })
    }
    this.#dispatch(caller, { type: 'hinted', at })
  }

  async #addTaskKeys(caller: Caller, entry: Entry): Promise<void> {
    const { definition } = entry.known
    if (!definition.hintKeys || caller.mode === 'once') return
    try {
      const returned = definition.hintKeys(entry.id, entry.account)
      const keys = Array.isArray(returned) ? (returned as readonly string[]) : await returned
      if (caller.done || caller.entry !== entry) return
      for (const key of keys) this.#addKey(caller, key)
      if (this.#subscription?.live) this.#markDirty(caller)
    } catch (cause) {
      const message = 'hintKeys of the definition failed; webhooks do not wake this wait'
      this.warn({ ...about(caller.record), code: 'hint_keys_failed', message, cause })
    }
  }

  #addKey(caller: Caller, key: string): void {
    if (caller.keys.includes(key)) return
    // Most callers have one key or two, and `push` or a spread would reserve room for sixteen.
    caller.keys = caller.keys.concat(key)
    caller.versions = caller.versions.concat([undefined])
    const others = this.#byKey.get(key)
    if (others === undefined) this.#byKey.set(key, caller)
    else if (Array.isArray(others)) others.push(caller)
    else this.#byKey.set(key, [others, caller])
  }

  /** Keeps the given first keys and forgets the others. */
  #setKeys(caller: Caller, kept: readonly string[]): void {
    for (const key of caller.keys.slice(kept.length)) {
      const others = this.#byKey.get(key)
      if (!Array.isArray(others)) {
        this.#byKey.delete(key)
        continue
      }
      others.splice(others.indexOf(caller), 1)
      if (others.length === 0) this.#byKey.delete(key)
    }
    caller.keys = kept
    caller.versions = caller.versions.slice(0, kept.length)
  }

  #callersOf(keys: readonly string[]): Set<Caller> {
    const found = new Set<Caller>()
    for (const key of keys) {
      const callers = this.#byKey.get(key)
      if (Array.isArray(callers)) for (const caller of callers) found.add(caller)
      else if (callers) found.add(callers)
    }
    return found
  }

  // Time

  #arm(): void {
    const first = this.#heap.peek()
    if (!first || (this.#timer && this.#timerAt <= first.at)) return
    const { clock } = this.#options
    const now = clock.monotonic()
    const ms = Math.min(Math.max(Math.ceil(first.at - now), 0), LONGEST_TIMER_MS)
    this.#timer?.cancel()
    this.#timerAt = now + ms
    this.#timer = clock.setTimer(() => this.#fired(), ms)
  }

  #fired(): void {
    const { clock, random } = this.#options
    const expectedAt = this.#timerAt
    this.#timer = undefined
    this.#timerAt = Infinity
    this.#firing = true
    const now = clock.monotonic()
    const wall = clock.now()
    const offset = wall - now
    const gap = now - expectedAt > CLOCK_GAP_MS || Math.abs(offset - this.#clockOffset) > CLOCK_GAP_MS
    this.#clockOffset = offset
    if (gap) for (const caller of Array.from(this.#callers)) this.#dispatch(caller, { type: 'clockGap', at: now, wall, random: random() })
    for (let item = this.#heap.peek(); item && item.at <= now; item = this.#heap.peek()) this.#itemDue(item, now)
    this.#firing = false
    this.#arm()
  }

  #itemDue(item: Caller | Entry | Sweep, at: number): void {
    this.#heap.remove(item)
    if (item.kind === 'caller') {
      const type = at >= item.state.deadlineAt ? 'deadline' : 'due'
      this.#dispatch(item, type === 'due' ? { type, at, random: this.#options.random() } : { type, at })
    } else if (item.kind === 'entry') {
      this.#entryOverdue(item)
    } else {
      this.#sweepHints(at)
    }
  }

  #sweepHints(at: number): void {
    const live = this.#subscription?.live
    this.#heap.set(this.#sweep, at + (live?.health === 'live' ? SWEEP_MS : DEGRADED_SWEEP_MS))
    if (this.#readSince !== undefined && at - this.#readSince >= DEGRADED_SWEEP_MS) {
      this.#warnHints('The hint channel did not answer in time; the waits go on polling', undefined)
      this.#readTurn++
      this.#readSince = undefined
      this.#hintsRead(this.#reading, undefined, new Set())
    }
    if ([...this.#callers].some((caller) => caller.mode !== 'once')) this.#subscribe()
    this.#notified('all')
  }

  #warnHints(message: string, cause: unknown): void {
    this.warn({ code: 'hints_unavailable', message, cause })
  }

  #warnBudget(message: string, cause: unknown): void {
    this.warn({ code: 'budget_unavailable', message, cause })
  }
}

function ignore(): void {}

/** Tells phases apart, for `next`. */
function phaseKey(phase: TaskPhase): string {
  return JSON.stringify([phase.phase, phase.status, phase.phase === 'action_required' ? phase.actionKey : ''])
}

/** A definition in plain JavaScript can give anything; what cannot be read must not end a wait. */
function readPhase(phase: TaskPhase): TaskPhase {
  const expiresAt: unknown = 'expiresAt' in phase ? phase.expiresAt : undefined
  const readable = PHASES.has(phase.phase) && typeof phase.status === 'string' && (expiresAt === undefined || expiresAt instanceof Date)
  if (!readable) throw new TypeError('classify gave no phase')
  return phase
}

function wakeAt(state: WaitState): number {
  if (state.status === 'settled' || (state.status === 'looking' && state.expired)) return Infinity
  return state.status === 'parked' ? Math.min(state.dueAt, state.deadlineAt) : state.deadlineAt
}

function resultOf(phase: FinalPhase, state: WaitState): TaskResult {
  const details = { status: phase.status, polls: state.polls, hints: state.hints, seen: { ...state.seen } }
  return phase.phase === 'succeeded'
    ? { ok: true, phase: phase.phase, value: phase.value, ...details }
    : { ok: false, phase: phase.phase, error: phase.error, ...details }
}

function endFor(mode: Mode, end: NonNullable<WaitRecord['end']>): unknown {
  if (mode === 'next') return end.phase
  return mode === 'once' ? { done: true, result: end.result } : end.result
}

function about(record: WaitRecord): { task: string; waitId: string } {
  return { task: record.content.task, waitId: record.content.waitId }
}

function closedError(): KitError {
  return new KitError('closed', 'The waiter was closed. The task goes on at the provider: resume its handle with another waiter')
}
