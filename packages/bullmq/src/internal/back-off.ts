const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 300_000

/** How many runs of the job in a row have failed. It is kept where a job notes its progress, so that it survives the process. */
export function failuresOf(job: { readonly progress: unknown }): number {
  const { progress } = job
  const failures = typeof progress === 'object' && progress !== null && 'failures' in progress ? progress.failures : 0
  return typeof failures === 'number' && failures > 0 ? failures : 0
}

/** Milliseconds before the next run: twice as long each time, half of it random. */
export function pauseAfter(failures: number): number {
  const full = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
  return full * (0.5 + Math.random() / 2)
}
