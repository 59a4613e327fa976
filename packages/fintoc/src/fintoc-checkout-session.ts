import type { TaskDefinition, TaskPhase } from '@kit/core/waiter'
import type { CheckoutSession, CheckoutSessionV2023 } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource, FintocGet } from './internal/client-source.ts'
import { eventKeys, hintKey } from './internal/task-hints.ts'
import { dateOf, phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** The definition {@link fintocCheckoutSession} makes. */
export type FintocCheckoutSessionTask<Session extends CheckoutSession | CheckoutSessionV2023 = CheckoutSession> = TaskDefinition<
  'fintoc.checkoutSession',
  Session,
  Session,
  Session,
  never
>

const open: Finality = { created: 'pending', in_progress: 'pending' }

// The customer came to the end: the payment decides, and one that is open is decided later.
const paid: Finality = {
  created: 'pending',
  in_progress: 'pending',
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  rejected: 'failed',
  expired: 'expired',
}
// Nobody can pay any more, so what was not begun ends here; what was begun may still come through.
const paidTooLate: Finality = { ...paid, created: 'expired', requires_action: 'expired', failed: 'expired', rejected: 'expired' }

const stored: Finality = { created: 'pending', started: 'pending', waiting_for_retry: 'pending', succeeded: 'succeeded', failed: 'failed' }
const storedTooLate: Finality = { ...stored, created: 'expired', waiting_for_retry: 'expired', failed: 'expired' }

/**
 * Task definition of a checkout session, for `createTaskWaiter`: the wait ends when what the session is for has happened, or cannot
 * happen any more. That the customer came to the end (`finished`) proves nothing: with the flow `payment` it is
 * `payment_resource.payment_intent` that decides, with `setup` and `subscription` the `setup_intent`.
 *
 * | session | payment or setup intent | wait |
 * | --- | --- | --- |
 * | `created`, `in_progress` | any | goes on: the customer may try again. Send them to the `redirect_url` you got when you created it |
 * | `finished`, `expired` | `succeeded` | succeeds |
 * | `finished` | `failed`, `rejected` | fails, with the `error_reason` or the status as code |
 * | `finished` | `expired` | ends as expired |
 * | `finished` | any other, none shown | goes on: the payment may still come |
 * | `expired` | none, or one that cannot be paid any more | ends as expired |
 * | `expired` | `in_progress`, `pending`, `started`, any other | goes on: it may still come through |
 * | any other | any | goes on, with a warning |
 *
 * The `checkout_session.*` webhooks of the session wake it. Those of its payment name only the payment, so one that is decided after
 * the session is found by polling; wait on it with `fintocPaymentIntent` to hear of it at once. The value of a `subscription` session
 * says that the payment method is stored; read the subscription and its invoices for the rest.
 *
 * For a session made with the v1 method, `checkoutSessions.create`, give `{ v2: fintoc }` as the client: the looks then go to v1 as
 * well.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://docs.fintoc.com/reference/payments-api/checkout-sessions/checkout-session-object
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocCheckoutSession(fintoc)] })
 * const wait = await waiter.start('fintoc.checkoutSession', { account }, () => fintoc.v2.checkoutSessions.create(body))
 * redirect(wait.task.redirect_url)
 * const result = await wait.result({ timeoutMs: 24 * 3_600_000 })
 * ```
 */
export function fintocCheckoutSession<Session extends CheckoutSession | CheckoutSessionV2023 = CheckoutSession>(
  client: FintocClientSource<{ readonly v2: { readonly checkoutSessions: FintocGet<Session> } }>,
): FintocCheckoutSessionTask<Session> {
  return {
    name: 'fintoc.checkoutSession',
    idOf: (created) => created.id,
    async retrieve(id, { account, signal }) {
      const { v2 } = await clientFor(client, account)
      return sameObject(await v2.checkoutSessions.get(id, { signal }), id)
    },
    classify: (session) => classify(session, session),
    expiresAtOf: (created) => dateOf(created.expires_at),
    hintKeys: (id) => [hintKey(id)],
    hintKeysOf: (event) => eventKeys(event, 'checkout_session'),
  }
}

function classify<Session>(value: Session, session: CheckoutSession | CheckoutSessionV2023): TaskPhase<Session, never> {
  const { status, expires_at: expiresAt } = session
  if (status !== 'finished' && status !== 'expired') return phaseOf(open, { status, value, expiresAt })
  const flow = 'flow' in session ? session.flow : 'payment'
  const over = status === 'expired'
  switch (flow) {
    case 'payment': {
      const resource = session.payment_resource
      return after(status, resource ? resource.payment_intent : null, over ? paidTooLate : paid, value)
    }
    case 'setup':
    case 'subscription':
      return after(status, 'setup_intent' in session ? session.setup_intent : null, over ? storedTooLate : stored, value)
    default:
      return { phase: 'pending', status, known: false }
  }
}

/** The phase of a session that is over: what it was for decides. */
function after<Session>(
  status: string,
  intent: { readonly status: string; readonly error_reason?: unknown } | null | undefined,
  finality: Finality,
  value: Session,
): TaskPhase<Session, never> {
  if (intent === null && status === 'expired') return { phase: 'expired', status, error: { code: status } }
  if (typeof intent !== 'object' || intent === null) return { phase: 'pending', status, known: true }
  const phase = phaseOf(finality, { status: intent.status, value, reason: intent.error_reason })
  // Of a status nobody knows the warning has to tell which.
  return phase.phase === 'pending' && !phase.known ? phase : { ...phase, status }
}
