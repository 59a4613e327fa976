import type { JsonObject } from '../../json.ts'
import type { AuthorizedCharge, PaymentAuthorization } from './payment-authorizations.ts'
import { timestamp } from '../timestamp.ts'

export function paymentAuthorizationResource(authorization: PaymentAuthorization): JsonObject {
  const { reason, authorizedAt } = authorization
  return {
    id: authorization.id,
    created_at: timestamp(authorization.createdAt),
    updated_at: timestamp(authorization.statusUpdatedAt),
    status: authorization.status,
    status_reason_code: reason?.code ?? null,
    status_reason_message: reason?.message ?? null,
    status_updated_at: timestamp(authorization.statusUpdatedAt),
    authorized_at: authorizedAt === undefined ? null : timestamp(authorizedAt),
    external_id: authorization.externalId,
    description: authorization.description,
    return_url: authorization.returnUrl,
    payment_method: authorization.method,
    payer: authorization.payer,
    beneficiary: authorization.beneficiary,
    payment_method_configuration: { ...authorization.configuration, authorization_url: authorization.authorizationUrl },
    charges: authorization.charges.map(({ id }) => id),
    metadata: authorization.metadata,
  }
}

/** A charge of an authorization, in version 2. */
export function authorizedChargeResource(charge: AuthorizedCharge): JsonObject {
  const { authorization, reason } = charge
  const { target } = authorization.beneficiary
  const { statement_description: statement } = authorization.configuration
  return {
    id: charge.id,
    created_at: timestamp(charge.createdAt),
    status_updated_at: timestamp(charge.statusUpdatedAt),
    status: charge.status,
    status_reason_code: reason?.code ?? null,
    status_reason_message: reason?.message ?? null,
    amount: charge.amount,
    date: new Date(charge.day).toISOString().slice(0, 10),
    end_to_end_id: charge.endToEndId,
    statement_description: typeof statement === 'string' ? statement : null,
    external_id: charge.externalId,
    beneficiary: { bank_account: { id: target, holder: null, details: null } },
    payer: null,
    metadata: authorization.metadata,
    next: charge.next ?? null,
    previous: charge.previous ?? null,
  }
}
