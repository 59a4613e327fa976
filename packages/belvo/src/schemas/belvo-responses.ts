import type { ResponseChecker } from '@kit/core/http'
import { aggregationAnswerSchemas } from '../generated/aggregation.bodies.gen.ts'
import { directDebitMexicoAnswerSchemas } from '../generated/direct-debit-mexico.bodies.gen.ts'
import { paymentsBrazilAnswerSchemas } from '../generated/payments-brazil.bodies.gen.ts'
import { answerChecker, type SchemaCheckOptions } from '../generated/schema-check.gen.ts'

/**
 * Compares the answers of Belvo with what is documented, for the client option `responses`. Nothing is refused: each difference
 * (a value, member or null that is not documented, a member that is missing) is reported through the hook `onUnknownValue`, with its
 * place and kind, and the call goes on.
 *
 * Checking an answer costs a few times what parsing its JSON costs, and this import loads zod.
 *
 * @param options - `kinds` limits what is told, `{ kinds: ['unknown_value'] }` to values in sets that grew
 * @example
 * ```ts
 * const client = createBelvoClient({
 *   ...,
 *   responses: belvoResponses(),
 *   hooks: { onUnknownValue: ({ operation, field, kind, value }) => console.warn(operation, field, kind, value) },
 * })
 * ```
 */
export function belvoResponses(options: SchemaCheckOptions = {}): ResponseChecker {
  return answerChecker([aggregationAnswerSchemas, paymentsBrazilAnswerSchemas, directDebitMexicoAnswerSchemas], options)
}
