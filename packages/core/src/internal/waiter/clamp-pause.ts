/** A provider that asks for hours is still asked again after five minutes, so that a wait with a later deadline can end. */
const LONGEST_PAUSE_MS = 300_000

/** A wished pause within what a waiter accepts. */
export function clampPause(ms: number): number {
  if (Number.isNaN(ms)) return 0
  return Math.min(Math.max(ms, 0), LONGEST_PAUSE_MS)
}
