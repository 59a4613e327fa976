import type { ResponseChecker } from '@kit/core/http'
import { accessAnswerSchemas } from '../generated/access.bodies.gen.ts'
import { webformAnswerSchemas } from '../generated/webform.bodies.gen.ts'
import { answerChecker, type SchemaCheckOptions } from '../generated/schema-check.gen.ts'

/**
 * Compares the answers of finAPI with what is documented, for the client option `responses`. Nothing is refused: each difference
 * (a value, member or null that is not documented, a member that is missing) is reported through the hook `onUnknownValue`, with its
 * place and kind, and the call goes on.
 *
 * Checking an answer costs a few times what parsing its JSON costs, and this import loads zod.
 *
 * @param options - `kinds` limits what is told, `{ kinds: ['unknown_value'] }` to values in sets that grew
 * @example
 * ```ts
 * const client = createFinapiClient({
 *   ...,
 *   responses: finapiResponses(),
 *   hooks: { onUnknownValue: ({ operation, field, kind, value }) => console.warn(operation, field, kind, value) },
 * })
 * ```
 */
export function finapiResponses(options: SchemaCheckOptions = {}): ResponseChecker {
  return answerChecker([accessAnswerSchemas, webformAnswerSchemas], options)
}
