import { isJsonObject, objectAt } from '../json.ts'
import type { Answer } from '../operation.ts'

/** An example of a page is the only page: `paging` counts what the list holds. */
export function finishFinapiExample(answer: Answer): Answer {
  const { body } = answer
  const paging = objectAt(body, 'paging')
  if (!isJsonObject(body) || paging === undefined) return answer
  const list = Object.values(body).find((member) => Array.isArray(member))
  const totalCount = Array.isArray(list) ? list.length : 0
  return { ...answer, body: { ...body, paging: { ...paging, page: 1, perPage: 20, pageCount: totalCount === 0 ? 0 : 1, totalCount } } }
}
