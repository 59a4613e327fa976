import type { ApiError } from '@kit/core'
import type { RefineErrorContext } from '@kit/core/http'
import { FinapiMultiStepAuthenticationError } from '../finapi-multi-step-authentication-error.ts'
import type { FinapiAuthenticationStep, FinapiTwoStepProcedure } from '../finapi-multi-step-authentication-error.ts'
import { isRecord, isText } from './json.ts'

/** A 510 with a `multiStepAuthentication` becomes an error that can go on: the same call, with the answer to the step in its body. */
export function refineFinapiError(error: ApiError, { operation, args, options, body, send }: RefineErrorContext): FinapiMultiStepAuthenticationError | undefined {
  if (error.status !== 510 || !isRecord(body) || !Array.isArray(body['errors'])) return undefined
  const asked = body['errors'].filter(isRecord).map((entry) => entry['multiStepAuthentication']).find(isRecord)
  const hash = asked?.['hash']
  if (asked === undefined || !isText(hash)) return undefined
  const sent = isRecord(args.body) ? args.body : {}
  return new FinapiMultiStepAuthenticationError(error, stepOf(asked), (answer, given) =>
    // An operation object of its own, as every call has one; and the signal of the interrupted call was about that call.
    send({ ...operation }, { ...args, body: { ...sent, multiStepAuthentication: { hash, ...answer } } }, { ...options, signal: undefined, ...given }),
  )
}

function stepOf(asked: Readonly<Record<string, unknown>>): FinapiAuthenticationStep {
  const text = (name: string): string | undefined => (isText(asked[name]) ? asked[name] : undefined)
  const message = text('challengeMessage')
  const status = text('status') ?? ''
  const url = text('redirectUrl')
  if (status === 'TWO_STEP_PROCEDURE_REQUIRED') {
    const procedures = Array.isArray(asked['twoStepProcedures']) ? asked['twoStepProcedures'].filter(isProcedure) : []
    return { kind: 'choose_procedure', procedures, message }
  }
  if (status === 'CHALLENGE_RESPONSE_REQUIRED') {
    const [mimeType, photo, optical] = [text('photoTanMimeType'), text('photoTanData'), text('opticalData')]
    return {
      kind: 'challenge',
      message,
      answerFieldLabel: text('answerFieldLabel'),
      photoTan: mimeType !== undefined && photo !== undefined ? { mimeType, data: photo } : undefined,
      optical: optical === undefined ? undefined : { data: optical, reinerSct: asked['opticalDataAsReinerSct'] === true },
    }
  }
  if (status === 'REDIRECT_REQUIRED' && url !== undefined) {
    return { kind: 'redirect', url, context: text('redirectContext'), contextField: text('redirectContextField') }
  }
  if (status === 'DECOUPLED_AUTH_REQUIRED' || status === 'DECOUPLED_AUTH_IN_PROGRESS') {
    return { kind: 'decoupled', started: status === 'DECOUPLED_AUTH_IN_PROGRESS', message }
  }
  return { kind: 'unknown', status, message }
}

function isProcedure(value: unknown): value is FinapiTwoStepProcedure {
  return isRecord(value) && isText(value['procedureId'])
}
