import { TaskNotFoundError } from '../../errors/task-not-found-error.ts'
import { WaitTimeoutError } from '../../errors/wait-timeout-error.ts'
import { createWaitState } from '../../waiter/create-wait-state.ts'
import type { Hint } from '../../waiter/hint-channel.ts'
import type { TaskPhase } from '../../waiter/task-definition.ts'
import type { WaitOptions } from '../../waiter/task-waiter.ts'
import type { Effect, WaitEvent, WaitOutcome } from '../../waiter/wait-state.ts'
import { callListener } from './call-listener.ts'
import { CallState } from './call-state.ts'
import type { Engine } from './engine.ts'
import type { HintReader } from './hint-desk.ts'
import { quietly } from './quietly.ts'
import type { Looker, TaskLooks } from './task-looks.ts'
import type { TaskWait } from './task-wait.ts'
import type { Timed } from './timeline.ts'
import type { WaitEnd } from './wait-end.ts'
import { endOf, valueOfEnd } from './wait-end.ts'

export type Mode = 'result' | 'next' | 'once'

/** `hinted`: a look that something asked for goes before the others. */
export type CallOptions = WaitOptions & { readonly hinted?: boolean | undefined }

/** One call of `result`, `next` or `pollOnce`: feeds the reducer and does what it says. */
export class WaitCall extends CallState implements Timed, HintReader, Looker {
  readonly #promise: Promise<unknown>
  readonly #resolve: (value: unknown) => void

  constructor(mode: Mode, wait: TaskWait, options: CallOptions, promise: Promise<unknown>, resolve: (value: unknown) => void) {
    const { known, createdAt } = wait
    const { clock } = known.engine
    const state = createWaitState({
      schedule: known.schedule,
      at: Math.ceil(clock.monotonic()),
      timeoutMs: options.timeoutMs,
      ageMs: createdAt === undefined ? undefined : clock.now() - createdAt,
      withCallback: known.withCallback,
      bound: wait.id !== undefined,
      expiresAt: wait.expiresAt,
    })
    super(wait, mode, options, mode === 'next' ? { ...state, actionKeys: wait.stepActions } : state)
    this.#promise = promise
    this.#resolve = resolve
  }

  get account(): string {
    return this.wait.owner
  }

  lookWith(looks: TaskLooks): void {
    this.looks = looks
    looks.join(this)
  }

  // TypeScript's `private` for methods: one of the language would cost each instance a field.
  private get engine(): Engine {
    return this.wait.known.engine
  }

  /** The task that is looked at, if its id is known. */
  private get taskId(): string | undefined {
    return this.looks?.id ?? (this.bound ? this.wait.id : undefined)
  }

  begin(): void {
    const { clock, hints, random } = this.engine
    const signal = this.options?.signal
    if (signal) {
      this.onAbort = () => this.abort(signal.reason)
      signal.addEventListener('abort', this.onAbort)
    }
    if (this.mode !== 'once') hints.subscribe()
    // The hint channel may have run code that aborts.
    if (this.wait.id !== undefined && !this.done) this.joinTask(this.wait.id)
    const at = clock.monotonic()
    this.tell({ type: 'started', at, wall: clock.now(), random: random() })
    if (this.looks?.looking) this.tell({ type: 'fetching', at })
    else if (this.mode === 'once' && this.options?.hinted) this.tell({ type: 'hinted', at })
    else if (this.mode === 'once') this.tell({ type: 'due', at: Math.max(at, this.dueAt), random: random() })
  }

  abort(reason: unknown): void {
    this.tell({ type: 'aborted', at: this.engine.clock.monotonic(), reason })
  }

  due(at: number): void {
    if (at >= this.deadlineAt) this.tell({ type: 'deadline', at })
    else this.tell({ type: 'due', at, random: this.engine.random() })
  }

  tell(event: WaitEvent): void {
    if (this.done) return
    const { wait } = this
    if (event.type === 'response' && wait.id === undefined) wait.id = this.looks?.id
    const effects = this.engine.apply(this, event)
    this.engine.timeline.set(this, this.wakeAt)
    for (const effect of effects) if (!this.done) this.act(event, effect)
  }

  private get wakeAt(): number {
    const { status, deadlineAt } = this
    if (status === 'settled' || (status === 'looking' && this.expired)) return Infinity
    return status === 'parked' ? Math.min(this.dueAt, deadlineAt) : deadlineAt
  }

  hintsRead(hint: Pick<Hint, 'taskId'> | undefined): void {
    if (this.done) return
    if (hint) this.wake(hint.taskId)
    if (this.mode === 'once' && !this.done && this.taskId === undefined) this.notYet(this.dueAt)
  }

  private wake(taskId: string | undefined): void {
    const at = this.engine.clock.monotonic()
    const known = this.taskId
    if (taskId !== undefined && known !== undefined && known !== taskId) {
      const message = 'A callback for this wait named another task; only the task of the wait is looked at'
      this.engine.warn({ ...this.wait.about, code: 'callback_id_mismatch', message })
    }
    if (taskId !== undefined && known === undefined && taskId !== this.rejectedId) {
      this.joinTask(taskId)
      const underWay = this.looks?.looking
      this.tell({ type: 'bound', at })
      if (underWay) this.tell({ type: 'fetching', at })
    }
    this.tell({ type: 'hinted', at })
  }

