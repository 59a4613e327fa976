import { listAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import type { CollectionBook, CollectionInstruction, CollectionItem } from './collection-instructions.ts'
import type { ConsentBook } from '../consents/consents.ts'
import type { LinkBook } from '../links/links.ts'

function itemResource({ id, cents, status, policies }: CollectionItem): JsonObject {
  return { id, amount: (cents / 100).toFixed(2), status, collection_policies: policies }
}

function instructionResource({ id, link, status, items }: CollectionInstruction): JsonObject {
  return { id, link_id: link.id, status, items: items.map(itemResource) }
}

function summaryResource({ id, link, consentId, status, externalId }: CollectionInstruction): JsonObject {
  return { id, link_id: link.id, consent_id: consentId ?? null, status, external_id: externalId }
}

/** Collection instructions in Brazil: amounts to collect when an account has them. */
export function createCollectionOperations(collections: CollectionBook, links: LinkBook, consents: ConsentBook): readonly OperationHandler[] {
  const notFound = (): never => {
    throw belvoRefusal(404, 'not_found', 'Not found.')
  }
  const existing = ({ params }: Call): CollectionInstruction => collections.find(params['instruction_id'] ?? '') ?? notFound()
  const checkOpen = (status: string, open: string): void => {
    if (status !== open) throw belvoRefusal(400, 'invalid', `It is ${status}; only what is ${open} can be cancelled.`, 'status')
  }

  return [
    {
      id: 'collectionInstructions.create',
      handle({ body }) {
        const link = links.find(stringAt(body, 'link_id') ?? '')
        if (link === undefined) throw belvoRefusal(400, 'does_not_exist', `Object with id=${String(body['link_id'])} does not exist.`, 'link_id')
        const items = listAt(body, 'items').map((item) => ({
          cents: Math.round(Number(stringAt(item, 'amount')) * 100),
          policies: listAt(item, 'collection_policies'),
        }))
        // Whatever else is wrong ends this way at the provider.
        if (items.length === 0 || items.some(({ cents }) => !(cents > 0))) throw belvoRefusal(500, 'unexpected_error', 'The items are not valid.')
        const details = { link, consentId: consents.of(link)?.id, externalId: stringAt(body, 'external_id') ?? null }
        return { status: 201, body: instructionResource(collections.create(details, items)) }
      },
    },
    {
      id: 'collectionInstructions.list',
      handle({ query }) {
        const [status, consent, after, before] = ['status', 'consent_id', 'created_after', 'created_before'].map((name) => query.get(name))
        const found = collections.all.filter(({ status: own, consentId, createdAt }) => {
          const day = new Date(createdAt).toISOString().slice(0, 10)
          const [fits, given] = [own === (status ?? own), consentId === (consent ?? consentId)]
          return fits && given && day >= (after ?? day) && day <= (before ?? day)
        })
        return { status: 200, body: found.toReversed().map(summaryResource) }
      },
    },
    { id: 'collectionInstructions.detail', handle: (call) => ({ status: 200, body: instructionResource(existing(call)) }) },
    {
      id: 'collectionInstructions.cancel',
      handle(call) {
        const instruction = existing(call)
        checkOpen(instruction.status, 'PROCESSING')
        collections.cancel(instruction)
        return { status: 200, body: instructionResource(instruction) }
      },
    },
    {
      id: 'collectionInstructions.items.cancel',
      handle(call) {
        const item = existing(call).items.find(({ id }) => id === call.params['item_id']) ?? notFound()
        checkOpen(item.status, 'PENDING')
        collections.cancelItem(item)
        return { status: 200, body: itemResource(item) }
      },
    },
  ]
}
