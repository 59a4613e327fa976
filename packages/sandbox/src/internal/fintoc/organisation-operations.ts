import type { OperationHandler } from '../operation.ts'
import { chileanInstitutions, mexicanPayerBanks } from './links/chilean-banks.ts'
import { offsetPage } from './offset-page.ts'

export interface OrganisationParts {
  readonly secretKey: string
  readonly publicKey: string
  /** Of the organisation. */
  readonly id: string
  /** Milliseconds. */
  readonly startedAt: () => number
}

/** Who the key belongs to, the keys there are, and the institutions of the products. */
export function createOrganisationOperations({ id, secretKey, publicKey, startedAt }: OrganisationParts): OperationHandler[] {
  const keys = [
    { name: 'Public key', key: publicKey },
    { name: 'Secret key', key: secretKey },
  ]
  return [
    {
      id: 'institutions.list',
      handle: () => ({
        status: 200,
        body: [
          ...chileanInstitutions.map(({ id: bank, name, country, products }) => ({ id: bank, name, country, products })),
          ...mexicanPayerBanks.map((bank) => ({ ...bank, products: ['payments'] })),
        ],
      }),
    },
    { id: 'whoami.get', handle: () => ({ status: 200, body: { object: 'organization', id, name: 'Kit Sandbox', mode: 'test' } }) },
    {
      id: 'apiKeys.list',
      handle(call) {
        const created_at = new Date(startedAt()).toISOString()
        // No more of a key than the last four is shown, in its id neither.
        return offsetPage(call, keys, ({ name, key }) => ({ id: `key_${key.slice(0, 2)}_test`, name, mode: 'test', last_four: key.slice(-4), created_at }))
      },
    },
  ]
}
