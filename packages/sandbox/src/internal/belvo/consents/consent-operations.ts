import type { JsonObject } from '../../json.ts'
import type { OperationHandler } from '../../operation.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import { iconLogoOf } from './consents.ts'
import type { Consent, ConsentBook } from './consents.ts'
import { nextUrlPage } from '../next-url-page.ts'
import { shownFields } from '../data/shown-fields.ts'
import { timestamp } from '../timestamp.ts'

/** What the four permissions an organisation asks for stand for at the bank. */
const permissions = {
  REGISTER: ['CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ', 'CUSTOMERS_PERSONAL_ADITTIONALINFO_READ'],
  ACCOUNTS: ['ACCOUNTS_READ', 'ACCOUNTS_BALANCES_READ', 'ACCOUNTS_TRANSACTIONS_READ', 'ACCOUNTS_OVERDRAFT_LIMITS_READ'],
  CREDIT_CARDS: [
    'CREDIT_CARDS_ACCOUNTS_READ',
    'CREDIT_CARDS_ACCOUNTS_BILLS_READ',
    'CREDIT_CARDS_ACCOUNTS_BILLS_TRANSACTIONS_READ',
    'CREDIT_CARDS_ACCOUNTS_LIMITS_READ',
    'CREDIT_CARDS_ACCOUNTS_TRANSACTIONS_READ',
  ],
  CREDIT_OPERATIONS: ['LOANS_READ', 'LOANS_PAYMENTS_READ', 'FINANCINGS_READ', 'FINANCINGS_PAYMENTS_READ', 'INVOICE_FINANCINGS_READ'],
  INVESTMENTS: ['BANK_FIXED_INCOMES_READ', 'CREDIT_FIXED_INCOMES_READ', 'FUNDS_READ', 'VARIABLE_INCOMES_READ', 'TREASURE_TITLES_READ'],
  RESOURCES: ['RESOURCES_READ'],
}

function consentResource(consent: Consent): JsonObject {
  const { id, institution, link, name, expiresAt, durationDays, createdAt } = consent
  return {
    id,
    display_name: name,
    document_number: consent.document,
    belvo_institution_name: institution.name,
    institution_display_name: institution.displayName,
    institution_icon_logo: iconLogoOf(institution),
    belvo_organization_name: consent.organisation,
    ...(link === undefined ? {} : { link_id: link.id }),
    user_name: name,
    ...(expiresAt === undefined ? {} : { expired_at: new Date(expiresAt).toISOString() }),
    undefined_consent_expiration: durationDays === undefined,
    consent_duration: durationDays ?? null,
    created_at: timestamp(createdAt),
    status: consent.status,
    permissions,
  }
}

/** The consents of a person or company, and each of them. */
export function createConsentOperations(consents: ConsentBook): readonly OperationHandler[] {
  return [
    {
      id: 'consents.list',
      handle(call) {
        const found = consents.all.filter(({ document }) => document === call.query.get('user_document')).toReversed()
        return nextUrlPage(call, found, (consent) => shownFields(consentResource(consent), call.query))
      },
    },
    {
      id: 'consents.detail',
      handle({ params }) {
        const consent = consents.find(params['id'] ?? '')
        if (consent === undefined) throw belvoRefusal(404, 'not_found', 'Not found.')
        return { status: 200, body: consentResource(consent) }
      },
    },
  ]
}
