import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { FinapiState } from '../finapi-state.ts'
import type { Label } from './label-book.ts'
import { orderedPage } from '../ordered-page.ts'
import { idsIn } from '../query-values.ts'

function labelResource({ id, name }: Label): JsonObject {
  return { id, name }
}

/** Labels a user puts on transactions. */
export function createLabelOperations({ labels, transactions }: FinapiState): readonly OperationHandler[] {
  const userOf = (call: Call): string => call.principal?.userId ?? ''
  const own = (call: Call): Label => labels.get(userOf(call), Number(call.params['id']))
  const remove = (label: Label): void => {
    labels.remove(label)
    transactions.forgetLabel(label.id)
  }
  return [
    {
      id: 'labels.list',
      handle(call) {
        const ids = idsIn(call.query, 'ids')
        const search = call.query.get('search')?.toLowerCase() ?? ''
        const found = labels.of(userOf(call)).filter(({ id, name }) => (ids === undefined || ids.has(id)) && name.toLowerCase().includes(search))
        const { items, paging } = orderedPage(found.map(labelResource), call.query)
        return { status: 200, body: { labels: items, paging } }
      },
    },
    { id: 'labels.create', handle: (call) => ({ status: 201, body: labelResource(labels.add(userOf(call), stringAt(call.body, 'name') ?? '')) }) },
    { id: 'labels.get', handle: (call) => ({ status: 200, body: labelResource(own(call)) }) },
    {
      id: 'labels.update',
      handle(call) {
        const label = own(call)
        labels.rename(label, stringAt(call.body, 'name') ?? label.name)
        return { status: 200, body: labelResource(label) }
      },
    },
    {
      id: 'labels.delete',
      handle(call) {
        remove(own(call))
        return { status: 200 }
      },
    },
    {
      id: 'labels.deleteAll',
      handle(call) {
        const all = labels.of(userOf(call))
        for (const label of all) remove(label)
        return { status: 200, body: { identifiers: all.map(({ id }) => id) } }
      },
    },
  ]
}
