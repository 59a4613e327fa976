import { isAmbiguousOutcomeError } from '../../errors/ambiguous-outcome-error.ts'
import { isApiError } from '../../errors/api-error.ts'
import { isKitError } from '../../errors/kit-error.ts'
import type { Operation } from '../../http/operation.ts'
import type { CallTrace } from '../../http/tracing.ts'
import { callHook } from './call-hook.ts'
import { describeCall } from './describe-call.ts'
import type { TransportSettings } from './read-transport-settings.ts'

/** A trace that cannot break the call it follows. */
export function startTrace({ options }: TransportSettings, operation: Operation): CallTrace | undefined {
  let trace: CallTrace | undefined
  callHook(() => {
    trace = options.tracing?.startCall(describeCall(options.provider, operation))
  })
  if (trace === undefined) return undefined
  const followed = trace
  return {
    run(work) {
      let started = false
      const once = (): void => {
        if (started) return
        started = true
        work()
      }
      callHook(() => followed.run(once))
    },
    attempt: (info) => callHook(() => followed.attempt(info)),
    end: (result) => callHook(() => followed.end(result)),
  }
}

/** The kind of an error in one word that holds nothing of its content. */
export function errorTypeOf(error: unknown, signal: AbortSignal | undefined): string {
  if (signal?.aborted === true && error === signal.reason) return 'aborted'
  if (isApiError(error)) return String(error.status)
  return isKitError(error) ? error.code : '_OTHER'
}

export function statusOf(error: unknown): number | undefined {
  return isApiError(error) || isAmbiguousOutcomeError(error) ? error.status : undefined
}
