import type { RequestOptions } from '@kit/core/http'
import type { TaskDefinition } from '@kit/core/waiter'
import type { EnrollmentBiometricPix } from './generated/payments-brazil.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { BelvoClientSource } from './internal/client-source.ts'
import { hintKey, objectKeys } from './internal/task-hints.ts'
import { openUrl, phaseOf } from './internal/task-phase.ts'
import type { BelvoOpenUrlAction, Finality } from './internal/task-phase.ts'

/**
 * What the payer has to do for an enrollment: open the page of the bank, or let the device register what
 * `payments.enrollments.fidoRegistrationOptions` gives, for `payments.enrollments.confirm`.
 */
export type BelvoEnrollmentAction = BelvoOpenUrlAction | { readonly kind: 'register_device' }

/** The part of a client that a look at an enrollment needs; every Belvo client with payments keys fits. */
export interface BelvoEnrollmentReader {
  readonly payments: {
    readonly enrollments: {
      /** Reads one enrollment by its id. */
      detail(id: string, options?: RequestOptions): PromiseLike<EnrollmentBiometricPix>
    }
  }
}

/** The definition {@link belvoEnrollment} makes. */
export type BelvoEnrollmentTask = TaskDefinition<
  'belvo.enrollment',
  EnrollmentBiometricPix,
  EnrollmentBiometricPix,
  EnrollmentBiometricPix,
  BelvoEnrollmentAction
>

const finality: Finality = { PENDING: 'pending', SUCCEEDED: 'succeeded', FAILED: 'failed', CANCELED: 'canceled' }

/**
 * Task definition of the enrollment of a device for biometric Pix, for `createTaskWaiter`: the wait ends when the device can pay, or
 * will not be able to.
 *
 * | status | wait |
 * | --- | --- |
 * | `PENDING` | goes on; reported as `action_required` while `details.status` says whose turn it is |
 * | `SUCCEEDED` | succeeds. It can still become `CANCELED` later: read it again before you offer it |
 * | `FAILED` | fails, with the `status_reason_code` |
 * | `CANCELED` | ends as canceled, with the `status_reason_code` |
 * | any other | goes on, with a warning |
 *
 * The `ENROLLMENTS` webhooks of the enrollment wake it.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://developers.belvo.com/apis/belvoopenapispec/enrollments-(brazil)/detailenrollmentbrazil
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [belvoEnrollment(belvo)] })
 * const wait = await waiter.start('belvo.enrollment', { account }, () => belvo.payments.enrollments.create(body))
 * const result = await wait.result({ timeoutMs: 600_000, onActionRequired: (action) => show(action) })
 * ```
 */
export function belvoEnrollment(client: BelvoClientSource<BelvoEnrollmentReader>): BelvoEnrollmentTask {
  return {
    name: 'belvo.enrollment',
    idOf: (created) => created.id ?? '',
    async retrieve(id, { account, signal }) {
      const { payments } = await clientFor(client, account)
      return sameObject(await payments.enrollments.detail(id, { signal }), id)
    },
    classify(enrollment) {
      const { status, details } = enrollment
      if (status === 'PENDING' && details?.status === 'AWAITING_ENROLLMENT') {
        return { phase: 'action_required', status, action: { kind: 'register_device' }, actionKey: 'register_device' }
      }
      const action = status === 'PENDING' && details?.status === 'AWAITING_ACCOUNT_HOLDER_VALIDATION' ? openUrl(status, details.redirect_url) : undefined
      return action ?? phaseOf(finality, enrollment)
    },
    hintKeys: (id) => [hintKey('ENROLLMENT', id)],
    hintKeysOf: (event) => objectKeys(event, 'ENROLLMENT'),
  }
}
