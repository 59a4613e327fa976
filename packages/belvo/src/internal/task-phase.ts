import type { ActionRequiredPhase, TaskFailure, TaskPhase } from '@kit/core/waiter'
import { isText } from './is-text.ts'

/** What each status of an object means for a wait. Whatever is not in it is waited for. */
export type Finality = Readonly<Record<string, 'pending' | 'succeeded' | 'failed' | 'canceled'>>

/** What the payer has to do: open a page of the bank. */
export interface BelvoOpenUrlAction {
  readonly kind: 'open_url'
  /** The page of the bank. It may hold a token: keep it out of logs. */
  readonly url: string
}

/** Members that tell why an object has its status: `failure_...` in version 1, `status_reason_...` in version 2. */
interface Reasons {
  readonly status?: string | null
  readonly failure_code?: string | null
  readonly failure_message?: string | null
  readonly status_reason_code?: string | null
  readonly status_reason_message?: string | null
}

/** The phase of an object whose status a table decides. */
export function phaseOf<Value extends Reasons>(finality: Finality, value: Value): TaskPhase<Value, never> {
  const status = statusOf(value)
  // A status is the provider's text: `constructor` must not find an inherited member.
  const phase = Object.hasOwn(finality, status) ? finality[status] : undefined
  if (phase === 'succeeded') return { phase, status, value }
  if (phase !== undefined && phase !== 'pending') return { phase, status, error: failureOf(value, status) }
  return { phase: 'pending', status, known: phase !== undefined }
}

/** The status of an object. One without is no look: nothing is known about the task. */
export function statusOf({ status }: Reasons): string {
  if (typeof status === 'string') return status
  throw new TypeError('Belvo answered with an object that has no status')
}

/** Why an object ended without success; always with a code. */
export function failureOf(value: Reasons, status: string): TaskFailure {
  const code = firstText(value.failure_code, value.status_reason_code)
  const message = firstText(value.failure_message, value.status_reason_message)
  return { code: code ?? status, ...(message === undefined ? {} : { message }) }
}

/** The phase of an object whose payer has to open a page; `undefined` while nobody knows which. */
export function openUrl(status: string, url: unknown): ActionRequiredPhase<BelvoOpenUrlAction> | undefined {
  return isText(url) ? { phase: 'action_required', status, action: { kind: 'open_url', url }, actionKey: 'open_url' } : undefined
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find(isText)
}
