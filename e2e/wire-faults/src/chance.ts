/** Random choices that a seed repeats. What the servers do in between is not repeated: the seed narrows a failure down, no more. */
export interface Chance {
  happens(share: number): boolean
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
}

/** The seed to begin with: `WIRE_SEED`, or a new one. It is printed, so that a failed run can be repeated. */
export function firstSeed(): number {
  const given = process.env['WIRE_SEED']
  const seed = given === undefined ? Math.floor(Math.random() * 1_000_000) : Number(given)
  console.log(`wire faults: WIRE_SEED=${seed}`)
  return seed
}

/** Makes the choices of a seed. */
export function createChance(seed: number): Chance {
  let state = (seed + 1) * 0x9e3779b1
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    happens: (share) => next() < share,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
  }
}
