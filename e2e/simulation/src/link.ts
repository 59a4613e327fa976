import type { WorldTime } from './world-time.ts'

/** The connection of one computer to a server. */
export class Link {
  /** `refused`: calls fail at once; `silent`: nothing comes back at all. */
  state: 'open' | 'refused' | 'silent' = 'open'
  /** Changes with every cut: whatever is under way then does not arrive. */
  generation = 0
  /** When it was last not open. */
  troubleUntil = -Infinity
  readonly #world: WorldTime
  readonly #onCut: () => void

  constructor(world: WorldTime, onCut: () => void = () => undefined) {
    this.#world = world
    this.#onCut = onCut
  }

  get open(): boolean {
    return this.state === 'open'
  }

  /** Cuts it for so long; a cut during a cut is none. */
  cut(ms: number, kind: 'refused' | 'silent'): void {
    if (!this.open) return
    this.state = kind
    this.break()
    this.troubleUntil = this.#world.now + ms
    this.#world.after(ms, () => void (this.state = 'open'))
  }

  /** Resets it: what is under way is lost, and the next call works. */
  break(): void {
    this.generation++
    this.troubleUntil = Math.max(this.troubleUntil, this.#world.now)
    this.#onCut()
  }
}
