import type { SandboxDuration } from '../sandbox.ts'

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** @throws RangeError when it is neither a number of milliseconds, zero or more, nor a text such as `20m` */
export function millisecondsOf(duration: SandboxDuration): number {
  if (typeof duration === 'number') {
    if (Number.isFinite(duration) && duration >= 0) return duration
  } else if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(duration)) {
    const counts = duration.match(/[\d.]+/g) ?? []
    const named = duration.match(/[a-z]+/g) ?? []
    return Math.round(counts.reduce((sum, count, index) => sum + Number(count) * (units[named[index] ?? ''] ?? 0), 0))
  }
  throw new RangeError('A duration is a number of milliseconds, zero or more, or a text such as 20m, 90s, 1h30m or 2d.')
}
