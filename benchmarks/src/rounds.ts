/** Ratios of one subject to the first of its group, as a line of the printed table. */
export function ratioLine(name: string, ratios: readonly number[], width: number = 38, digits: number = 2): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(ratios, q).toFixed(digits))
  return `  ${name.padEnd(width)} ${middle?.padStart(7)}   (${low} – ${high})`
}

/** The value below which a share `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}
