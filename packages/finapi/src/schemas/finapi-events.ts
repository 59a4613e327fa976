import { accessEventSchemas } from '../generated/access.bodies.gen.ts'
import { webformEventSchemas } from '../generated/webform.bodies.gen.ts'
import { eventChecker, type SchemaCheckOptions, type SchemaIssue } from '../generated/schema-check.gen.ts'

/** Compares the bodies finAPI sends with what is documented. */
export interface FinapiEventChecker {
  /**
   * @param type - type of the event, `webForm.finalised`
   * @param body - the whole body as it was sent, after `JSON.parse`
   * @returns each difference once; none for a type that is not documented
   */
  check(type: string, body: unknown): readonly SchemaIssue[]
}

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
  return eventChecker([accessEventSchemas, webformEventSchemas], options)
}
