import { TaskNotFoundError } from '../../errors/task-not-found-error.ts'
import { WaitTimeoutError } from '../../errors/wait-timeout-error.ts'
import { createWaitState } from '../../waiter/create-wait-state.ts'
import type { Hint } from '../../waiter/hint-channel.ts'
import type { TaskPhase } from '../../waiter/task-definition.ts'
import { TaskHandle } from '../../waiter/task-handle.ts'
import type { WaitOptions } from '../../waiter/task-waiter.ts'
import type { Effect, WaitEvent, WaitOutcome, WaitState } from '../../waiter/wait-state.ts'
import { callListener } from './call-listener.ts'
import type { HintDesk, HintReader } from './hint-desk.ts'
import type { LookPorts, Looker, TaskLooks } from './task-looks.ts'
import type { Timed } from './timeline.ts'
import type { WaitEnd, WaitRecord } from './wait-record.ts'
import { endOf } from './wait-record.ts'

export type Mode = 'result' | 'next' | 'once'
export type Reducer = (state: WaitState, event: WaitEvent) => readonly [WaitState, readonly Effect[]]

/** What a call needs of its waiter. */
export interface CallHost extends LookPorts {
  readonly advance: Reducer
  readonly hints: HintDesk
  join(call: WaitCall, id: string): TaskLooks
  leave(call: WaitCall, looks: TaskLooks, reason: unknown): void
  ended(call: WaitCall): void
}

/** One call of `result`, `next` or `pollOnce`: feeds the reducer and does what it says. */
export class WaitCall implements Timed, HintReader, Looker {
  at = 0
  heapIndex = -1
  keys: readonly string[] = []
  versions: readonly (string | undefined)[] = []
  readonly record: WaitRecord
  readonly #host: CallHost
  readonly #mode: Mode
  readonly #options: WaitOptions
  readonly #resolve: (value: unknown) => void
  readonly #reject: (reason: unknown) => void
  #state: WaitState
  #looks: TaskLooks | undefined
  #rejectedId: string | undefined
  #done = false
  #onAbort: (() => void) | undefined

  constructor(
    host: CallHost,
    mode: Mode,
    record: WaitRecord,
    options: WaitOptions,
    resolve: (value: unknown) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#host = host
    this.#mode = mode
    this.record = record
    this.#options = options
    this.#resolve = resolve
    this.#reject = reject
    const { content, known } = record
    const state = createWaitState({
      schedule: known.schedule,
      at: host.clock.monotonic(),
      timeoutMs: options.timeoutMs,
      ageMs: content.createdAt === undefined ? undefined : host.clock.now() - content.createdAt,
      withCallback: content.withCallback,
      bound: content.id !== undefined,
      expiresAt: content.expiresAt,
    })
    this.#state = mode === 'next' ? { ...state, actionKeys: record.stepActions } : state
  }

