import { aggregationEventSchemas } from '../generated/aggregation.bodies.gen.ts'
import { directDebitMexicoEventSchemas } from '../generated/direct-debit-mexico.bodies.gen.ts'
import { directDebitConsentWebhookSchema, directDebitCustomerWebhookSchema } from '../generated/direct-debit-mexico.schemas.gen.ts'
import { paymentsBrazilEventSchemas } from '../generated/payments-brazil.bodies.gen.ts'
import { eventChecker, type SchemaCheckOptions, type SchemaIssue } from '../generated/schema-check.gen.ts'

/** Compares the bodies Belvo sends with what is documented. */
export interface BelvoEventChecker {
  /**
   * @param type - type of the event, `TRANSACTIONS.historical_update` or `customer_update`
   * @param body - the whole body as it was sent, after `JSON.parse`
   * @returns each difference once; none for a type that is not documented
   */
  check(type: string, body: unknown): readonly SchemaIssue[]
}

/**
 * Compares the events of Belvo with what is documented: every member, set of values and limit, also deep inside. It refuses nothing,
 * and tells the place and kind of each difference, never data. Where a body has two versions, it is compared with the nearer one.
 *
 * @param options - `kinds` limits what is told
 * @example
 * ```ts
 * const event = await verifyBelvoWebhook(request, { authorization, schemas: belvoEvents(), onIssue: console.warn })
 * ```
 */
export function belvoEvents(options: SchemaCheckOptions = {}): BelvoEventChecker {
  // Their codes are not documented, so the document has one body for each, under a name with a star.
  const families = { customer_update: directDebitCustomerWebhookSchema, consent_update: directDebitConsentWebhookSchema }
  return eventChecker([families, aggregationEventSchemas, paymentsBrazilEventSchemas, directDebitMexicoEventSchemas], options)
}
