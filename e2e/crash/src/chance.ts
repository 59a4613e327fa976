/** Random choices that a seed repeats. What the processes do in between is not repeated: the seed narrows a failure down, no more. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number
  happens(share: number): boolean
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
}

/** Makes the choices of a seed. */
export function createChance(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
  // The first numbers of neighbouring seeds are much alike.
  for (let n = 0; n < 16; n++) next()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return {
    next,
    pick,
    happens: (share) => next() < share,
    between: (low, high) => low + next() * (high - low),
    shuffle: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  }
}
