import { stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { AccountBook, Entity } from './account-book.ts'
import { entityResource } from './account-resources.ts'
import { cursorPage } from '../cursor-page.ts'
import { named } from '../named-resource.ts'

export function createEntityOperations(book: AccountBook): OperationHandler[] {
  const entityOf = ({ params }: Call): Entity => named(book.entities, params['entity_id'], 'entity')
  return [
    {
      id: 'v2.entities.create',
      handle({ body }) {
        // A RUT is digits and a check digit, an RFC begins with letters.
        const holderId = (stringAt(body, 'holder_id') ?? '').replaceAll(/[.\s-]/g, '').toUpperCase()
        const country = /^\d/.test(holderId) ? 'cl' : 'mx'
        const entity = book.openEntity({ country, holderName: stringAt(body, 'holder_name') ?? '', holderId, isRoot: false })
        return { status: 201, body: entityResource(entity) }
      },
    },
    { id: 'v2.entities.list', handle: (call) => cursorPage(call, [...book.entities.values()], entityResource) },
    { id: 'v2.entities.get', handle: (call) => ({ status: 200, body: entityResource(entityOf(call)) }) },
  ]
}
