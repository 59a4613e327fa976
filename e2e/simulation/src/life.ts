import type { Clock } from '@kit/core/waiter'
import type { Computer } from './computer.ts'

/** Longer than this, and the other side has given up what was under way. */
const CONNECTIONS_LAST_MS = 20_000

interface Timer {
  readonly dueAt: number
  readonly callback: () => void
}

interface Mail {
  readonly arrived: () => void
  readonly lost: () => void
}

/** One life of a process, from its start to its end. What is addressed to a dead one does not arrive. */
export class Life {
  readonly computer: Computer
  readonly name: string
  alive = true
  readonly clock: Clock
  readonly storeLostListeners = new Set<() => void>()
  /** Called when the wall clock was set, for clocks that wrongly depend on it. */
  readonly wallJumpListeners = new Set<() => void>()
  readonly #timers = new Set<Timer>()
  #mail: Mail[] = []

  constructor(computer: Computer, number: number) {
    this.computer = computer
    this.name = `${computer.name}.${number}`
    computer.life = this
    this.clock = {
      now: () => computer.wall(),
      monotonic: () => computer.monotonic(),
      setTimer: (callback, ms) => {
        const timer = { dueAt: computer.monotonic() + Math.max(ms, 0), callback }
        this.#timers.add(timer)
        this.#plan(timer)
        return { cancel: () => void this.#timers.delete(timer) }
      },
    }
  }

  get timers(): number {
    return this.#timers.size
  }

  /** Something from outside arrives: at once, after the sleep, or never. */
  deliver(arrived: () => void, lost: () => void = () => undefined): boolean {
    if (!this.alive) return false
    if (this.computer.asleep) this.#mail.push({ arrived, lost })
    else arrived()
    return !this.computer.asleep
  }

  woke(sleptMs: number): void {
    const { world } = this.computer
    // As in a loop of events: first the timers that are due, then what arrived.
    for (const timer of this.#timers) this.#plan(timer)
    const mail = this.#mail
    this.#mail = []
    for (const { arrived, lost } of mail) {
      world.after(0, () => this.deliver(sleptMs > CONNECTIONS_LAST_MS ? lost : arrived, lost))
    }
  }

  wallJumped(): void {
    for (const listener of this.wallJumpListeners) listener()
  }

  storeLost(): void {
    for (const listener of this.storeLostListeners) listener()
  }

  /** `kill -9`. */
  kill(): void {
    // The other side of a connection notices.
    this.storeLost()
    this.alive = false
    this.#timers.clear()
    this.#mail = []
    this.storeLostListeners.clear()
    if (this.computer.life === this) this.computer.life = undefined
  }

  #plan(timer: Timer): void {
    const { computer } = this
    computer.world.after(Math.max(timer.dueAt - computer.monotonic(), 0), () => {
      // A computer that wakes plans its timers anew.
      if (!this.#timers.has(timer) || computer.asleep) return false
      if (timer.dueAt > computer.monotonic()) return this.#plan(timer)
      this.#timers.delete(timer)
      timer.callback()
    })
  }
}
