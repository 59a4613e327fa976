/**
 * A refresh of a link or an account as it comes inside an event. Only `refreshed_object_id` is to be relied on: `id`, `created_at` and
 * `requires_mfa` are missing from Fintoc's own test events.
 *
 * @see https://docs.fintoc.com/reference/movements-api/refresh-intents/refresh-intents-object
 */
export interface FintocRefreshIntent {
  /** Prefix `ri_`. */
  readonly id?: string
  /** Always `refresh_intent`. */
  readonly object?: 'refresh_intent' | (string & {})
  /** ISO 8601. */
  readonly created_at?: string
  /** How many movements came in: a count, not the movements. */
  readonly new_movements?: number
  /** What was refreshed. */
  readonly refreshed_object?: 'link' | 'account' | (string & {})
  /** Id of the link or the account that was refreshed. */
  readonly refreshed_object_id: string
  /** What the widget must be opened with when the bank asks for a second factor. */
  readonly requires_mfa?: { readonly widget_token?: string } | null
  /** How far the refresh is. */
  readonly status?: 'created' | 'succeeded' | 'failed' | 'rejected' | (string & {})
  /** How much is fetched. */
  readonly type?: 'historical' | 'only_last' | (string & {})
  /** Seen in events only, for instance `retryable_error`; its values are not documented. */
  readonly public_error?: string | null
}
