import { ApiError, hasErrorMark, markError } from '@kit/core'
import type { ApiPromise, RequestOptions } from '@kit/core/http'

/** One of the procedures the person can choose from. */
export interface FinapiTwoStepProcedure {
  /** Pass it as `twoStepProcedureId`. */
  readonly procedureId: string
  /** What to show to the person. */
  readonly procedureName: string
  /** Kind of challenge it leads to, e.g. `TEXT`, `PHOTO`, `FLICKER_CODE`. */
  readonly procedureChallengeType?: string | null | undefined
  /** True when choosing it is enough and no answer follows. */
  readonly implicitExecute: boolean
}

/** What the bank wants now; `kind` says which answer goes on. */
export type FinapiAuthenticationStep =
  /** Let the person choose; answer `{ twoStepProcedureId }`. */
  | { readonly kind: 'choose_procedure'; readonly procedures: readonly FinapiTwoStepProcedure[]; readonly message?: string | undefined }
  /** Show the challenge, ask for a code; answer `{ challengeResponse }`. */
  | {
      readonly kind: 'challenge'
      readonly message?: string | undefined
      /** Label for the field, e.g. `TAN`. */
      readonly answerFieldLabel?: string | undefined
      /** A photoTAN: base64, with its MIME type. */
      readonly photoTan?: { readonly mimeType: string; readonly data: string } | undefined
      /** A flicker code, and whether it is in the format of ReinerSCT readers. */
      readonly optical?: { readonly data: string; readonly reinerSct: boolean } | undefined
    }
  /** Send the person to `url`; answer `{ redirectCallback }` with the whole query string the bank came back with. */
  | {
      readonly kind: 'redirect'
      readonly url: string
      /** Find the person's session by it: the bank sends it back in the parameter `contextField`. */
      readonly context?: string | undefined
      readonly contextField?: string | undefined
    }
  /** The person confirms in an app; answer `{ decoupledCallback: true }`, at most every five seconds, until the call ends. `started` is false the first time. */
  | { readonly kind: 'decoupled'; readonly started: boolean; readonly message?: string | undefined }
  /** A step this version does not know; `status` is finAPI's word for it. */
  | { readonly kind: 'unknown'; readonly status: string; readonly message?: string | undefined }

/** The answer to a step; which one it takes stands at {@link FinapiAuthenticationStep}. */
export type FinapiAuthenticationAnswer =
  | { readonly twoStepProcedureId: string }
  | { readonly challengeResponse: string }
  | { readonly redirectCallback: string }
  | { readonly decoupledCallback: true }

/** Sends the interrupted call once more, with the answer. */
export type FinapiContinue = (answer: FinapiAuthenticationAnswer, options?: RequestOptions) => ApiPromise<unknown>

/**
 * The bank wants one more step of strong customer authentication (510). This is not a failure: show `step` to the person and go on with
 * {@link continue}, which gives what the call would have given, or this error again for the next step.
 *
 * The hash that ties the steps together, and what the bank asks, never leave this object: nothing prints them.
 *
 * @see https://docs.finapi.io/
 *
 * @example
 * ```ts
 * let call: Promise<unknown> = user.payments.submit({ paymentId, bankingInterface: 'XS2A' })
 * for (;;) {
 *   try {
 *     return await call
 *   } catch (error) {
 *     if (!isFinapiMultiStepAuthenticationError(error)) throw error
 *     call = error.continue(await askPerson(error.step))
 *   }
 * }
 * ```
 */
export class FinapiMultiStepAuthenticationError extends ApiError {
  readonly #step: FinapiAuthenticationStep
  readonly #continue: FinapiContinue

  constructor(error: ApiError, step: FinapiAuthenticationStep, resume: FinapiContinue) {
    const { operation, method, path } = error
    super(
      `finapi ${operation} (${method} ${path}) needs a step of the person (${step.kind}). Show step to them, then call continue with the answer.`,
      { ...error.fields(), retryable: false },
      { code: 'action_required' },
    )
    this.#step = step
    this.#continue = resume
    markError(this, 'FinapiMultiStepAuthenticationError')
  }

  override get name(): string {
    return 'FinapiMultiStepAuthenticationError'
  }

  /** What the bank wants now. Never printed. */
  get step(): FinapiAuthenticationStep {
    return this.#step
  }

  /**
   * Sends the call again with the answer to the step.
   *
   * @typeParam T - What the interrupted call gives.
   * @throws FinapiMultiStepAuthenticationError when the bank wants another step.
   * @throws AmbiguousOutcomeError when the answer was lost: a payment may have been made.
   */
  continue<T = unknown>(answer: FinapiAuthenticationAnswer, options?: RequestOptions): ApiPromise<T> {
    return this.#continue(answer, options) as ApiPromise<T>
  }
}

/** True for a {@link FinapiMultiStepAuthenticationError} from any copy of this package. */
export function isFinapiMultiStepAuthenticationError(value: unknown): value is FinapiMultiStepAuthenticationError {
  return hasErrorMark(value, 'FinapiMultiStepAuthenticationError')
}
