/** What a method of a client gives before it is awaited. */
export interface PendingCall extends PromiseLike<unknown> {
  withResponse(): Promise<{
    readonly data: unknown
    readonly response: { readonly status: number }
    readonly requestId?: string
    readonly idempotencyKey?: string
    readonly attempts: number
  }>
}

type Method = (...args: readonly unknown[]) => PendingCall

/** Calls the method an operation id names, without its `this`. */
export function callMethod(client: unknown, id: string, args: readonly unknown[]): PendingCall {
  const method = findMethod(client, id)
  if (method === undefined) throw new Error(`the client has no method ${id}`)
  return method(...args)
}

/** The method an operation id names, if the client has it. */
export function findMethod(client: unknown, id: string): Method | undefined {
  let at: unknown = client
  for (const name of id.split('.')) at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined
  return typeof at === 'function' ? (at as Method) : undefined
}

/** All methods of a client by their dotted names. */
export function methodNames(client: unknown, before: readonly string[] = []): string[] {
  if (typeof client === 'function') return [before.join('.')]
  return isRecord(client) ? Object.entries(client).flatMap(([name, value]) => methodNames(value, [...before, name])) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
