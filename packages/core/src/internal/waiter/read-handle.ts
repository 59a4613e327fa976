import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { TaskHandleContent } from '../../waiter/task-handle.ts'

/** Reads what `handle.serialize()` wrote; throws `InvalidArgumentError` when it cannot. */
export function readHandle(text: string): TaskHandleContent {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid('The saved handle is not JSON. Give the whole text of handle.serialize()')
  }
  if (typeof value !== 'object' || value === null) {
    throw invalid('The saved handle is not an object. Give the whole text of handle.serialize()')
  }
  const { v, task, waitId, account, id, createdAt, expiresAt, withCallback } = value as Record<string, unknown>
  if (v !== 1) throw invalid('The saved handle has a version this package does not know. Update @kit/core where handles are read first')
  if (typeof task !== 'string' || !task || typeof waitId !== 'string' || !waitId || typeof account !== 'string') {
    throw invalid('The saved handle lacks its task, wait id or account. Give the whole text of handle.serialize()')
  }
  return {
    task,
    waitId,
    account,
    id: typeof id === 'string' && id ? id : undefined,
    createdAt: finite(createdAt),
    expiresAt: finite(expiresAt),
    withCallback: withCallback === true,
  }
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function invalid(message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument: 'handle' })
}
