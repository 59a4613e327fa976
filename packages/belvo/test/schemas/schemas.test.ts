import { testProviderSchemas } from '../../../codegen/test/support/provider-schemas.ts'
import { aggregationAnswerSchemas, aggregationEventSchemas } from '../../src/generated/aggregation.bodies.gen.ts'
import { directDebitMexicoAnswerSchemas, directDebitMexicoEventSchemas } from '../../src/generated/direct-debit-mexico.bodies.gen.ts'
import { paymentsBrazilAnswerSchemas, paymentsBrazilEventSchemas } from '../../src/generated/payments-brazil.bodies.gen.ts'
import * as door from '../../src/schemas/index.ts'

/** Which schema the samples of the reference have, by the beginning of the file's name. */
const SAMPLES: Readonly<Record<string, string>> = {
  'spec-accounts-ofda': 'AccountOpenFinanceBrazil',
  'spec-chile-invoices': 'invoice_chile',
  'spec-imss-example': 'EmploymentRecord',
  'spec-invoice-': 'InvoiceWithIdSat',
  'spec-owner-ofda-business': 'OwnerBusinessOpenFinanceBrazil',
  'spec-owner-ofda-individua': 'OwnerIndividualOpenFinanceBrazil',
  'spec-tax-return-business-list-monthly': 'TaxReturnBusinessMonthly',
  'spec-tax-return-business-list': 'TaxReturnBusiness',
  'spec-tax-return-personal-list-monthly': 'TaxReturnPersonalMonthly',
  'spec-tax-status': 'TaxStatusSat',
}

const UNQUOTED = 'put together from samples of single fields, and digits without quotes became numbers'

testProviderSchemas({
  provider: 'belvo',
  door,
  answers: [aggregationAnswerSchemas, paymentsBrazilAnswerSchemas, directDebitMexicoAnswerSchemas],
  events: [aggregationEventSchemas, paymentsBrazilEventSchemas, directDebitMexicoEventSchemas],
  eventType: (body) => {
    const { webhook_type: type, webhook_code: code } = body as { webhook_type?: string; webhook_code?: string }
    return `${type}.${code}`
  },
  schemaOfExample: (file) => /^assembled-([\w-]+)\.json$/.exec(file)?.[1] ?? SAMPLES[Object.keys(SAMPLES).find((start) => file.startsWith(start)) ?? ''],
  contradictory: {
    'assembled-financial-statement.json': { at: ['year'], reason: UNQUOTED },
    'assembled-investment-brazil.json': { at: ['debtor_details.id_document_number'], reason: UNQUOTED },
    'assembled-investment-transaction-brazil.json': { at: ['investment.debtor_details.id_document_number'], reason: UNQUOTED },
    'assembled-owner-individual-open-finance-brazil.json': {
      at: ['salary_portability_requests', 'payroll_accounts'].flatMap((list) =>
        ['employer_id_number', 'employer_bank_id_number', 'employer_bank_code'].map((member) => `financial_relation.${list}[0].${member}`),
      ),
      reason: UNQUOTED,
    },
    'assembled-tax-status-sii.json': { at: ['phone_numbers[0].number'], reason: UNQUOTED },
  },
})
