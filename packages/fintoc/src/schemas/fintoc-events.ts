import { createWebhookChecker, type WebhookChecker } from '@kit/core/webhooks'
import { fintocEventSchemas } from '../generated/fintoc.bodies.gen.ts'
import { eventChecker, type SchemaCheckOptions } from '../generated/schema-check.gen.ts'

/** Compares the bodies Fintoc sends with what is documented; none has issues whose type is not documented. */
export type FintocEventChecker = WebhookChecker

/**
 * Compares the events of Fintoc with what is documented: every member, set of values and limit, also deep inside. For the option `schemas`
 * of `parseFintocWebhook`, `verifyFintocWebhook` and the handler, which report each difference through `onIssue` and deliver all the same
 * unless told to refuse. It tells the place and kind of a difference, never data. This import loads zod.
 *
 * @param options - `kinds` limits what is told
 * @example
 * ```ts
 * const event = await verifyFintocWebhook(request, {
 *   secret,
 *   schemas: fintocEvents({ kinds: ['unknown_value'] }),
 *   onIssue: ({ path, value }, { type }) => console.warn(type, path, value),
 * })
 * ```
 * @see https://docs.fintoc.com/api/main-resources/events-reference
 */
export function fintocEvents(options: SchemaCheckOptions = {}): FintocEventChecker {
  const checker = eventChecker([fintocEventSchemas], options)
  return createWebhookChecker('fintoc', (type, body) => checker.check(type, body))
}
