import type { Operation } from '../../http/operation.ts'
import type { CallTrace } from '../../http/tracing.ts'
import type { RequestArguments, RequestOptions, ResponseInfo, Transport } from '../../http/transport.ts'
import { createCall } from './call.ts'
import type { Call } from './call.ts'
import type { TransportSettings } from './read-transport-settings.ts'
import { errorTypeOf, startTrace, statusOf } from './start-trace.ts'

export function sendCall<T>(
  settings: TransportSettings,
  operation: Operation,
  args: RequestArguments,
  options: RequestOptions,
  send: Transport['send'],
): Promise<ResponseInfo<T>> {
  try {
    const trace = settings.options.tracing === undefined ? undefined : startTrace(settings, operation)
    if (trace !== undefined) return tracedCall<T>(settings, operation, args, options, send, trace)
    options.signal?.throwIfAborted()
    return createCall<T>(settings, operation, args, options, send, undefined).run()
  } catch (error) {
    return Promise.reject<ResponseInfo<T>>(error)
  }
}

async function tracedCall<T>(
  settings: TransportSettings,
  operation: Operation,
  args: RequestArguments,
  options: RequestOptions,
  send: Transport['send'],
  trace: CallTrace,
): Promise<ResponseInfo<T>> {
  let call: Call<T> | undefined
  try {
    options.signal?.throwIfAborted()
    call = createCall<T>(settings, operation, args, options, send, trace)
    const info = await call.run()
    trace.end({ attempts: info.attempts, status: info.response.status })
    return info
  } catch (error) {
    const errorType = errorTypeOf(error, options.signal)
    call?.traceLastAttempt(errorType)
    trace.end({ attempts: call?.attempts() ?? 0, status: statusOf(error), errorType })
    throw error
  }
}
