import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Snapshots } from './snapshots.ts'

const everyMs = 2000

/** The snapshot in the file, if there is one. */
export function readStateFile(path: string | undefined): Uint8Array | undefined {
  return path !== undefined && existsSync(path) ? readFileSync(path) : undefined
}

/** Keeps a file up to date: every two seconds when the number of changes is another one, and at the end. */
export function keepStateFile(path: string, snapshots: Snapshots, changes: () => number): { readonly close: () => Promise<void> } {
  let written = changes()
  let turn: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    const now = changes()
    const snapshot = await snapshots.take()
    // A crash in the middle leaves the file as it was.
    writeFileSync(`${path}.next`, snapshot)
    renameSync(`${path}.next`, path)
    written = now
  }
  const inTurn = (): Promise<void> => (turn = turn.then(write, write))
  // What cannot be written now is said by close.
  const timer = setInterval(() => void (changes() === written ? undefined : inTurn().catch(() => undefined)), everyMs)
  timer.unref()
  return {
    close() {
      clearInterval(timer)
      return inTurn()
    },
  }
}