  begin(): void {
    const { clock, hints, random } = this.#host
    const { content } = this.record
    const { signal } = this.#options
    if (signal) {
      this.#onAbort = () => this.abort(signal.reason)
      signal.addEventListener('abort', this.#onAbort)
    }
    hints.addKey(this, `wait:${content.waitId}`)
    if (this.#mode !== 'once') hints.subscribe()
    // The hint channel may have run code that aborts.
    if (content.id !== undefined && !this.#done) this.#join(content.id)
    const at = clock.monotonic()
    this.tell({ type: 'started', at, wall: clock.now(), random: random() })
    if (this.#looks?.looking) this.tell({ type: 'fetching', at })
    else if (this.#mode === 'once') this.tell({ type: 'due', at: Math.max(at, this.#state.dueAt), random: random() })
  }

  abort(reason: unknown): void {
    this.tell({ type: 'aborted', at: this.#host.clock.monotonic(), reason })
  }

  due(at: number): void {
    if (at >= this.#state.deadlineAt) this.tell({ type: 'deadline', at })
    else this.tell({ type: 'due', at, random: this.#host.random() })
  }

  tell(event: WaitEvent): void {
    if (this.#done) return
    const { record } = this
    if (event.type === 'response' && record.content.id === undefined) record.content = { ...record.content, id: this.#looks?.id }
    const [state, effects] = this.#host.advance(this.#state, event)
    this.#state = state
    this.#host.timeline.set(this, wakeAt(state))
    for (const effect of effects) if (!this.#done) this.#apply(event, effect)
  }

  hintsRead(hint: Pick<Hint, 'taskId'> | undefined): void {
    if (this.#done) return
    if (hint) this.#hinted(hint.taskId)
    if (this.#mode === 'once' && !this.#done && !this.#looks) this.#notYet(this.#state.dueAt)
  }

  #hinted(taskId: string | undefined): void {
    const at = this.#host.clock.monotonic()
    const looks = this.#looks
    if (taskId !== undefined && looks && looks.id !== taskId) {
      const message = 'A callback for this wait named another task; only the task of the wait is looked at'
      this.#host.warn({ ...this.record.about, code: 'callback_id_mismatch', message })
    }
    if (taskId !== undefined && !looks && taskId !== this.#rejectedId) {
      const joined = this.#join(taskId)
      const underWay = joined.looking
      this.tell({ type: 'bound', at })
      if (underWay) this.tell({ type: 'fetching', at })
    }
    this.tell({ type: 'hinted', at })
  }

  #apply(event: WaitEvent, effect: Effect): void {
    switch (effect.type) {
      case 'fetch':
        return this.#looks?.look(effect.lane)
      case 'parkUntil':
        if (this.#mode === 'once' && event.type !== 'started' && event.type !== 'due') this.#notYet(effect.at)
        return
      case 'checkHint':
        if (this.#mode !== 'once' || !this.#looks) this.#host.hints.read(this)
        return
      case 'unbind':
        this.#rejectedId = this.#looks?.id
        this.#leave(undefined)
        this.#host.hints.keepKeys(this, 1)
        return
      case 'progress':
        return this.#progress(effect.phase)
      case 'action': {
        const { phase } = effect
        return this.#callListener(() => this.#options.onActionRequired?.(phase.action, phase))
      }
      case 'settle':
        return this.#settle(effect.outcome)
      case 'warn': {
        const message =
          effect.code === 'unknown_status'
            ? 'The task has a status this version does not know; it is taken as pending. Update the provider package'
            : 'The task id in a callback was refused by the provider; the wait goes on without it'
        const status = effect.status === undefined ? {} : { status: effect.status }
        this.#host.warn({ ...this.record.about, code: effect.code, message, ...status })
      }
    }
  }

  #progress(phase: TaskPhase): void {
    this.#callListener(() => this.#options.onProgress?.(phase))
    if (this.#mode !== 'next' || this.#done || !this.record.step(phase, this.#state.actionKeys)) return
    this.#remove(undefined)
    this.#resolve(phase)
  }

  #callListener(listener: () => unknown): void {
    callListener(listener, (cause) => {
      const message = 'A listener of the wait threw; the wait goes on'
      this.#host.warn({ ...this.record.about, code: 'listener_failed', message, cause })
    })
  }

  #settle(outcome: WaitOutcome): void {
    const { record } = this
    const { task } = record.content
    this.#remove(outcome.kind === 'aborted' ? outcome.reason : undefined)
    switch (outcome.kind) {
      case 'final': {
        const end = endOf(outcome.phase, this.#state)
        record.end ??= end
        return this.end(end)
      }
      case 'timed_out': {
        const { timeoutMs } = this.#options
        const { seen, phase } = this.#state
        const reached = `The wait on ${task} reached its limit of ${timeoutMs} ms`
        const message = `${reached}. The task may still end: resume the wait with error.handle`
        const fields = { task, timeoutMs, seen, lastPhase: phase?.phase, handle: new TaskHandle(record.content) }
        return this.#reject(new WaitTimeoutError(message, fields))
      }
      case 'not_found': {
        const { seenBefore } = outcome
        const message = seenBefore
          ? `The provider does not know this ${task} any more: it was deleted or has expired`
          : `The provider does not know this ${task}. Check the account and the id the wait was made for`
        return this.#reject(new TaskNotFoundError(message, { task, seenBefore }))
      }
      case 'error':
        return this.#reject(outcome.error)
      case 'aborted':
        return this.#reject(outcome.reason)
    }
  }

  end({ phase, result }: WaitEnd): void {
    this.#resolve(this.#mode === 'next' ? phase : this.#mode === 'once' ? { done: true, result } : result)
  }

  /** Ends a call of `pollOnce`, whose look showed no end. */
  #notYet(at: number): void {
    const { clock } = this.#host
    const { phase } = this.#state
    this.#remove(undefined)
    const notBefore = new Date(clock.now() + Math.max(Math.ceil(at - clock.monotonic()), 0))
    this.#resolve({ done: false, notBefore, ...(phase === undefined ? {} : { phase }) })
  }

  #join(id: string): TaskLooks {
    const looks = this.#host.join(this, id)
    this.#looks = looks
    if (this.#mode !== 'once' && this.record.known.definition.hintKeys) void this.#addTaskKeys(looks)
    return looks
  }

  #leave(reason: unknown): void {
    const looks = this.#looks
    this.#looks = undefined
    if (looks) this.#host.leave(this, looks, reason)
  }

  async #addTaskKeys(looks: TaskLooks): Promise<void> {
    const { hints } = this.#host
    const { known, content } = this.record
    const { definition } = known
    try {
      const returned = definition.hintKeys?.(looks.id, content.account)
      const keys = Array.isArray(returned) ? (returned as readonly string[]) : await returned
      if (!keys || this.#looks !== looks) return
      for (const key of keys) hints.addKey(this, key)
      hints.read(this)
    } catch (cause) {
      const message = 'hintKeys of the definition failed; webhooks do not wake this wait'
      this.#host.warn({ ...this.record.about, code: 'hint_keys_failed', message, cause })
    }
  }

  #remove(reason: unknown): void {
    const { timeline, hints } = this.#host
    this.#done = true
    timeline.remove(this)
    hints.remove(this)
    this.#leave(reason)
    if (this.#onAbort) this.#options.signal?.removeEventListener('abort', this.#onAbort)
    this.#host.ended(this)
  }
}

function wakeAt(state: WaitState): number {
  if (state.status === 'settled' || (state.status === 'looking' && state.expired)) return Infinity
  return state.status === 'parked' ? Math.min(state.dueAt, state.deadlineAt) : state.deadlineAt
}
