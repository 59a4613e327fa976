import type { OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { pageOf } from '../paging.ts'
import { bankMatches, bankResource, testBanks } from './test-banks.ts'

function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value).padStart(12, '0') : String(value).toLowerCase()
}

/** The list of banks: the test banks, which is all there is here. */
export function createBankOperations(): readonly OperationHandler[] {
  return [
    {
      id: 'banks.list',
      handle({ query }) {
        const values = (name: string): readonly string[] => query.getAll(name).flatMap((text) => text.split(','))
        const ids = values('ids')
        const interfaces = values('supportedBankingInterfaces')
        const locations = values('location')
        const search = query.get('search')
        const found = testBanks.filter(
          (bank) =>
            (ids.length === 0 || ids.includes(String(bank.id))) &&
            (interfaces.length === 0 || bank.interfaces.some((each) => interfaces.includes(each))) &&
            (locations.length === 0 || locations.includes('DE')) &&
            (search === null || bankMatches(bank, search)) &&
            !['tppAuthenticationGroupIds', 'bankGroupIds'].some((name) => query.has(name)) &&
            query.get('isTestBank') !== 'false',
        )
        const [field = 'id', direction = 'asc'] = (query.get('order') ?? 'id,asc').split(',')
        const resources = found.map(bankResource).toSorted((a, b) => (textOf(a[field]) < textOf(b[field]) ? -1 : 1))
        const { items, paging } = pageOf(direction === 'desc' ? resources.reverse() : resources, query, false)
        return { status: 200, body: { banks: items, paging } }
      },
    },
    {
      id: 'banks.get',
      handle({ params }) {
        const bank = testBanks.find(({ id }) => String(id) === params['id'])
        if (bank === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'No bank has this id; the sandbox has 280001 and 280002.')
        return { status: 200, body: bankResource(bank) }
      },
    },
  ]
}
