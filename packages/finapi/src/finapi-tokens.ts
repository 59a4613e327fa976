/** A user's tokens as they are kept between processes. Secret: encrypt them at rest. */
export interface FinapiTokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** When the access token ends, ISO 8601; absent when it never ends or its end is not known. */
  readonly expiresAt?: string | undefined
}

/**
 * Where the tokens of one user are kept, so that processes share them and nobody has to keep the password.
 *
 * `load` is called before a token is asked for, `save` after. Two processes may do so at the same time; finAPI hands out the
 * same token while it is valid, so either answer may be kept. An error of the store ends the call that needed it.
 */
export interface FinapiTokenStore {
  load(): FinapiTokens | undefined | null | Promise<FinapiTokens | undefined | null>
  save(tokens: FinapiTokens): void | Promise<void>
}

/** How a user is known: by password, by tokens you hold, or by a store of tokens. */
export type FinapiUserCredentials =
  | {
      readonly userId: string
      readonly password: string
      /** Asked first, and kept up to date. */
      readonly tokens?: FinapiTokenStore | undefined
    }
  | {
      readonly accessToken: string
      /** Without it the access token is used to its end, and then every call is an `AuthenticationError`. */
      readonly refreshToken?: string | undefined
      /** When the access token ends: a `Date` or ISO 8601. Without it, it is taken to live long enough. */
      readonly expiresAt?: Date | string | undefined
    }
  | { readonly tokens: FinapiTokenStore }
