import type { EventTraits } from '@kit/core/events'
import type { BelvoEventType } from '../events/belvo-event.ts'
import { belvoEventTraits } from './belvo-event-traits.ts'

/** An event type this release knows. */
export interface KnownBelvoEvent extends EventTraits {
  readonly type: string
}

type ByTypeAndCode = Map<string, Map<unknown, KnownBelvoEvent>>

/** Type and code as Belvo's pages and samples write them elsewhere, some of them misspelt, and the type they stand for. */
const OTHER_SPELLINGS: readonly (readonly [name: string, type: BelvoEventType])[] = [
  ['ACCOUNTS.new_investments_available', 'INVESTMENTS.new_investments_available'],
  ['INVOICES.inital_inflow_update', 'INVOICES.initial_inflow_update'],
  ['INVOICES.inital_outflow_update', 'INVOICES.initial_outflow_update'],
  ['INVESTMENTS_PORTFOLIOS.new_investment_potfolios_available', 'INVESTMENTS_PORTFOLIOS.new_investments_portfolios_available'],
  ['PAYMENT_AUTHORIZATION.STATUS_UPDATE', 'PAYMENT_AUTHORIZATIONS.STATUS_UPDATE'],
]

let envelopes: { readonly webhooks: ByTypeAndCode; readonly directDebits: ByTypeAndCode } | undefined

/** The event that `webhook_type` and `webhook_code` name. */
export function knownWebhook(type: string, code: unknown): KnownBelvoEvent | undefined {
  const { webhooks } = (envelopes ??= byEnvelope())
  const known = webhooks.get(type)?.get(code)
  // Belvo does not publish the type this code comes with.
  return known ?? (code === 'item_ready_to_charge' ? webhooks.get('COLLECTION_INSTRUCTIONS')?.get(code) : undefined)
}

/** The event that `eventType` and `eventCode` name. Customers and consents have one each, whatever the code. */
export function knownDirectDebit(type: string, code: unknown): KnownBelvoEvent | undefined {
  const codes = (envelopes ??= byEnvelope()).directDebits.get(type)
  return codes?.get(code) ?? codes?.get(undefined)
}

// This is asked for every delivery: two look-ups cost a fraction of joining the names first, all records have one shape, and a map has no
// inherited members that a sender could name.
function byEnvelope(): NonNullable<typeof envelopes> {
  const found = { webhooks: new Map() as ByTypeAndCode, directDebits: new Map() as ByTypeAndCode }
  const names = [...(Object.keys(belvoEventTraits) as BelvoEventType[]).map((type) => [type, type] as const), ...OTHER_SPELLINGS]
  for (const [name, type] of names) {
    const { topic, outcome, subject } = belvoEventTraits[type] as unknown as Required<EventTraits>
    const [webhookType = '', code] = name.split('.')
    // Only Direct Debit writes its types in small letters.
    const types = type === type.toLowerCase() ? found.directDebits : found.webhooks
    const codes = types.get(webhookType) ?? new Map<unknown, KnownBelvoEvent>()
    types.set(webhookType, codes.set(code, { type, topic, outcome, subject }))
  }
  return found
}
