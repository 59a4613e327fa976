import { WebhookParseError } from '../errors/webhook-parse-error.ts'
import type { WebhookCheckOptions } from './webhook-checker.ts'

/**
 * Runs the deep check of a parsed webhook body, if there is one in the options. The providers' `parse…` functions call it once they know the
 * type.
 *
 * @param options - as the caller gave them
 * @param context - whose event it is, and its type in the provider's spelling
 * @param body - the whole body after `JSON.parse`
 * @throws WebhookParseError `invalid` when told to refuse, naming the places and never the data
 * @example
 * ```ts
 * checkWebhookBody(options, { provider: 'fintoc', type: body.type }, body)
 * ```
 */
export function checkWebhookBody(options: WebhookCheckOptions, context: { readonly provider: string; readonly type: string }, body: unknown): void {
  const { schemas, onIssue, invalid } = options
  if (schemas === undefined) return
  const issues = schemas.check(context.type, body)
  for (const issue of issues) {
    const tell = async (): Promise<unknown> => onIssue?.(issue, context)
    // Reporting is not worth a lost event.
    void tell().catch(() => {})
  }
  const wrong = issues.filter(({ kind }) => kind !== 'unknown_value' && kind !== 'unknown_field')
  if (invalid !== 'refuse' || wrong.length === 0) return
  const places = wrong.slice(0, 5).map(({ path, kind }) => `${path || 'body'} (${kind})`)
  const more = wrong.length > places.length ? ` and ${wrong.length - places.length} more` : ''
  throw new WebhookParseError(`The body is not as documented: ${places.join(', ')}${more}. Leave out invalid: 'refuse' to get it all the same`, {
    reason: 'invalid',
    provider: context.provider,
  })
}
