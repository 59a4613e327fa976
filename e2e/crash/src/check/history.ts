/**
 * One thing a worker saw. `claimed`: it won a claim. `renewed`, `completed`: the store said yes. `releasing`: it is about to give the
 * claim back. `started`, `ended`: its handler.
 */
export type HistoryKind = 'claimed' | 'renewed' | 'completed' | 'releasing' | 'started' | 'ended'

/** One line of a history. */
export interface HistoryRecord {
  readonly kind: HistoryKind
  /** The process. */
  readonly run: string
  readonly key: string
  readonly fence: bigint
  /** When it was asked of the store, in milliseconds of the machine's steady clock. */
  readonly sent: number
  /** When the answer was there. */
  readonly at: number
}

/** One line for a record. */
export function printRecord({ kind, run, key, fence, sent, at }: HistoryRecord): string {
  return `${kind} ${run} ${key} ${fence} ${sent.toFixed(3)} ${at.toFixed(3)}\n`
}

/** Reads what {@link printRecord} printed. */
export function readRecords(text: string): HistoryRecord[] {
  const records: HistoryRecord[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [kind, run, key, fence, sent, at, ...more] = line.split(' ')
    if (at === undefined || more.length > 0) throw new Error(`A line of a history cannot be read: ${line}`)
    records.push({ kind: kind as HistoryKind, run: run!, key: key!, fence: BigInt(fence!), sent: Number(sent), at: Number(at) })
  }
  return records
}
