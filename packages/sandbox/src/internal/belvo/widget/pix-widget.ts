import type { Identifiers } from '../../identifiers.ts'
import { listAt, objectAt, stringAt } from '../../json.ts'
import type { EnrollmentBook } from '../payments/enrollments.ts'
import type { PayerBook } from '../payments/payers.ts'
import type { PaymentIntentBook } from '../payments/payment-intents.ts'
import type { WidgetToken } from './widget-tokens.ts'

export interface PixWidgetOptions {
  readonly enrollments: EnrollmentBook
  readonly intents: PaymentIntentBook
  readonly payers: PayerBook
  readonly identifiers: Identifiers
}

/** Does what a person does in the widget of Pix by biometrics: enrolls the device, pays, or both. Webhooks tell of it. */
export function createPixUse({ enrollments, intents, payers, identifiers }: PixWidgetOptions): (token: WidgetToken) => void {
  return ({ details }) => {
    const widget = objectAt(details, 'widget')
    const uses = listAt(details, 'use_cases')
    if (uses.includes('ENROLLMENT')) {
      const given = objectAt(objectAt(widget, 'enrollment'), 'details') ?? {}
      const institution = stringAt(given, 'institution') ?? identifiers.uuid()
      const enrollment = enrollments.create({ platform: 'BROWSER', ...given, institution, customer: payers.fromWidget(given['customer']) })
      enrollments.validate(enrollment)
      enrollments.confirm(enrollment)
    }
    const wanted = objectAt(widget, 'payment_intent')
    if (!uses.includes('PAYMENT_INTENT') || wanted === undefined) return
    const intent = intents.create({
      customer: payers.fromWidget(wanted['customer']),
      externalId: stringAt(wanted, 'external_id') ?? null,
      amount: stringAt(wanted, 'amount') ?? '0.01',
      description: stringAt(wanted, 'description') ?? '',
      statementDescription: stringAt(wanted, 'statement_description') ?? null,
      method: 'open_finance_biometric_pix',
      metadata: objectAt(wanted, 'metadata') ?? {},
      schedule: undefined,
      details: objectAt(objectAt(wanted, 'payment_method_details'), 'open_finance_biometric_pix') ?? {},
    })
    void intents.authorise(intent)
  }
}
