/** A token and what is known about its life. */
export interface HeldToken {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** Epoch milliseconds; absent when it never ends or its end is not known. */
  readonly expiresAt?: number | undefined
}

/** How a {@link TokenSource} gets its tokens. */
export interface TokenSourceOptions {
  readonly now: () => number
  /** A token from an earlier life, if there is one. */
  readonly load: () => Promise<HeldToken | undefined>
  /** Asks for a token. It may return one that was held before. */
  readonly renew: (held: HeldToken | undefined, want: TokenWish) => Promise<HeldToken>
}

/** What the token is wanted for. */
export interface TokenWish {
  /** A token the provider has just refused. */
  readonly rejected?: string | undefined
  /** Renew when less than this remains. */
  readonly minRemainingMs: number
}

/** An ordinary call renews a token that has less than this left. */
export const ORDINARY_LEEWAY_MS: number = 30_000

/** Holds one token; however many callers need a new one at a time, one request is made. */
export class TokenSource {
  readonly #options: TokenSourceOptions
  #held: HeldToken | undefined
  #pending: Promise<HeldToken> | undefined
  // The provider repeats a valid token, so one that came back short stays the best there is until it ends.
  #shortLived: string | undefined

  constructor(options: TokenSourceOptions) {
    this.#options = options
  }

  /** A token that is not `rejected` and lives at least `minRemainingMs`, or the best one there is. */
  async get(want: TokenWish): Promise<HeldToken> {
    if (this.#held !== undefined && this.#usable(this.#held, want)) return this.#held
    const joined = this.#pending
    const token = await (joined ?? this.#start(want))
    // The renewal that was under way may have been made for somebody who wanted less.
    if (joined === undefined || this.#usable(token, want)) return token
    return await (this.#pending ?? this.#start(want))
  }

  #usable(token: HeldToken, want: TokenWish): boolean {
    if (token.accessToken === want.rejected) return false
    const bestThereIs = token.accessToken === this.#shortLived && want.minRemainingMs <= ORDINARY_LEEWAY_MS
    const remaining = remainingMs(token, this.#options.now())
    return remaining > 0 && (bestThereIs || remaining >= want.minRemainingMs)
  }

  #start(want: TokenWish): Promise<HeldToken> {
    const pending = this.#next(want).finally(() => {
      this.#pending = undefined
    })
    this.#pending = pending
    return pending
  }

  async #next(want: TokenWish): Promise<HeldToken> {
    const held = this.#held ?? (await this.#options.load())
    const token = held !== undefined && this.#usable(held, want) ? held : await this.#options.renew(held, want)
    this.#shortLived = remainingMs(token, this.#options.now()) < ORDINARY_LEEWAY_MS ? token.accessToken : undefined
    this.#held = token
    return token
  }
}

/** Milliseconds a token is known to live on; Infinity when no end is known. */
export function remainingMs(token: HeldToken, now: number): number {
  return token.expiresAt === undefined ? Number.POSITIVE_INFINITY : token.expiresAt - now
}
