import type { Identifiers } from '../../identifiers.ts'
import { objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { named } from '../named-resource.ts'

export interface Customer {
  readonly id: string
  readonly resource: JsonObject
}

export interface CustomerBook {
  readonly customers: Map<string, Customer>
  create(details: JsonObject): Customer
  /** Whom a body names by `customer`, or makes up with `customer_data`. @throws Refusal when nobody has the id */
  of(body: JsonObject): JsonObject | null
}

export interface CustomerBookParts {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
}

export function createCustomerBook({ clock, state, identifiers }: CustomerBookParts): CustomerBook {
  const customers: CustomerBook['customers'] = state.map('customers')

  const create: CustomerBook['create'] = (details) => {
    const id = identifiers.prefixed('cus_')
    const resource = {
      id,
      object: 'customer',
      address: objectAt(details, 'address') ?? null,
      created_at: new Date(clock.now()).toISOString(),
      email: stringAt(details, 'email') ?? null,
      metadata: objectAt(details, 'metadata') ?? {},
      mode: 'test',
      name: stringAt(details, 'name') ?? null,
      phone: stringAt(details, 'phone') ?? null,
      tax_id: objectAt(details, 'tax_id') ?? null,
    }
    const customer = { id, resource }
    customers.set(id, customer)
    return customer
  }

  return {
    customers,
    create,
    of(body) {
      const id = stringAt(body, 'customer')
      if (id !== undefined) return named(customers, id, 'customer').resource
      const details = objectAt(body, 'customer_data')
      return details === undefined ? null : create(details).resource
    },
  }
}
