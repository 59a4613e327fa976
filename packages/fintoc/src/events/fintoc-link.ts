import type { FintocAccount } from './fintoc-account.ts'

/** The bank of a link. */
export interface FintocLinkInstitution {
  /** For instance `cl_banco_estado`; in Mexico also a numeric SPEI code. */
  readonly id?: string
  /** Display name of the bank. */
  readonly name?: string
  /** Two letters, lower case. */
  readonly country?: 'cl' | 'mx' | (string & {})
}

/**
 * A link (one login at one bank) as it comes inside an event. Only `id` is to be relied on: events were seen cut down.
 *
 * @see https://docs.fintoc.com/api/movements-api/links/link-object
 */
export interface FintocLink {
  /** Prefix `link_`. */
  readonly id: string
  /** Always `link`. */
  readonly object?: 'link' | (string & {})
  /** Null where the accounts were left out. */
  readonly accounts?: readonly FintocAccount[] | null
  /** Not documented further; `status` says whether the person must connect again. */
  readonly active?: boolean
  /** ISO 8601. */
  readonly created_at?: string
  /** In Chile the RUT, digits and check digit without dots or hyphen. */
  readonly holder_id?: string
  /** A person or a business. */
  readonly holder_type?: 'individual' | 'business' | (string & {})
  /** The bank. */
  readonly institution?: FintocLinkInstitution | null
  /** ISO 8601. */
  readonly last_time_refreshed?: string | null
  /** Null in every event but `link.created`. A credential that cannot be fetched again: never log it. */
  readonly link_token?: string | null
  /** Test data or real. */
  readonly mode?: 'live' | 'test' | (string & {})
  /** Whether a refresh is under way. */
  readonly refresh_status?: 'idle' | 'refreshing' | 'partially_refreshing' | 'interrupted' | (string & {})
  /** `login_required`: the person must connect the bank again. */
  readonly status?: 'active' | 'login_required' | (string & {})
  /** The login at the bank: personal data. */
  readonly username?: string
}
