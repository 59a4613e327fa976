import type { ResponseChecker } from '@kit/core/http'
import { fintocAnswerSchemas } from '../generated/fintoc.bodies.gen.ts'
import { answerChecker, type SchemaCheckOptions } from '../generated/schema-check.gen.ts'

/**
 * Compares the answers of Fintoc with what is documented, for the client option `responses`. Nothing is refused: each difference
 * (a value, member or null that is not documented, a member that is missing) is reported through the hook `onUnknownValue`, with its
 * place and kind, and the call goes on.
 *
 * Checking an answer costs a few times what parsing its JSON costs, and this import loads zod.
 *
 * @param options - `kinds` limits what is told, `{ kinds: ['unknown_value'] }` to values in sets that grew
 * @example
 * ```ts
 * const client = createFintocClient({
 *   ...,
 *   responses: fintocResponses(),
 *   hooks: { onUnknownValue: ({ operation, field, kind, value }) => console.warn(operation, field, kind, value) },
 * })
 * ```
 */
export function fintocResponses(options: SchemaCheckOptions = {}): ResponseChecker {
  return answerChecker([fintocAnswerSchemas], options)
}
