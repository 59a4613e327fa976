import { InvalidArgumentError } from '@kit/core'
import type { FinapiWebFormEvent, FinapiWebFormFailure, FinapiWebFormHandlers } from '../widget/finapi-web-form-event.ts'
import { isRecord, isText } from './json.ts'

/** Reports what user code or the component threw the way the browser reports it, without stopping the other one. */
export function reportUncaught(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

export function checkOnEvent(onEvent: unknown): void {
  if (typeof onEvent !== 'function') throw new InvalidArgumentError('onEvent must be a function', { argument: 'onEvent' })
}

/** The component's handlers for one form; the first ending is the only one. */
export function createWebFormHandlers(token: string, onEvent: (event: FinapiWebFormEvent) => unknown): FinapiWebFormHandlers {
  let loaded = false
  let ended = false
  const end = (event: FinapiWebFormEvent): void => {
    if (ended) return
    ended = true
    reportUncaught(() => onEvent(event))
  }
  return {
    onLoaded() {
      if (loaded || ended) return
      loaded = true
      reportUncaught(() => onEvent({ type: 'loaded' }))
    },
    onLoadError: (error) => end({ type: 'loadError', ...failureOf(error, token) }),
    onComplete: () => end({ type: 'complete' }),
    onFail: (error) => end({ type: 'fail', ...failureOf(error, token) }),
    onAbort: () => end({ type: 'abort' }),
  }
}

// The shape of the error is not documented, and its text may quote the link of the form.
function failureOf(error: unknown, token: string): { readonly failure?: FinapiWebFormFailure } {
  if (!isRecord(error)) return {}
  const text = (value: unknown): string | undefined => (isText(value) ? value.replaceAll(token, '[token]') : undefined)
  const [source, code, message] = [text(error['type']), text(error['code']), text(error['message'])]
  const failure = {
    ...(source === undefined ? {} : { source }),
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
  }
  return Object.keys(failure).length === 0 ? {} : { failure }
}
