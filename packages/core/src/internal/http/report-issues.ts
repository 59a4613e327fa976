import type { RequestInfo, TransportHooks } from '../../http/transport.ts'
import type { ResponseChecker } from '../../http/response-checker.ts'
import { callHook } from './call-hook.ts'
import type { Answer } from './perform-attempt.ts'
import { safeWord } from './redact.ts'

/** Tells the hook each place where the answer differs from the documentation. Whatever goes wrong here, the call has succeeded. */
export function reportIssues(
  checker: ResponseChecker,
  hooks: TransportHooks,
  info: RequestInfo,
  answer: Answer,
  data: unknown,
  sentTexts: () => readonly string[],
): void {
  callHook(() => {
    for (const issue of checker.check(info.operation, answer.status, data)) {
      const value = issue.kind === 'unknown_value' ? safeWord(issue.value, sentTexts()) : undefined
      callHook(() =>
        hooks.onUnknownValue?.({
          ...info,
          status: answer.status,
          field: safeWord(issue.path, sentTexts()) ?? '\u2026',
          kind: issue.kind,
          ...(value === undefined ? {} : { value }),
        }),
      )
    }
  })
}
