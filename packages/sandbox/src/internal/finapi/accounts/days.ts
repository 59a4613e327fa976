const dayMs = 86_400_000

/** Days since the epoch. */
export function dayOf(time: number): number {
  return Math.floor(time / dayMs)
}

/** `YYYY-MM-DD` of a day. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}
