import type { Identifiers } from '../../identifiers.ts'
import { stringAt } from '../../json.ts'
import type { OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { cursorPage } from '../cursor-page.ts'
import { named } from '../named-resource.ts'

interface Product {
  readonly id: string
  readonly object: 'product'
  readonly name: string
  readonly currency: string | null
  readonly created_at: string
  readonly metadata: Readonly<Record<string, string>>
  readonly mode: 'test'
}

export interface ProductBook {
  readonly products: ReadonlyMap<string, Product>
  readonly operations: readonly OperationHandler[]
}

/** What subscriptions are for. */
export function createProducts({ clock, state, identifiers }: { clock: SandboxClock; state: SandboxState; identifiers: Identifiers }): ProductBook {
  const products = state.map<string, Product>('products')
  return {
    products,
    operations: [
      {
        id: 'v2.products.create',
        handle({ body }) {
          const product: Product = {
            id: identifiers.prefixed('prod_'),
            object: 'product',
            name: stringAt(body, 'name') ?? '',
            currency: stringAt(body, 'currency') ?? null,
            created_at: new Date(clock.now()).toISOString(),
            metadata: {},
            mode: 'test',
          }
          products.set(product.id, product)
          return { status: 201, body: product }
        },
      },
      { id: 'v2.products.list', handle: (call) => cursorPage(call, [...products.values()], (product) => product) },
      { id: 'v2.products.get', handle: ({ params }) => ({ status: 200, body: named(products, params['product_id'], 'product') }) },
    ],
  }
}
