import { hash } from 'node:crypto'
import { isJsonObject, objectAt } from './json.ts'

/** A short name for an object, the same for the same id. It does not tell the id, which may be a credential. */
export function subjectOf(id: unknown): string | undefined {
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  return hash('sha256', String(id)).slice(0, 8)
}

/** The object that the body of a webhook or callback is about. */
export function subjectOfEvent(text: string): string | undefined {
  const body: unknown = JSON.parse(text)
  if (!isJsonObject(body)) return undefined
  return subjectOf(objectAt(body, 'data')?.['id'] ?? body['object_id'] ?? body['link_id'] ?? body['webFormId'] ?? body['taskId'] ?? body['id'])
}
