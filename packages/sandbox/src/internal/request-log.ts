import type { SandboxRequest } from '../provider-sandbox-control.ts'

/** Keeps what was called and how it ended, and nothing of what was said. */
export interface RequestLog {
  readonly entries: readonly SandboxRequest[]
  add(entry: SandboxRequest): void
}

export function createRequestLog(): RequestLog {
  const entries: SandboxRequest[] = []
  return { entries, add: (entry) => void entries.push(Object.freeze(entry)) }
}
