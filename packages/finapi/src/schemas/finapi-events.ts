import { createWebhookChecker, type WebhookChecker } from '@kit/core/webhooks'
import { accessEventSchemas } from '../generated/access.bodies.gen.ts'
import { webformEventSchemas } from '../generated/webform.bodies.gen.ts'
import { eventChecker, type SchemaCheckOptions } from '../generated/schema-check.gen.ts'

/** Compares the bodies finAPI sends with what is documented; none has issues whose type is not documented. */
export type FinapiEventChecker = WebhookChecker

/**
 * Compares the events of finAPI with what is documented: every member, set of values and limit, also deep inside. It refuses nothing,
 * and tells the place and kind of each difference, never data.
 *
 * @param options - `kinds` limits what is told
 * @example
 * ```ts
 * const issues = finapiEvents().check('webForm.finalised', JSON.parse(body))
 * ```
 */
export function finapiEvents(options: SchemaCheckOptions = {}): FinapiEventChecker {
  const checker = eventChecker([accessEventSchemas, webformEventSchemas], options)
  return createWebhookChecker('finapi', (type, body) => checker.check(type, body))
}
