import { openSync, writeSync } from 'node:fs'
import { printRecord } from '../check/history.ts'
import type { HistoryKind } from '../check/history.ts'
import { now } from '../now.ts'

/** Writes down what this process sees. A line that was written outlives the process. */
export interface HistoryWriter {
  write(kind: HistoryKind, claim: { readonly key: string; readonly fence: bigint }, sent?: number): void
}

/** Appends to a file. */
export function openHistory(file: string, run: string): HistoryWriter {
  const descriptor = openSync(file, 'a')
  return {
    write(kind, { key, fence }, sent) {
      const at = now()
      writeSync(descriptor, printRecord({ kind, run, key, fence, sent: sent ?? at, at }))
    },
  }
}
