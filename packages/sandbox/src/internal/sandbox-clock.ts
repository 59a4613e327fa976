import type { SandboxState } from './sandbox-state.ts'
import { createTimeQueue } from './time-queue.ts'

/** Work that waits for its time: data only, so that a snapshot can hold it. */
export interface ScheduledTask {
  readonly at: number
  readonly order: number
  readonly name: string
  readonly argument: unknown
  canceled: boolean
}

/** Schedules one kind of work. */
export type Schedule<Argument> = (delayMs: number, argument: Argument) => ScheduledTask

/** A clock in a snapshot. */
export interface SavedClock {
  readonly now: number
  /** Milliseconds it was ahead of the wall clock. */
  readonly ahead: number
  readonly waiting: readonly ScheduledTask[]
}

/** Times are milliseconds since the epoch. */
export interface SandboxClock {
  now(): number
  /**
   * Names a kind of work, once, when the sandbox is made; the result schedules it. What waits is the name and the argument, which is data.
   *
   * @throws Error when the name is taken
   */
  task<Argument = undefined>(name: string, run: (argument: Argument) => void | Promise<void>): Schedule<Argument>
  cancel(task: ScheduledTask | undefined): void
  advance(ms: number): Promise<void>
  /** How much was scheduled so far. */
  scheduled(): number
  save(): SavedClock
  /**
   * Goes on with other work: a `manual` clock from the time it was then, a `real` one as far ahead of the wall clock as it was then.
   *
   * @throws TypeError for work that has no name here
   */
  load(saved: SavedClock): void
  close(): void
}

const longestTimerMs = 2 ** 31 - 1

/** One queue serves both modes: `real` follows the wall clock through a single unref'd timer, `manual` moves on `advance` only. */
export function createSandboxClock(options: { mode: 'real' | 'manual'; startAt?: number | undefined; state: SandboxState }): SandboxClock {
  const real = options.mode === 'real'
  let offset = (options.startAt ?? Date.now()) - Date.now()
  let frozen = options.startAt ?? Date.now()
  const queue = createTimeQueue<ScheduledTask>()
  const order = options.state.cell('clock.order', 0)
  const kinds = new Map<string, (argument: never) => void | Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const now = (): number => (real ? Date.now() + offset : frozen)

  const moveTo = (time: number): void => {
    if (real) offset += time - now()
    else frozen = time
  }

  const arm = (): void => {
    clearTimeout(timer)
    while (queue.first()?.canceled === true) queue.takeFirst()
    const next = queue.first()
    if (!real || closed || next === undefined) return
    timer = setTimeout(fireDue, Math.min(Math.max(next.at - now(), 0), longestTimerMs))
    timer.unref()
  }

  function run({ name, argument, canceled }: ScheduledTask): void | Promise<void> {
    if (!canceled) return kinds.get(name)!(argument as never)
  }

  function fireDue(): void {
    for (let next = queue.first(); next !== undefined && next.at <= now(); next = queue.first()) {
      queue.takeFirst()
      void run(next)
    }
    arm()
  }

  return {
    now,
    task(name, work) {
      if (kinds.has(name)) throw new Error(`Two kinds of work are called ${name}.`)
      kinds.set(name, work)
      return (delayMs, argument) => {
        const task: ScheduledTask = { at: now() + Math.max(delayMs, 0), order: order.value++, name, argument, canceled: false }
        if (closed) return task
        queue.add(task)
        if (queue.first() === task) arm()
        return task
      }
    },
    cancel(task) {
      if (task !== undefined) task.canceled = true
    },
    async advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError('clock.advance takes a number of milliseconds that is zero or more.')
      const target = now() + ms
      for (let next = queue.first(); next !== undefined && next.at <= target; next = queue.first()) {
        queue.takeFirst()
        if (!next.canceled && next.at > now()) moveTo(next.at)
        await run(next)
      }
      if (target > now()) moveTo(target)
      arm()
    },
    scheduled: () => order.value,
    save: () => ({ now: now(), ahead: now() - Date.now(), waiting: queue.items.filter(({ canceled }) => !canceled) }),
    load({ now: time, ahead, waiting }) {
      const unknown = waiting.find(({ name }) => !kinds.has(name))
      if (unknown !== undefined) throw new TypeError(`This sandbox does not know the work ${unknown.name}, which the snapshot has waiting.`)
      moveTo(real ? Date.now() + ahead : time)
      queue.replace(waiting)
      arm()
    },
    close() {
      closed = true
      queue.replace([])
      clearTimeout(timer)
    },
  }
}
