import { WebhookParseError } from '../errors/webhook-parse-error.ts'
import type { WebhookChecker, WebhookIssue } from './webhook-checker.ts'

/**
 * Makes the option `schemas` of the `parse...`, `verify...` and handler functions from a function that compares bodies with their
 * documentation. The providers' `schemas` doors do so with theirs; take it for a check of your own.
 *
 * @param provider - named in errors and in the context of issues
 * @param check - gives the differences between a body and what is documented for its type
 * @example
 * ```ts
 * const schemas = createWebhookChecker('fintoc', (type, body) => (isAsExpected(type, body) ? [] : [{ path: '', kind: 'other' }]))
 * ```
 */
export function createWebhookChecker(provider: string, check: (type: string, body: unknown) => readonly WebhookIssue[]): WebhookChecker {
  return {
    check(type, body, reporting) {
      const issues = check(type, body)
      for (const issue of reporting?.onIssue === undefined ? [] : issues) {
        const tell = async (): Promise<unknown> => reporting?.onIssue?.(issue, { provider, type })
        // Reporting is not worth a lost event.
        void tell().catch(() => {})
      }
      if (reporting?.invalid === 'refuse') refuse(provider, issues)
      return issues
    },
  }
}

function refuse(provider: string, issues: readonly WebhookIssue[]): void {
  const wrong = issues.filter(({ kind }) => kind !== 'unknown_value' && kind !== 'unknown_field')
  if (wrong.length === 0) return
  const places = wrong.slice(0, 5).map(({ path, kind }) => `${path || 'body'} (${kind})`)
  const more = wrong.length > places.length ? ` and ${wrong.length - places.length} more` : ''
  throw new WebhookParseError(`The body is not as documented: ${places.join(', ')}${more}. Leave out invalid: 'refuse' to get it all the same`, {
    reason: 'invalid',
    provider,
  })
}
