import { isAmbiguousOutcomeError } from '../../errors/ambiguous-outcome-error.ts'
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import { KitError } from '../../errors/kit-error.ts'
import type { AnyKitEvent, Verified } from '../../events/index.ts'
import { createMemoryHintChannel } from '../../waiter/create-memory-hint-channel.ts'
import { createMemoryPollBudget } from '../../waiter/create-memory-poll-budget.ts'
import { defaultPollSchedule } from '../../waiter/default-poll-schedule.ts'
import type { PollSchedule, TaskDefinition } from '../../waiter/task-definition.ts'
import type { TaskHandleContent } from '../../waiter/task-handle.ts'
import { TaskHandle, taskHandleContent } from '../../waiter/task-handle.ts'
import type { PollOnceResult, TaskWaiter, TaskWaiterOptions, Wait } from '../../waiter/task-waiter.ts'
import { applyWith } from './apply-with.ts'
import { callbackUrlOf, checkCallback, isWaitId, readCallbackBody, readCallbackUrl } from './callback.ts'
import type { EngineOptions, Reducer } from './engine.ts'
import { Engine } from './engine.ts'
import type { KnownTask } from './known-task.ts'
import { LookLimit } from './look-limit.ts'
import { newWaitId } from './new-wait-id.ts'
import { readHandle } from './read-handle.ts'
import { systemClock } from './system-clock.ts'
import { TaskIndex } from './task-index.ts'
import { TaskWait } from './task-wait.ts'

const HINT_TTL_MS = 24 * 60 * 60_000
/** A single look has no deadline of its own: the limits of the budget and of the request end it. */
const NO_DEADLINE_MS = 2 ** 30

/** `createTaskWaiter` with the rules as an argument. */
export function createWaiter<const Tasks extends readonly TaskDefinition[]>(
  options: TaskWaiterOptions<Tasks>,
  apply: EngineOptions['apply'],
): TaskWaiter<Tasks> {
  return new WaiterFacade(options, apply) as unknown as TaskWaiter<Tasks>
}

/** `createTaskWaiter` with the reducer as an argument: tests prove with a broken one that they would notice. */
export function createWaiterWith<const Tasks extends readonly TaskDefinition[]>(
  options: TaskWaiterOptions<Tasks>,
  reducer: Reducer,
): TaskWaiter<Tasks> {
  return createWaiter(options, applyWith(reducer))
}

class WaiterFacade {
  readonly #options: TaskWaiterOptions
  readonly #known = new Map<string, Record<'polled' | 'called', KnownTask>>()
  readonly #engine: Engine
  readonly #hints: NonNullable<TaskWaiterOptions['hints']>
  readonly #clock: NonNullable<TaskWaiterOptions['clock']>

  constructor(options: TaskWaiterOptions, apply: EngineOptions['apply']) {
    this.#options = options
    const clock = options.clock ?? systemClock
    this.#clock = clock
    this.#hints = options.hints ?? createMemoryHintChannel({ clock })
    const engine = new Engine({
      hints: this.#hints,
      budget: options.budget ?? createMemoryPollBudget({ clock }),
      fallbackBudget: options.fallbackBudget ?? createMemoryPollBudget({ clock }),
      clock,
      random: options.random ?? Math.random,
      onWarning: options.onWarning,
      apply,
    })
    this.#engine = engine
    for (const definition of options.tasks) {
      const { name } = definition
      if (this.#known.has(name)) {
        throw new InvalidArgumentError(`Two task definitions are named ${name}; every name may appear once`, { argument: 'tasks' })
      }
      const schedule = scheduleOf(options.schedule, definition.schedule)
      const limit = new LookLimit(engine.timeline, schedule.requestTimeoutMs)
      const polled: KnownTask = { definition, schedule, withCallback: false, engine, tasks: new TaskIndex(), limit }
      this.#known.set(name, { polled, called: { ...polled, withCallback: true } })
    }
    if (options.callback) checkCallback(options.callback)
  }

