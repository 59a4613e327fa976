// The part of `@kit/core/http` that generated files import, as a stand-in: these tests are about what is generated.
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly api: string
  readonly retry: 'safe' | 'with-key' | 'never'
  readonly auth: string
  readonly idempotencyHeader?: string
  readonly money?: true
  readonly body?: 'json' | 'form'
  readonly timeoutMs?: number
  readonly totalTimeoutMs?: number
  readonly reconcile?: string
}
export type QueryValue = string | number | boolean | null | undefined | readonly (string | number | boolean)[]
export interface RequestArguments {
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, QueryValue>>
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}
export interface RequestOptions {
  readonly timeoutMs?: number | undefined
  readonly idempotencyKey?: string | undefined
  readonly requestId?: string | undefined
}
export type ApiPromise<T> = Promise<T> & { withResponse(): Promise<{ data: T; attempts: number }> }
export interface Transport {
  send<T>(operation: Operation, args?: RequestArguments, options?: RequestOptions): ApiPromise<T>
}
