import type { SandboxRequest } from '../provider-sandbox-control.ts'
import type { SandboxState } from './sandbox-state.ts'

/** Keeps what was called and how it ended, and nothing of what was said. */
export interface RequestLog {
  readonly entries: readonly SandboxRequest[]
  add(entry: SandboxRequest): void
}

export function createRequestLog(state: SandboxState): RequestLog {
  const entries = state.list<SandboxRequest>('requests')
  return { entries, add: (entry) => void entries.push(Object.freeze(entry)) }
}