  async start(
    name: string,
    options: { account: string; id?: string | undefined },
    create: (context: { waitId: string; callbackUrl: string | undefined }) => PromiseLike<unknown>,
  ): Promise<Wait> {
    const { definition } = this.#knownTask(name)
    if (this.#engine.closed) throw new KitError('closed', 'The waiter was closed; start the task with another waiter')
    const waitId = options.id ?? newWaitId()
    if (!isWaitId(waitId)) {
      throw new InvalidArgumentError('The id of a wait may have up to 128 letters, digits, underscores and hyphens', { argument: 'id' })
    }
    const { callback } = this.#options
    const callbackUrl = callback && (await callbackUrlOf(callback, name, waitId))
    let withCallback = false
    // Asked for after the call: a slow one must not use up the time in which a 404 means "not visible yet".
    const unbound = (): TaskHandleContent => ({ task: name, waitId, account: options.account, createdAt: this.#clock.now(), withCallback })
    let created: unknown
    try {
      created = await create({
        waitId,
        // Who does not take the URL has not told the provider: nothing will call back, and polls have to come sooner.
        get callbackUrl() {
          withCallback = callbackUrl !== undefined
          return callbackUrl
        },
      })
    } catch (error) {
      // The task may exist: with the handle a callback can still lead to it.
      if (isAmbiguousOutcomeError(error)) {
        Object.defineProperty(error, 'handle', { value: new TaskHandle(unbound()), enumerable: false, configurable: true })
      }
      throw error
    }
    const id = definition.idOf(created)
    if (typeof id !== 'string' || !id) {
      throw new InvalidArgumentError(`idOf of ${name} gave no id for the created task. It must read the id from the create call's answer`, {
        argument: 'tasks',
      })
    }
    const expiresAt = definition.expiresAtOf?.(created)?.getTime()
    return this.#waitOf({ ...unbound(), id, expiresAt }, created)
  }

  resume(handle: string | TaskHandle): Wait {
    return this.#resumed(handle)
  }

  pollOnce(handle: string | TaskHandle, options: { signal?: AbortSignal | undefined; hinted?: boolean | undefined } = {}): Promise<PollOnceResult> {
    let wait: TaskWait
    try {
      wait = this.#resumed(handle)
    } catch (error) {
      return Promise.reject(error)
    }
    return this.#engine.wait('once', wait, { timeoutMs: NO_DEADLINE_MS, signal: options.signal, hinted: options.hinted }) as Promise<PollOnceResult>
  }

  async hintKeys(handle: string | TaskHandle): Promise<readonly string[]> {
    const { id, owner, known, waitId } = this.#resumed(handle)
    const keys = id === undefined ? [] : await known.definition.hintKeys?.(id, owner)
    return [`wait:${waitId}`, ...(keys ?? [])]
  }

  async notify(event: Verified<AnyKitEvent>): Promise<void> {
    const keys = new Set<string>()
    for (const { definition } of Array.from(this.#known.values(), ({ polled }) => polled)) {
      try {
        for (const key of (await definition.hintKeysOf?.(event)) ?? []) keys.add(key)
      } catch (cause) {
        const message = 'hintKeysOf of the definition failed; the event wakes none of its waits'
        this.#engine.warn({ code: 'hint_keys_failed', message, task: definition.name, cause })
      }
    }
    if (keys.size > 0) await this.#put([...keys], undefined)
  }

  async handleCallback(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'POST' } })
    const { callback } = this.#options
    const target = callback ? await readCallbackUrl(callback, request.url, (name) => this.#known.has(name)) : 'malformed'
    if (target === 'malformed') return new Response(null, { status: 404 })
    if (target === 'forged') return new Response(null, { status: 401 })
    const { definition } = this.#knownTask(target.task)
    let taskId: string | undefined
    try {
      const read = await readCallbackBody(request)
      if (read === 'too_large') return new Response(null, { status: 413 })
      taskId = read && definition.idOfCallback?.(read.body)
    } catch {
      // The URL alone says which wait to wake.
    }
    try {
      await this.#put([`wait:${target.waitId}`], typeof taskId === 'string' && taskId ? taskId : undefined)
    } catch {
      return new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
    }
    return new Response(null, { status: 204 })
  }

  async close(): Promise<void> {
    await this.#engine.close()
  }

  inspect(): ReturnType<Engine['inspect']> {
    return this.#engine.inspect()
  }

  async #put(keys: readonly string[], taskId: string | undefined): Promise<void> {
    try {
      await this.#hints.put(keys, { ttlMs: HINT_TTL_MS, ...(taskId === undefined ? {} : { taskId }) })
    } catch (cause) {
      this.#engine.warn({ code: 'hints_unavailable', message: 'A hint could not be stored; only waits of this process are woken', cause })
      this.#engine.hints.wake(keys, taskId)
      throw cause
    }
  }

  #resumed(handle: string | TaskHandle): TaskWait {
    if (typeof handle === 'string') return this.#waitOf(readHandle(handle))
    return this.#waitOf(taskHandleContent(handle) ?? readHandle(handle.serialize()))
  }

  #waitOf(content: TaskHandleContent, created?: unknown): TaskWait {
    return new TaskWait(this.#knownTask(content.task, content.withCallback), content, created)
  }

  #knownTask(name: string, withCallback: boolean = false): KnownTask {
    const known = this.#known.get(name)
    if (known) return withCallback ? known.called : known.polled
    throw new InvalidArgumentError(`This waiter has no task definition named ${name}. Add it to tasks of createTaskWaiter`, {
      argument: 'name',
    })
  }
}

/** A time that is no number would make a wait without an end. */
function scheduleOf(...deviations: readonly (Partial<PollSchedule> | undefined)[]): PollSchedule {
  const schedule: Record<string, number> = { ...defaultPollSchedule }
  for (const [name, value] of deviations.flatMap((deviation) => Object.entries(deviation ?? {}))) {
    if (value === undefined) continue
    if (!(Number.isFinite(value) && value >= 0)) {
      throw new InvalidArgumentError(`${name} of a poll schedule must be a number, 0 or more`, { argument: `schedule.${name}` })
    }
    schedule[name] = value
  }
  return schedule as unknown as PollSchedule
}
