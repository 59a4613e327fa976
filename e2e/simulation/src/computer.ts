import { Link } from './link.ts'
import type { Life } from './life.ts'
import type { WorldTime } from './world-time.ts'

/** The wall clock's time when the world begins. */
export const EPOCH: number = Date.UTC(2026, 0, 1)

/** A machine with its clocks and connections. Its processes come and go. */
export class Computer {
  readonly name: string
  readonly world: WorldTime
  readonly toProvider: Link
  readonly toStore: Link
  life: Life | undefined
  asleep = false
  /** How far the wall clock is off. */
  wallShiftMs = 0
  sleptUntil = -Infinity
  /** Sleeps which the monotonic clock counted, in its time. */
  readonly countedSleeps: { readonly from: number; readonly to: number }[] = []
  #stoppedMs = 0
  #stoppedAt: number | undefined

  constructor(name: string, world: WorldTime) {
    this.name = name
    this.world = world
    this.toProvider = new Link(world)
    this.toStore = new Link(world, () => this.life?.storeLost())
  }

  wall(): number {
    return EPOCH + this.world.now + this.wallShiftMs
  }

  monotonic(): number {
    return (this.#stoppedAt ?? this.world.now) - this.#stoppedMs
  }

  /** Somebody sets the wall clock. */
  jump(ms: number): void {
    this.wallShiftMs += ms
    this.life?.wallJumped()
  }

  /** The lid is closed. Some monotonic clocks count that time, others stop. */
  sleep(ms: number, monotonicStops: boolean): void {
    if (this.asleep) return
    const { world } = this
    const from = this.monotonic()
    this.asleep = true
    if (monotonicStops) this.#stoppedAt = world.now
    this.sleptUntil = world.now + ms
    world.after(ms, () => {
      this.asleep = false
      if (this.#stoppedAt === undefined) this.countedSleeps.push({ from, to: this.monotonic() })
      else this.#stoppedMs += world.now - this.#stoppedAt
      this.#stoppedAt = undefined
      this.life?.woke(ms)
      // Nobody kept the connections while the computer did not answer.
      this.toStore.break()
    })
  }
}
