import { seededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import { dayMs } from './link-movements.ts'
import { rutCheckDigit } from './test-users.ts'

/** What makes the tax documents of a person or company: the same always gives the same. */
export interface FiscalSource {
  /** Seed and taxpayer. */
  readonly key: string
  readonly holderId: string
}

export interface FiscalDocument {
  readonly id: string
  readonly at: number
  readonly month: number
  readonly issued: boolean
  readonly net: number
  readonly number: number
  readonly other: { readonly id: string; readonly name: string }
}

const documentsAMonth = 12
const vat = 0.19
const names = ['Comercial Ejemplo SpA', 'Transportes Muestra Ltda', 'Servicios Prueba SpA', 'Importadora Modelo SpA', 'Panadería Ficticia EIRL']

/** Months since 1970. */
export function monthOf(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1)
}

function documentOf({ key }: FiscalSource, month: number, index: number, count: number): FiscalDocument {
  const random = seededRandom(`${key} document ${month} ${index}`)
  const day = 1 + Math.floor((index * 27) / count)
  const rut = String(random.integer(60_000_000, 99_999_999))
  return {
    id: `inv_${random.hex(16)}`,
    at: startOf(month) + (day - 1) * dayMs + random.integer(11, 22) * 3_600_000,
    month,
    issued: random.integer(1, 3) > 1,
    net: random.integer(12, 900) * 1000 + random.integer(0, 99) * 10,
    number: month * 100 + index,
    other: { id: `${rut}${rutCheckDigit(rut)}`, name: names[random.integer(0, names.length - 1)] ?? '' },
  }
}

/** Documents of whole months, oldest first, that exist at `until`. Nothing is kept: each month is made anew from the seed. */
export function fiscalDocuments(source: FiscalSource, firstMonth: number, until: number): readonly FiscalDocument[] {
  const documents: FiscalDocument[] = []
  for (let month = firstMonth; startOf(month) <= until; month += 1) {
    const count = seededRandom(`${source.key} documents ${month}`).integer(documentsAMonth / 3, documentsAMonth)
    for (let index = 0; index < count; index += 1) documents.push(documentOf(source, month, index, count))
  }
  return documents.filter(({ at }) => at <= until)
}

function period(month: number): string {
  return `${String((month % 12) + 1).padStart(2, '0')}/${Math.floor(month / 12)}`
}

export function fiscalInvoiceResource({ id, at, month, issued, net, number, other }: FiscalDocument): JsonObject {
  const tax = Math.round(net * vat)
  const partner = { id: other.id, name: other.name, institution_tax_payer: null }
  const time = new Date(at).toISOString()
  return {
    id,
    object: 'invoice',
    currency: 'CLP',
    date: time,
    institution_id: 'cl_fiscal_sii',
    institution_invoice: {
      accepted_at: time,
      common_use_vat: null,
      confirmation_status: 'registered',
      construction_company_credit: 0,
      container_deposit_guarantee: 0,
      document_type: 33,
      domestic_ticket_sales: 0,
      exempt_amount: 0,
      exempt_commissions: 0,
      fixed_assets_net_amount: null,
      fixed_assets_vat_amount: null,
      free_zone_tax: 0,
      has_note: false,
      international_ticket_sales: 0,
      invoice_status: 'registered',
      is_services_invoice: false,
      net_commissions: 0,
      non_credit_tax_amount: null,
      non_refundable_vat_amount: null,
      non_refundable_vat_code: null,
      non_withheld_vat: 0,
      other_taxes: { other_taxes_detail: [], total_amount: 0 },
      out_of_time_vat: 0,
      own_vat: 0,
      partial_vat_withheld: 0,
      received_at: time,
      receipt_reference_number: null,
      reference_number: null,
      reference_type_code: null,
      rejected_at: null,
      services_invoice: null,
      settlement_issuer_id: null,
      third_party_vat: 0,
      tobacco: { cigarettes: 0, cigars: 0, processed_tobacco: 0 },
      total_documents: 1,
      vat_amount: tax,
    },
    issue_type: issued ? 'issued' : 'received',
    issuer: issued ? null : partner,
    receiver: issued ? partner : null,
    net_amount: net,
    number: String(number),
    tax_period: period(month),
    total_amount: net + tax,
  }
}

/** The monthly return for what was issued and received. */
export function taxReturnResource(source: FiscalSource, month: number, documents: readonly FiscalDocument[]): JsonObject {
  const sum = (issued: boolean): number =>
    documents.filter((document) => document.month === month && document.issued === issued).reduce((total, { net }) => total + net, 0)
  const [sales, purchases] = [sum(true), sum(false)]
  return {
    id: `taxret_${seededRandom(`${source.key} return ${month}`).hex(16)}`,
    institution_tax_return: { form: '29', period: period(month), tax_payer_id: source.holderId },
    income: { net_sales: sales, net_purchases: purchases, vat_due: Math.round((sales - purchases) * vat) },
  }
}
