import { numberAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { languageOf } from './category-book.ts'
import type { FinapiState } from '../finapi-state.ts'
import { orderedPage } from '../ordered-page.ts'
import { booleanIn, idsIn } from '../query-values.ts'

/** The sandbox's categories and those of the user. */
export function createCategoryOperations({ categories }: FinapiState): readonly OperationHandler[] {
  const userOf = (call: Call): string => call.principal?.userId ?? ''
  const resource = (call: Call, id = Number(call.params['id'])): JsonObject => {
    const found = categories.resource(userOf(call), id, languageOf(call.headers))
    if (found === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no category with this id.')
    return found
  }
  return [
    {
      id: 'categories.list',
      handle(call) {
        const ids = idsIn(call.query, 'ids')
        const isCustom = booleanIn(call.query, 'isCustom')
        const search = call.query.get('search')?.toLowerCase() ?? ''
        const found = categories
          .all(userOf(call), languageOf(call.headers))
          .filter(
            (category) =>
              (ids === undefined || ids.has(numberAt(category, 'id') ?? 0)) &&
              (isCustom === undefined || category['isCustom'] === isCustom) &&
              (stringAt(category, 'name') ?? '').toLowerCase().includes(search),
          )
        const { items, paging } = orderedPage(found, call.query)
        return { status: 200, body: { categories: items, paging } }
      },
    },
    {
      id: 'categories.create',
      handle(call) {
        const id = categories.add(userOf(call), stringAt(call.body, 'name') ?? '', numberAt(call.body, 'parentId'))
        return { status: 201, body: resource(call, id) }
      },
    },
    { id: 'categories.get', handle: (call) => ({ status: 200, body: resource(call) }) },
    {
      id: 'categories.update',
      handle(call) {
        categories.rename(userOf(call), Number(call.params['id']), stringAt(call.body, 'name') ?? '')
        return { status: 200, body: resource(call) }
      },
    },
    {
      id: 'categories.delete',
      handle(call) {
        categories.remove(userOf(call), Number(call.params['id']))
        return { status: 200 }
      },
    },
    { id: 'categories.deleteAll', handle: (call) => ({ status: 200, body: { identifiers: categories.removeAll(userOf(call)) } }) },
  ]
}
