import { ApiError, hasErrorMark, markError } from '@kit/core'
import type { RequestOptions } from '@kit/core/http'

/** What the institution wants from the person. */
export interface BelvoTokenRequest {
  /** What to show to the person, in the institution's words. */
  readonly instructions?: string | undefined
  /** Kind of the challenge, e.g. `numeric` or `qr`. */
  readonly type?: string | undefined
  /** What goes with the challenge, such as a number to compare or the content of a QR code. */
  readonly value?: string | undefined
  /** False when the person confirms elsewhere (an app) and there is nothing to type. */
  readonly expectsUserInput: boolean
}

/** What `resume` sends. */
export interface BelvoResumeAnswer {
  /** What the person typed; leave it out when `tokenRequest.expectsUserInput` is false. */
  readonly token?: string | undefined
  /** Whether Belvo keeps what it reads; as in the interrupted call unless told, where Belvo's default is true. */
  readonly saveData?: boolean | undefined
}

/** The parts of an answer with status 428, and how to go on. */
export interface BelvoTokenRequiredDetails {
  readonly link: string | undefined
  readonly expiry: number | undefined
  readonly tokenRequest: BelvoTokenRequest
  readonly resume: ((answer: BelvoResumeAnswer, options?: RequestOptions) => PromiseLike<unknown>) | undefined
}

/**
 * The institution asks for a second factor (428, `token_required`). Show `tokenRequest` to the person, then call {@link resume}: it goes on
 * where the call stopped and gives what the call would have given.
 *
 * The session behind it never leaves this object: nothing prints it. It ends after a while; then the answer is a 400 `session_expired`.
 *
 * @see https://developers.belvo.com/apis/belvoopenapispec/links/patchlinks
 *
 * @example
 * ```ts
 * try {
 *   return await belvo.transactions.retrieve({ link, date_from, date_to })
 * } catch (error) {
 *   if (!isBelvoTokenRequiredError(error)) throw error
 *   return error.resume<Transaction[]>({ token: await ask(error.tokenRequest.instructions) })
 * }
 * ```
 */
export class BelvoTokenRequiredError extends ApiError {
  /** The link it is about; undefined when the answer names none. */
  readonly link: string | undefined
  /** How long the session lives; Belvo does not say in which unit. */
  readonly expiry: number | undefined
  readonly #details: BelvoTokenRequiredDetails

  constructor(error: ApiError, details: BelvoTokenRequiredDetails) {
    const { operation, method, path } = error
    const how = details.resume === undefined ? 'Read it again later: it cannot be resumed.' : 'Show tokenRequest to the person, then call resume({ token }).'
    super(
      `belvo ${operation} (${method} ${path}) needs a second factor. ${how}`,
      { ...error.fields(), retryable: false },
      { code: 'action_required' },
    )
    this.link = details.link
    this.expiry = details.expiry
    this.#details = details
    markError(this, 'BelvoTokenRequiredError')
  }

  override get name(): string {
    return 'BelvoTokenRequiredError'
  }

  /** What the person is asked. It may hold personal data, so nothing prints it. */
  get tokenRequest(): BelvoTokenRequest {
    return this.#details.tokenRequest
  }

  /**
   * Goes on with the call, over the same client. A call that reads at the institution is finished by it; any other one (a list, a detail, a
   * delete) was refused before it did anything, and is made again once the institution has taken the answer.
   *
   * @typeParam T - What the interrupted call gives.
   * @returns What the interrupted call would have given; for a list, the page that was asked for.
   * @throws ApiError 400 `session_expired` when the person took too long; this very error again when there is another factor; itself when the
   * resource cannot be resumed.
   */
  async resume<T = unknown>(answer: BelvoResumeAnswer = {}, options?: RequestOptions): Promise<T> {
    const { resume } = this.#details
    if (resume === undefined) throw this
    return (await resume(answer, options)) as T
  }
}

/** True for a {@link BelvoTokenRequiredError} from any copy of this package. */
export function isBelvoTokenRequiredError(value: unknown): value is BelvoTokenRequiredError {
  return hasErrorMark(value, 'BelvoTokenRequiredError')
}
