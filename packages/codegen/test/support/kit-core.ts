// The parts of `@kit/core` that generated files import, as a stand-in: these tests are about what is generated.
declare global {
  interface Blob {
    readonly size: number
  }
}

export interface OperationTable {
  readonly api: string
  readonly operations: readonly string[]
  readonly texts?: readonly string[]
}
export interface RequestOptions {
  readonly timeoutMs?: number | undefined
  readonly idempotencyKey?: string | undefined
  readonly requestId?: string | undefined
}
export type ApiPromise<T> = Promise<T> & { withResponse(): Promise<{ data: T; attempts: number }> }
export interface PageOptions extends RequestOptions {
  readonly limit?: number | undefined
}
export interface Page<T, Body = readonly T[]> extends AsyncIterable<T> {
  readonly items: readonly T[]
  readonly body: Body
}
export interface PagePromise<T, Body = readonly T[]> extends Promise<Page<T, Body>>, AsyncIterable<T> {
  pages(): AsyncIterable<Page<T, Body>>
}
