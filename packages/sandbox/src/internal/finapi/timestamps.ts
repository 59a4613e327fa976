/** Web Form writes the offset without a colon: `2024-10-04T13:48:59.194+0000`. */
export function webFormTimestamp(time: number): string {
  return new Date(time).toISOString().replace('Z', '+0000')
}

/** Access writes RFC 3339 with an offset: `2024-10-04T13:48:59.194+00:00`. */
export function accessTimestamp(time: number): string {
  return new Date(time).toISOString().replace('Z', '+00:00')
}
