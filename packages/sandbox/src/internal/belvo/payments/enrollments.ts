import type { Identifiers } from '../../identifiers.ts'
import { objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import { passesFilters } from '../data/list-filter.ts'
import { nextUrlPage } from '../next-url-page.ts'
import type { PaymentEvents } from '../webhooks/payment-events.ts'
import { timestamp } from '../timestamp.ts'

/** A device a payer may pay with. */
export interface Enrollment {
  readonly id: string
  readonly createdAt: number
  readonly createdBy: string
  readonly details: JsonObject
  readonly expiresAt: number
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'
  detailsStatus: 'AWAITING_ACCOUNT_HOLDER_VALIDATION' | 'AWAITING_ENROLLMENT' | 'AUTHORIZED' | 'REJECTED' | 'REVOKED'
  reason: string | undefined
  updatedAt: number
  timer: ScheduledTask | undefined
}

export interface EnrollmentBook {
  readonly all: readonly Enrollment[]
  find(id: string): Enrollment | undefined
  create(details: JsonObject): Enrollment
  /** The bank let the person through. */
  validate(enrollment: Enrollment): void
  /** The device registered; the bank takes its time. */
  confirm(enrollment: Enrollment): void
  /** Resolves when the webhooks were tried. */
  end(enrollment: Enrollment, status: 'FAILED' | 'CANCELED', reason: string): Promise<void>
}

export interface EnrollmentBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: PaymentEvents
  readonly settleMs: number
}

const lifetimeMs = 5 * 365 * 86_400_000

export function createEnrollmentBook({ clock, state, identifiers, events, settleMs }: EnrollmentBookOptions): EnrollmentBook {
  const enrollments = state.map<string, Enrollment>('enrollments')
  const createdBy = identifiers.uuid()

  const move = (enrollment: Enrollment, status: Enrollment['status'], detailsStatus: Enrollment['detailsStatus'], reason?: string): Promise<void> => {
    clock.cancel(enrollment.timer)
    enrollment.timer = undefined
    enrollment.status = status
    enrollment.detailsStatus = detailsStatus
    enrollment.reason = reason
    enrollment.updatedAt = clock.now()
    const data = { status, status_reason_code: reason ?? null, status_reason_message: messageOf(enrollment) }
    return events.send('ENROLLMENTS', 'STATUS_UPDATE', { id: enrollment.id, externalId: null }, data)
  }

  const end: EnrollmentBook['end'] = (enrollment, status, reason) => move(enrollment, status, status === 'FAILED' ? 'REJECTED' : 'REVOKED', reason)
  const expire = clock.task<Enrollment>('Belvo enrollment expires', (enrollment) => end(enrollment, 'CANCELED', 'canceled_due_to_expiration'))
  const succeed = clock.task<Enrollment>('Belvo enrollment succeeds', async (enrollment) => {
    await move(enrollment, 'SUCCEEDED', 'AUTHORIZED')
    enrollment.timer = expire(enrollment.expiresAt - clock.now(), enrollment)
  })

  return {
    get all() {
      return [...enrollments.values()]
    },
    find: (id) => enrollments.get(id),
    create(details) {
      const enrollment: Enrollment = {
        id: identifiers.uuid(),
        createdAt: clock.now(),
        createdBy,
        details,
        expiresAt: clock.now() + lifetimeMs,
        status: 'PENDING',
        detailsStatus: 'AWAITING_ACCOUNT_HOLDER_VALIDATION',
        reason: undefined,
        updatedAt: clock.now(),
        timer: undefined,
      }
      enrollments.set(enrollment.id, enrollment)
      void events.send('ENROLLMENTS', 'OBJECT_CREATED', { id: enrollment.id, externalId: null }, {})
      return enrollment
    },
    validate(enrollment) {
      enrollment.detailsStatus = 'AWAITING_ENROLLMENT'
      enrollment.updatedAt = clock.now()
    },
    confirm(enrollment) {
      enrollment.timer = succeed(settleMs, enrollment)
    },
    end,
  }
}

