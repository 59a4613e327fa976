import { createWebhookChecker, type WebhookChecker } from '@kit/core/webhooks'
import { aggregationEventSchemas } from '../generated/aggregation.bodies.gen.ts'
import { directDebitMexicoEventSchemas } from '../generated/direct-debit-mexico.bodies.gen.ts'
import { directDebitConsentWebhookSchema, directDebitCustomerWebhookSchema } from '../generated/direct-debit-mexico.schemas.gen.ts'
import { paymentsBrazilEventSchemas } from '../generated/payments-brazil.bodies.gen.ts'
import { eventChecker, type SchemaCheckOptions } from '../generated/schema-check.gen.ts'

/** Compares the bodies Belvo sends with what is documented; none has issues whose type is not documented. */
export type BelvoEventChecker = WebhookChecker

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
  const checker = eventChecker([families, aggregationEventSchemas, paymentsBrazilEventSchemas, directDebitMexicoEventSchemas], options)
  return createWebhookChecker('belvo', (type, body) => checker.check(type, body))
}
