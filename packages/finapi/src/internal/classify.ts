import { parseDateTime } from '@kit/core'
import type { TaskFailure, TaskPhase } from '@kit/core/waiter'
import { isRecord, isText } from './json.ts'

/** What a finished flow made. At most one of the three ids is there. */
export interface FinapiFlowResult {
  /** Access id of the bank connection; wait for its `updateStatus` `READY` before you read accounts. */
  readonly bankConnectionId?: number | undefined
  /** Access id of the payment; its own `status` says whether the bank took it. */
  readonly paymentId?: number | undefined
  /** Access id of the standing order. */
  readonly standingOrderId?: number | undefined
}

/** What the person has to do: open the link, once, before it expires. */
export interface FinapiWebFormAction {
  readonly kind: 'open_web_form'
  /** A one-time link; add redirects with `buildFinapiWebFormUrl`. Keep it out of logs. */
  readonly url: string
}

/** The parts of a web form a phase is read from. */
export interface WebFormState {
  readonly url?: string | null | undefined
  readonly status: string
  readonly expiresAt?: string | null | undefined
  readonly payload?: object | null | undefined
}

/** The parts of a task a phase is read from. */
export interface TaskState {
  readonly status: string
  readonly payload?: object | null | undefined
}

type Phase = TaskPhase<FinapiFlowResult, FinapiWebFormAction>

// A flow leads to one form at most, so there is one action; the form's own id must not become a key that is stored or logged.
const ACTION_KEY = 'open_web_form'

/** Phase of a web form on its own. Who created it has its link from the start, so an unopened one is no news. */
export function classifyWebForm(form: WebFormState): TaskPhase<FinapiFlowResult, never> {
  const { status } = form
  switch (status) {
    case 'NOT_YET_OPENED':
    case 'IN_PROGRESS':
      return { phase: 'pending', status, known: true, ...expiryOf(form) }
    case 'COMPLETED':
      return { phase: 'succeeded', status, value: resultOf(form.payload) }
    case 'COMPLETED_WITH_ERROR':
      return { phase: 'failed', status, ...failureOf(form.payload) }
    case 'EXPIRED':
      return { phase: 'expired', status, ...failureOf(form.payload) }
    case 'ABORTED':
      return { phase: 'aborted', status, ...failureOf(form.payload) }
    case 'CANCELLED':
      return { phase: 'canceled', status, ...failureOf(form.payload) }
    default:
      return { phase: 'pending', status, known: false, ...expiryOf(form) }
  }
}

/** Phase of a background update: the task alone, or with the web form it led to. */
export function classifyBackgroundUpdate(task: TaskState, form: WebFormState | null): Phase {
  const { status } = task
  switch (status) {
    case 'NOT_YET_STARTED':
    case 'IN_PROGRESS':
      return { phase: 'pending', status, known: true }
    case 'COMPLETED':
      return { phase: 'succeeded', status, value: resultOf(task.payload) }
    case 'COMPLETED_WITH_ERROR':
      return { phase: 'failed', status, ...failureOf(task.payload) }
    case 'WEB_FORM_REQUIRED':
      if (form === null) return { phase: 'pending', status, known: true }
      return afterForm(form, task)
    default:
      return { phase: 'pending', status, known: false }
  }
}

function afterForm(form: WebFormState, task: TaskState): Phase {
  const { status, url } = form
  if (status === 'NOT_YET_OPENED' && isText(url)) {
    return { phase: 'action_required', status, action: { kind: 'open_web_form', url }, actionKey: ACTION_KEY, ...expiryOf(form) }
  }
  const phase = classifyWebForm(form)
  const ofTask = resultOf(task.payload)
  if (phase.phase === 'succeeded') return { ...phase, value: { ...ofTask, ...phase.value } }
  return 'error' in phase ? { ...phase, ...partialOf({ ...ofTask, ...phase.partial }) } : phase
}

function resultOf(payload: unknown): FinapiFlowResult {
  if (!isRecord(payload)) return {}
  const { bankConnectionId, paymentId, standingOrderId } = payload
  return {
    ...(typeof bankConnectionId === 'number' ? { bankConnectionId } : {}),
    ...(typeof paymentId === 'number' ? { paymentId } : {}),
    ...(typeof standingOrderId === 'number' ? { standingOrderId } : {}),
  }
}

/** An ending without success may have made something: an id is there as soon as its entity exists. */
function failureOf(payload: unknown): { error: TaskFailure; partial?: FinapiFlowResult } {
  if (!isRecord(payload)) return { error: {} }
  const { errorCode, errorMessage } = payload
  const error = { ...(isText(errorCode) ? { code: errorCode } : {}), ...(isText(errorMessage) ? { message: errorMessage } : {}) }
  return { error, ...partialOf(resultOf(payload)) }
}

function partialOf(result: FinapiFlowResult): { partial?: FinapiFlowResult } {
  return Object.keys(result).length > 0 ? { partial: result } : {}
}

function expiryOf(form: WebFormState): { expiresAt?: Date } {
  const expiresAt = dateOf(form.expiresAt)
  return expiresAt === undefined ? {} : { expiresAt }
}

/** A date-time as a `Date`, or `undefined` for anything else: a strange date must not end a wait. */
export function dateOf(value: unknown): Date | undefined {
  if (!isText(value)) return undefined
  try {
    return parseDateTime(value)
  } catch {
    return undefined
  }
}
