import { seededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import { dayMs } from './bank-data.ts'
import { monthlyDays, yearOf } from '../calendar.ts'
import type { AnyCollection, DataEvent } from './collection.ts'
import { newOnes } from './collection.ts'
import { amount, dayText, ownerName } from './link-data-resources.ts'
import { madeCollection } from './made-data.ts'
import type { Made, MadeContext, MadeCollectionOptions } from './made-data.ts'

const partners = ['Papeleria del Centro SA de CV', 'Transportes Sierra Alta SA de CV', 'Consultores Nopal SC'] as const

function partnerOf(key: string): string {
  return partners[seededRandom(key).integer(0, partners.length - 1)] ?? partners[0]
}

interface Invoice {
  readonly day: number
  readonly type: 'INFLOW' | 'OUTFLOW'
  readonly cents: number
  readonly partner: string
}

/** Two invoices a month, one in each direction. */
function invoicesOf({ key, firstDay, now }: MadeContext): readonly Invoice[] {
  return [
    ...monthlyDays(7, firstDay, now).map((day) => ({ day, type: 'INFLOW' as const })),
    ...monthlyDays(19, firstDay, now).map((day) => ({ day, type: 'OUTFLOW' as const })),
  ]
    .toSorted((a, b) => b.day - a.day)
    .map(({ day, type }) => ({ day, type, cents: seededRandom(`${key} ${day}`).integer(2000, 40_000) * 100, partner: partnerOf(`${key} ${day} partner`) }))
}

function daysData(items: readonly Made[], names: readonly [first: string, last: string]): JsonObject {
  const days = items.flatMap(({ day }) => day ?? [])
  const [first, last] = days.length === 0 ? [null, null] : [dayText(Math.min(...days)), dayText(Math.max(...days))]
  return { [names[0]]: first, [names[1]]: last }
}

/** The last 30 days of each direction, then the year of each. */
function invoiceEvents(items: readonly Made[], today: string): readonly DataEvent[] {
  const recently = Date.parse(today) / dayMs - 30
  return (['initial', 'historical'] as const).flatMap((part) =>
    (['inflow', 'outflow'] as const).map((direction): DataEvent => {
      const own = items.filter(({ fields, day }) => fields?.['type'] === direction.toUpperCase() && (part === 'historical' || (day ?? 0) >= recently))
      return [`${part}_${direction}_update`, { total_invoices: own.length, ...daysData(own, ['first_invoice_date', 'last_invoice_date']) }]
    }),
  )
}

const once = (members: (context: MadeContext) => JsonObject) => (context: MadeContext): readonly Made[] => [{ number: 0, members: () => members(context) }]

/** What the tax authorities of Mexico and Chile have. */
export function fiscalCollections(seed: number | undefined): readonly AnyCollection[] {
  const nameOf = ({ person }: MadeContext): string => ownerName({ ...person, holder: 'business' })

  const invoicesMexico = (context: MadeContext): readonly Made[] =>
    invoicesOf(context).map(({ day, type, cents, partner }, index) => {
      const tax = Math.round(cents * 0.16)
      const [sender, receiver] = type === 'OUTFLOW' ? [nameOf(context), partner] : [partner, nameOf(context)]
      const identification = `INV-${day}-${type}`
      return {
        number: day,
        index: Number(type === 'OUTFLOW'),
        day,
        fields: { invoice_date: dayText(day), invoice_identification: identification, status: 'Vigente', type, total_amount: String(amount(cents + tax)) },
        members: () => ({
          invoice_identification: identification,
          invoice_date: dayText(day),
          status: 'Vigente',
          invoice_type: 'Ingreso',
          type,
          sender_name: sender,
          receiver_name: receiver,
          certification_date: dayText(day),
          cancelation_status: null,
          cancelation_update_date: null,
          payment_method: 'PUE',
          currency: 'MXN',
          subtotal_amount: amount(cents),
          tax_amount: amount(tax),
          discount_amount: 0,
          total_amount: amount(cents + tax),
          exchange_rate: 1,
          folio: String(1000 + index),
        }),
      }
    })

  const invoicesChile = (context: MadeContext): readonly Made[] =>
    invoicesOf(context).map(({ day, type, cents }) => {
      // Pesos of Chile have no cents.
      const net = Math.round(cents / 10)
      const vat = Math.round(net * 0.19)
      return {
        number: day,
        index: Number(type === 'OUTFLOW'),
        day,
        fields: { type },
        members: () => ({
          invoice_identification: `DTE-${day}`,
          issue_date: dayText(day),
          received_at: new Date(day * dayMs).toISOString(),
          claim_date: null,
          folio: String(day),
          status: 'REGISTERED',
          sender_name: type === 'OUTFLOW' ? nameOf(context) : 'Comercial Andes SpA',
          receiver_name: type === 'OUTFLOW' ? 'Comercial Andes SpA' : nameOf(context),
          type,
          currency: 'CLP',
          net_amount: net,
          vat_amount: vat,
          total_amount: net + vat,
        }),
      }
    })

  const retentions = (context: MadeContext): readonly Made[] =>
    monthlyDays(28, context.firstDay, context.now)
      .toReversed()
      .map((day) => {
        const cents = seededRandom(`${context.key} ${day}`).integer(500, 4000) * 100
        return {
          number: day,
          day,
          members: () => ({
            invoice_identification: `RET-${day}`,
            issued_at: new Date(day * dayMs).toISOString(),
            certified_at: new Date(day * dayMs).toISOString(),
            cancelled_at: null,
            sender_name: nameOf(context),
            receiver_name: partnerOf(`${context.key} ${day}`),
            total_invoice_amount: amount(cents),
            total_exempt_amount: 0,
            total_retained_amount: amount(Math.round(cents * 0.1)),
            total_taxable_amount: amount(cents),
          }),
        }
      })

  const lastYears = (context: MadeContext, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => yearOf(context.now / dayMs) - 1 - index)

  const returns = (context: MadeContext): readonly Made[] => [
    ...lastYears(context, 5).map((year) => ({ number: year, fields: { ejercicio: String(year), tipo_declaracion: 'Normal', type: 'yearly' } })),
    ...monthlyDays(17, context.firstDay, context.now)
      .slice(-12)
      .toReversed()
      .map((day) => ({ number: day, index: 1, day, fields: { ejercicio: String(yearOf(day)), tipo_declaracion: 'Normal', type: 'monthly' } })),
  ].map((each) => ({
    ...each,
    members: () => ({
      informacion_general: {
        rfc: context.link.username,
        denominacion_razon_social: nameOf(context),
        tipo_declaracion: 'Normal',
        ejercicio: each.fields.ejercicio,
      },
      ...(each.fields.type === 'monthly' ? { isr: {}, iva: {}, type: 'monthly' } : {}),
    }),
  }))

  const returnEvents = (items: readonly Made[]): readonly DataEvent[] =>
    (['yearly', 'monthly'] as const).map((type): DataEvent => {
      const years = items.filter(({ fields }) => fields?.['type'] === type).map(({ fields }) => Number(fields?.['ejercicio']))
      const range = years.length === 0 ? [null, null] : [Math.min(...years), Math.max(...years)]
      return ['historical_update', { type, total_tax_returns: years.length, first_tax_return_year: range[0], last_tax_return_year: range[1] }]
    })

  const statements = (context: MadeContext): readonly Made[] =>
    lastYears(context, 3).map((year) => ({ number: year, members: () => ({ error: null, year: String(year), currency: 'MXN' }) }))

  const collections: readonly MadeCollectionOptions[] = [
    {
      name: 'invoices',
      resource: 'INVOICES',
      eventType: 'INVOICES',
      resumes: true,
      asynchronous: true,
      kind: 'invoice',
      schema: 'InvoiceWithIdSat',
      make: invoicesMexico,
      first: invoiceEvents,
      news: newOnes('new_invoices_available', 'new_invoices'),
    },
    {
      name: 'taxStatus',
      resource: 'TAX_STATUS',
      eventType: 'TAX_STATUS',
      single: true,
      kind: 'status',
      schema: 'TaxStatusSat',
      make: once((context) => ({ official_name: nameOf(context) })),
      first: () => [['historical_update', { total_tax_status: 1, last_status_change_date: '2020-01-15' }]],
    },
    {
      name: 'taxReturns',
      resource: 'TAX_RETURNS',
      eventType: 'TAX_RETURNS',
      kind: 'return',
      schema: 'TaxReturnPersonal',
      make: returns,
      first: returnEvents,
      news: newOnes('new_tax_returns_available', 'new_tax_returns'),
    },
    {
      name: 'taxComplianceStatus',
      resource: 'TAX_COMPLIANCE_STATUS',
      eventType: 'TAX_COMPLIANCE_STATUS',
      single: true,
      kind: 'compliance',
      schema: 'TaxComplianceStatus',
      make: once(({ link }) => ({ rfc: link.username, internal_identification: link.institutionUserId.slice(0, 20), outcome: 'POSITIVE' })),
      first: () => [['historical_update', { total_tax_compliance_status: 1 }]],
    },
    {
      name: 'taxRetentions',
      resource: 'TAX_RETENTIONS',
      eventType: 'TAX_RETENTIONS',
      kind: 'retention',
      schema: 'TaxRetentions',
      make: retentions,
      first: (items) => [['historical_update', { total_tax_retentions: items.length, ...daysData(items, ['first_tax_retention_date', 'last_tax_retention_date']) }]],
    },
    {
      name: 'financialStatements',
      resource: 'FINANCIAL_STATEMENTS',
      eventType: 'FINANCIAL_STATEMENTS',
      asynchronous: true,
      kind: 'statement',
      schema: 'FinancialStatement',
      make: statements,
      first: (items) => [['historical_update', { new_financial_statements: items.length }]],
      news: newOnes('new_financial_statements_available', 'new_financial_statements'),
    },
    {
      name: 'cl.invoices',
      resource: 'INVOICES',
      eventType: 'INVOICES',
      asynchronous: true,
      kind: 'invoice',
      schema: 'invoice_chile',
      make: invoicesChile,
      first: invoiceEvents,
      news: newOnes('new_invoices_available', 'new_invoices'),
    },
    {
      name: 'cl.taxStatus',
      resource: 'TAX_STATUS',
      eventType: 'TAX_STATUS',
      kind: 'status',
      schema: 'tax_status_sii',
      make: once(() => ({})),
      first: () => [['historical_update', { total_tax_status: 1, last_status_change_date: '2020-01-15' }]],
    },
    {
      name: 'cl.debtReports',
      resource: 'DEBT_REPORTS',
      // The provider describes no event of debt reports.
      eventType: undefined,
      asynchronous: true,
      kind: 'debt',
      schema: 'debt_chile',
      make: once(() => ({ currency: 'CLP' })),
      first: () => [],
    },
  ]
  return collections.map((options) => madeCollection(options, seed))
}
