import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import { taxOffice } from './chilean-banks.ts'
import { dateAt } from '../date-filter.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { fiscalDocuments, fiscalInvoiceResource, monthOf, taxReturnResource } from './fiscal-documents.ts'
import type { FiscalDocument, FiscalSource } from './fiscal-documents.ts'
import type { LinkBook } from './link-book.ts'
import { linkOfQuery } from './link-operations.ts'
import { named } from '../named-resource.ts'
import { offsetAnswer, offsetPage } from '../offset-page.ts'

const historyMonths = 24

export interface FiscalParts {
  readonly book: LinkBook
  readonly clock: SandboxClock
  readonly seed: number
}

/** What the tax office knows of a linked person or company. */
export function createFiscalOperations({ book, clock, seed }: FiscalParts): OperationHandler[] {
  const read = (call: Call): { readonly source: FiscalSource; readonly documents: readonly FiscalDocument[]; readonly months: readonly number[] } => {
    const link = linkOfQuery(book, call)
    if (link.institution.id !== taxOffice.id) {
      throw fintocRefusal(400, 'invalid_link_token', 'This link is to a bank: open the widget with the product invoices.', 'link_token')
    }
    const source = { key: `${seed} ${link.holderId} fiscal`, holderId: link.holderId }
    const first = monthOf(link.createdAt) - historyMonths
    const last = monthOf(clock.now())
    const documents = fiscalDocuments(source, first, link.refreshedAt)
    return { source, documents, months: Array.from({ length: last - first }, (_, index) => first + index) }
  }

  return [
    {
      id: 'invoices.list',
      handle(call) {
        const { documents } = read(call)
        const since = dateAt(call.query, 'since') ?? -Infinity
        const until = dateAt(call.query, 'until') ?? Infinity
        const kind = call.query.get('issue_type')
        const found = documents.filter(({ at, issued }) => at >= since && at < until && (kind === null || (kind === 'issued') === issued))
        return offsetPage(call, found, fiscalInvoiceResource)
      },
    },
    {
      id: 'taxReturns.list',
      handle(call) {
        const { source, documents, months } = read(call)
        const newestFirst = months.toReversed()
        return offsetAnswer(call, months.length, (from, to) => newestFirst.slice(from, to).map((month) => taxReturnResource(source, month, documents)))
      },
    },
    {
      id: 'taxReturns.get',
      handle(call) {
        const { source, documents, months } = read(call)
        const returns = new Map(months.map((month) => taxReturnResource(source, month, documents)).map((each) => [String(each['id']), each]))
        return { status: 200, body: named(returns, call.params['tax_return_id'], 'tax return of this link') }
      },
    },
  ]
}
