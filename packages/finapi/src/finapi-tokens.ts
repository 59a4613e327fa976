/** A user's tokens as they are kept between processes. Secret: encrypt them at rest. */
export interface FinapiTokens {
  /** What calls are made with. */
  readonly accessToken: string
  /** Gets the next access token without the password. */
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
  /** The tokens saved last; `undefined` or `null` when there are none. */
  load(): FinapiTokens | undefined | null | Promise<FinapiTokens | undefined | null>
  /** Keeps new tokens in place of the old ones. */
  save(tokens: FinapiTokens): void | Promise<void>
}

/** How a user is known: by password, by tokens you hold, or by a store of tokens. */
export type FinapiUserCredentials =
  | {
      /** The user's id at finAPI. */
      readonly userId: string
      /** The user's password at finAPI, not at a bank. */
      readonly password: string
      /** Asked first, and kept up to date. */
      readonly tokens?: FinapiTokenStore | undefined
    }
  | {
      /** What calls are made with until it ends. */
      readonly accessToken: string
      /** Without it the access token is used to its end, and then every call is an `AuthenticationError`. */
      readonly refreshToken?: string | undefined
      /** When the access token ends: a `Date` or ISO 8601. Without it, it is taken to live long enough. */
      readonly expiresAt?: Date | string | undefined
    }
  | {
      /** Where the tokens are read from, and kept up to date. */
      readonly tokens: FinapiTokenStore
    }
