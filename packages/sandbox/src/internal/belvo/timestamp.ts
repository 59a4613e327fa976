/** The main API writes six fraction digits: `2026-03-02T13:51:08.973000Z`. */
export function timestamp(time: number): string {
  return new Date(time).toISOString().replace('Z', '000Z')
}
