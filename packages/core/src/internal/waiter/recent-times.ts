/** When things last happened, for as long as that matters; what is older is forgotten in whole generations, without a search. */
export class RecentTimes {
  readonly #keptMs: number
  #young = new Map<string, number>()
  #old = new Map<string, number>()
  #turnedAt = -Infinity

  constructor(keptMs: number) {
    this.#keptMs = keptMs
  }

  /** `-Infinity` when it is not known any more. */
  get(key: string): number {
    return this.#young.get(key) ?? this.#old.get(key) ?? -Infinity
  }

  set(key: string, now: number): void {
    if (now - this.#turnedAt >= this.#keptMs) {
      this.#old = now - this.#turnedAt < 2 * this.#keptMs ? this.#young : new Map<string, number>()
      this.#young = new Map<string, number>()
      this.#turnedAt = now
    }
    this.#young.set(key, now)
  }
}
