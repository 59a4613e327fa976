import type { Parameter } from './parameters.ts'

/** A row of an answer. Columns are cast to text, except bytes. */
export type Row = Readonly<Record<string, unknown>>

/** Runs one statement. */
export type Query = (text: string, values?: readonly Parameter[]) => Promise<readonly Row[]>

/** Who listens on a channel. */
export interface Listener {
  notified(payload: string): void
  /** The connection was lost; nothing comes any more. */
  lost(): void
  /** The connection was lost, and another has taken its place. */
  renewed(): void
}

/** Ends the listening. From a connection that is `dead` no answer is waited for. */
export type StopListening = (state?: 'dead') => Promise<void>

/** A database as the stores use it, whatever it is reached by. */
export interface Database {
  readonly query: Query
  /** For the statements that are sent again and again. */
  readonly prepared: Query
  readonly transaction: <T>(work: (tx: unknown) => Promise<T>) => Promise<T>
  /** Hears of notifications on a connection of its own. Missing where there is no such connection. */
  readonly listen?: ((channel: string, listener: Listener) => Promise<StopListening>) | undefined
  /** `listen` replaces a lost connection by itself, and has only one: listening once more would wait for the one that is dead. */
  readonly listensAgain?: boolean | undefined
}

/** The text of a column. */
export function textOf(row: Row, column: string): string {
  return String(row[column])
}

/** The text of a column that may be empty. */
export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null || row[column] === undefined ? undefined : textOf(row, column)
}

/** The bytes of a column. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column]
  const bytes = value instanceof Uint8Array ? value : Buffer.from(textOf(row, column).slice(2), 'hex')
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
