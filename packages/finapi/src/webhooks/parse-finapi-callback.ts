import type { WebhookCheckOptions } from '@kit/core/webhooks'
import type { FinapiEvent } from '../events/finapi-event.ts'
import { callbackEvent, parseCallbackText } from '../internal/callback-event.ts'
import { secretsOf } from '../internal/secrets.ts'
import type { FinapiCallbackSecret } from '../internal/secrets.ts'

/** Options of {@link parseFinapiCallback}. */
export interface FinapiParseOptions extends WebhookCheckOptions {
  /**
   * Key of the derived event id; with the same key, the same body has the same id in every process.
   * Without it the key is random and lives as long as this process.
   */
  readonly secret?: FinapiCallbackSecret | undefined
}

let processKey: string | undefined

/**
 * Reads the body of a finAPI callback without checking where it came from: use it in tests and tools, and
 * `verifyFinapiCallback` for requests.
 *
 * Bodies are told apart by their keys: `webFormId` is a form's callback, `taskId` a task's, `userId` with `event` the
 * notice about a deleted user, `triggerEvent` the message of a notification rule. A body whose event, or whose status, is not one
 * that belongs to its callback is `type: 'unknown'`; new status values and new fields are passed on as they are. finAPI gives its
 * callbacks no id, so the event's `id` is a keyed digest of the body: the id of a form, which is a one-time token, cannot be read
 * from it. For an hour (`dedupeWindowMs`) the same body counts as the same event.
 *
 * @param body - The raw text or bytes.
 * @throws WebhookParseError when the body is not JSON, no finAPI callback, or was parsed before; `invalid` when told to refuse.
 * @see https://documentation.finapi.io/webform/for-best-results
 *
 * @example
 * ```ts
 * const event = await parseFinapiCallback('{"webFormId":"0d1f...","status":"COMPLETED"}')
 * ```
 */
export async function parseFinapiCallback(body: string | Uint8Array, options: FinapiParseOptions = {}): Promise<FinapiEvent> {
  const parsed = parseCallbackText(body)
  const secret = options.secret === undefined ? (processKey ??= crypto.randomUUID()) : (await secretsOf(options.secret))[0]
  return await callbackEvent(parsed, secret, options)
}
