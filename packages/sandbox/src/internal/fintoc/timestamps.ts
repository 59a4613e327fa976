/** v2 resources write whole seconds: `2026-03-02T13:51:08Z`. */
export function fintocTimestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** `post_date` is midnight UTC of the day. */
export function fintocDay(time: number): string {
  return `${new Date(time).toISOString().slice(0, 10)}T00:00:00Z`
}