  private act(event: WaitEvent, effect: Effect): void {
    switch (effect.type) {
      case 'fetch': {
        const id = this.taskId
        if (id !== undefined) this.engine.looksOf(this, id).look(effect.lane, this.mode === 'once' ? this.engine.clock.monotonic() : event.at)
        return
      }
      case 'parkUntil':
        if (this.mode === 'once' && event.type !== 'started' && event.type !== 'due') this.notYet(effect.at)
        return
      case 'checkHint':
        // Who has no task to look at lives by what the hints say, those from before included.
        if (this.taskId === undefined) this.engine.hints.read(this)
        else if (this.mode !== 'once') this.engine.hints.check(this, event.type === 'started')
        return
      case 'unbind':
        this.rejectedId = this.looks?.id
        this.leaveTask(undefined)
        this.engine.hints.dropKeys(this)
        return
      case 'progress':
        return this.progress(effect.phase)
      case 'action': {
        const { phase } = effect
        const { options } = this
        if (options?.onActionRequired) this.listen(() => options.onActionRequired?.(phase.action, phase))
        return
      }
      case 'settle':
        return this.settle(effect.outcome)
      case 'warn': {
        const message =
          effect.code === 'unknown_status'
            ? 'The task has a status this version does not know; it is taken as pending. Update the provider package'
            : 'The task id in a callback was refused by the provider; the wait goes on without it'
        const status = effect.status === undefined ? {} : { status: effect.status }
        this.engine.warn({ ...this.wait.about, code: effect.code, message, ...status })
      }
    }
  }

  private progress(phase: TaskPhase): void {
    const { options } = this
    if (options?.onProgress) this.listen(() => options.onProgress?.(phase))
    if (this.mode !== 'next' || this.done || !this.wait.step(phase, this.actionKeys)) return
    this.remove(undefined)
    this.#resolve(phase)
  }

  private listen(listener: () => unknown): void {
    callListener(listener, (cause) => {
      const message = 'A listener of the wait threw; the wait goes on'
      this.engine.warn({ ...this.wait.about, code: 'listener_failed', message, cause })
    })
  }

  private settle(outcome: WaitOutcome): void {
    const { wait, timeoutMs } = this
    const task = wait.known.definition.name
    this.remove(outcome.kind === 'aborted' ? outcome.reason : undefined)
    switch (outcome.kind) {
      case 'final': {
        const end: WaitEnd = endOf(outcome.phase, this)
        wait.end ??= end
        return this.#resolve(valueOfEnd(end, this.mode))
      }
      case 'timed_out': {
        const { seen, phase } = this
        const reached = `The wait on ${task} reached its limit of ${timeoutMs} ms`
        const message = `${reached}. The task may still end: resume the wait with error.handle`
        const fields = { task, timeoutMs, seen, lastPhase: phase?.phase, handle: wait.handle }
        return this.reject(new WaitTimeoutError(message, fields))
      }
      case 'not_found': {
        const { seenBefore } = outcome
        const message = seenBefore
          ? `The provider does not know this ${task} any more: it was deleted or has expired`
          : `The provider does not know this ${task}. Check the account and the id the wait was made for`
        return this.reject(new TaskNotFoundError(message, { task, seenBefore }))
      }
      case 'error':
        return this.reject(outcome.error)
      case 'aborted':
        return this.reject(outcome.reason)
    }
  }

  private reject(reason: unknown): void {
    void quietly(this.#promise)
    this.#resolve(Promise.reject(reason))
  }

  /** Ends a call of `pollOnce`, whose look showed no end. */
  private notYet(at: number): void {
    const { clock } = this.engine
    const { phase } = this
    this.remove(undefined)
    const notBefore = new Date(clock.now() + Math.max(Math.ceil(at - clock.monotonic()), 0))
    this.#resolve({ done: false, notBefore, ...(phase === undefined ? {} : { phase }) })
  }

  private joinTask(id: string): void {
    this.engine.join(this, id)
    // An id from a callback is looked at now, and the looks keep it for as long as it is not confirmed.
    if (!this.bound) this.engine.looksOf(this, id)
    if (this.mode !== 'once' && this.wait.known.definition.hintKeys) void this.addTaskKeys(id)
  }

  private leaveTask(reason: unknown): void {
    const id = this.taskId
    if (id === undefined) return
    this.engine.leave(this, id, reason)
    this.looks = undefined
  }

  private async addTaskKeys(id: string): Promise<void> {
    const { hints } = this.engine
    const { known, owner } = this.wait
    const { definition } = known
    try {
      const returned = definition.hintKeys?.(id, owner)
      const keys = Array.isArray(returned) ? (returned as readonly string[]) : await returned
      if (!keys || this.done || this.taskId !== id) return
      for (const key of keys) hints.addKey(this, key)
      hints.check(this, true)
    } catch (cause) {
      const message = 'hintKeys of the definition failed; webhooks do not wake this wait'
      this.engine.warn({ ...this.wait.about, code: 'hint_keys_failed', message, cause })
    }
  }

  private remove(reason: unknown): void {
    this.done = true
    this.engine.timeline.remove(this)
    this.leaveTask(reason)
    if (this.onAbort) this.options?.signal?.removeEventListener('abort', this.onAbort)
    this.engine.ended(this)
  }
}