function messageOf({ reason }: Enrollment): string | null {
  return reason === undefined ? null : `The enrollment ended: ${reason}.`
}

/** What the bank appends as `state` is the id. */
function resourceOf(enrollment: Enrollment, bankUrl: string): JsonObject {
  const { details } = enrollment
  return {
    id: enrollment.id,
    created_by: enrollment.createdBy,
    created_at: timestamp(enrollment.createdAt),
    updated_at: timestamp(enrollment.updatedAt),
    external_id: null,
    type: 'open_finance_biometric_pix',
    status: enrollment.status,
    status_reason_code: enrollment.reason ?? null,
    status_reason_message: messageOf(enrollment),
    details: {
      status: enrollment.detailsStatus,
      customer: details['customer'],
      institution: details['institution'],
      platform: details['platform'],
      name: stringAt(details, 'name') ?? null,
      callback_url: stringAt(details, 'callback_url') ?? null,
      redirect_url: `${bankUrl}/bank/${enrollment.id}`,
      risk_signals: '******',
      expires_at: timestamp(enrollment.expiresAt),
    },
    metadata: null,
  }
}

export function createEnrollmentOperations(enrollments: EnrollmentBook, identifiers: Identifiers, origin: string): readonly OperationHandler[] {
  const resource = (enrollment: Enrollment): JsonObject => resourceOf(enrollment, origin)
  const notFound = (): never => {
    throw belvoRefusal(404, 'not_found', 'Not found.')
  }
  const existing = ({ params }: Call): Enrollment => enrollments.find(params['enrollment_id'] ?? '') ?? notFound()
  const fields = ({ id, status, details }: Enrollment): Record<string, string | undefined> => ({
    id,
    status,
    customer: stringAt(details, 'customer'),
    customer__identifier: undefined,
    external_id: undefined,
    institution: stringAt(details, 'institution'),
    device_id: undefined,
  })

  return [
    {
      id: 'payments.enrollments.create',
      handle: ({ body }) => ({ status: 201, body: resource(enrollments.create(objectAt(body, 'details') ?? {})) }),
    },
    {
      id: 'payments.enrollments.list',
      handle: (call) => nextUrlPage(call, enrollments.all.filter((each) => passesFilters(fields(each), call.query)).toReversed(), resource),
    },
    { id: 'payments.enrollments.detail', handle: (call) => ({ status: 200, body: resource(existing(call)) }) },
    {
      id: 'payments.enrollments.completeRedirection',
      handle({ body }) {
        const enrollment = enrollments.find(stringAt(body, 'state') ?? '') ?? notFound()
        if (enrollment.detailsStatus !== 'AWAITING_ACCOUNT_HOLDER_VALIDATION') throw belvoRefusal(400, 'invalid', 'The person has been back from the bank before.', 'state')
        if (stringAt(body, 'error') === undefined) enrollments.validate(enrollment)
        else void enrollments.end(enrollment, 'FAILED', 'rejected_by_user')
        return { status: 200, body: resource(enrollment) }
      },
    },
    {
      id: 'payments.enrollments.fidoRegistrationOptions',
      handle(call) {
        const { id, detailsStatus } = existing(call)
        if (detailsStatus !== 'AWAITING_ENROLLMENT') notFound()
        return {
          status: 200,
          body: {
            rp: { id: 'localhost', name: 'Sandbox Bank' },
            user: { id, name: 'Ana Exemplo', displayName: 'Ana Exemplo' },
            challenge: identifiers.secret(14),
            pubKeyCredParams: [-257, -7].map((alg) => ({ alg, type: 'public-key' })),
          },
        }
      },
    },
    {
      id: 'payments.enrollments.confirm',
      handle(call) {
        const enrollment = existing(call)
        if (enrollment.detailsStatus !== 'AWAITING_ENROLLMENT') throw belvoRefusal(400, 'invalid', `The enrollment is ${enrollment.detailsStatus}.`, 'status')
        enrollments.confirm(enrollment)
        return { status: 204 }
      },
    },
  ]
}
