/** Balances of an account in the smallest unit of its currency (integers; whole pesos for CLP). */
export interface FintocBalance {
  /** The available balance. */
  readonly available?: number
  /** The accounting balance. */
  readonly current?: number
  /** Approved limit of a credit line; for a checking account what is available plus its credit line. */
  readonly limit?: number
}

/**
 * An account of a link (Movements product, API v1) as it comes inside an event. Every member may be missing: events were seen cut down.
 *
 * @see https://docs.fintoc.com/api/movements-api/links/link-object
 */
export interface FintocAccount {
  /** Prefix `acc_`, except on accounts made before May 2021. */
  readonly id?: string
  /** Always `account`. */
  readonly object?: 'account' | (string & {})
  /** Its balances. */
  readonly balance?: FintocBalance | null
  /** ISO 4217, upper case. */
  readonly currency?: string
  /** In Chile the RUT, digits and check digit without dots or hyphen. */
  readonly holder_id?: string
  /** Name of the holder. */
  readonly holder_name?: string
  /** Name of the account. */
  readonly name?: string
  /** Account number. */
  readonly number?: string
  /** Its official name. */
  readonly official_name?: string
  /** Kind of account. */
  readonly type?:
    'checking_account' | 'savings_account' | 'sight_account' | 'rut_account' | 'line_of_credit' | 'credit_card' | (string & {})
  /** ISO 8601. */
  readonly refreshed_at?: string | null
  /** ISO 8601. */
  readonly next_refresh?: string | null
  /** True when the account no longer belongs to its link. */
  readonly removed_from_link?: boolean
  /** Whether a refresh is under way. */
  readonly refresh_status?: 'idle' | 'refreshing' | 'partially_refreshing' | 'interrupted' | (string & {})
}
