import { fintocEventSchemas } from '../generated/fintoc.bodies.gen.ts'
import { eventChecker, type SchemaCheckOptions, type SchemaIssue } from '../generated/schema-check.gen.ts'

/** Compares the bodies Fintoc sends with what is documented. */
export interface FintocEventChecker {
  /**
   * @param type - type of the event, `payment_intent.succeeded`
   * @param body - the whole body as it was sent, after `JSON.parse`
   * @returns each difference once; none for a type that is not documented
   */
  check(type: string, body: unknown): readonly SchemaIssue[]
}

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
  return eventChecker([fintocEventSchemas], options)
}
