import type { CallbackPurpose } from './read-callback.ts'

/** Names of the query parameters our token travels in. */
export const CALLBACK_PARAMETERS = { purpose: 'kit_for', reference: 'kit_ref', token: 'kit_token' } as const

/** What the token signs besides the reference; the provider's name keeps it apart from other packages' tokens. */
export function tokenPurpose(purpose: CallbackPurpose): string {
  return `finapi.${purpose}`
}

export function isCallbackPurpose(value: string | null): value is CallbackPurpose {
  return value === 'wait' || value === 'notifications' || value === 'userDeleted'
}
