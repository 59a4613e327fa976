import type { Operation } from '../../http/operation.ts'
import type { TracedCall } from '../../http/tracing.ts'

/** What errors, hooks and traces say about a call: nothing of what it was called with. */
export function describeCall(provider: string, { id, method, path }: Operation): TracedCall {
  return { provider, operation: id, method, path }
}

/** The same for a message. */
export function labelCall(provider: string, { id, method, path }: Operation): string {
  return `${provider} ${id} (${method} ${path})`
}
