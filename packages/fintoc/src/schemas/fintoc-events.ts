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
 * Compares the events of Fintoc with what is documented: every member, set of values and limit, also deep inside. It refuses nothing,
 * and tells the place and kind of each difference, never data.
 *
 * @param options - `kinds` limits what is told
 * @example
 * ```ts
 * const issues = fintocEvents().check('payment_intent.succeeded', JSON.parse(body))
 * ```
 */
export function fintocEvents(options: SchemaCheckOptions = {}): FintocEventChecker {
  return eventChecker([fintocEventSchemas], options)
}
