/** How an event was found authentic. Only `verify...` functions set it. */
export interface Verification {
  /** `hmac`: the body is signed. `shared-secret` and `url-token`: only the sender is known, the body is not protected. */
  scheme: 'hmac' | 'shared-secret' | 'url-token'
  /** Position of the secret that matched, in the list that was given. An old secret can go once this stays at the new one. */
  secretIndex?: number
  /** Unix seconds the provider put into the signature. */
  timestamp?: number
}
