import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { PageOptions, PagePromise } from '@kit/core/pagination'
import type { FintocClient } from './create-fintoc-client.ts'
import type {
  AccountsListQuery,
  AccountsMovementsListQuery,
  FiscalInvoice,
  InvoicesListQuery,
  Link,
  LinkAccount,
  LinksUpdateBody,
  Movement,
  RefreshIntent,
  RefreshIntentsCreateBody,
  RefreshIntentsListQuery,
  TaxReturn,
  TaxReturnsListQuery,
} from './generated/fintoc.gen.ts'

type WithoutToken<Query> = Omit<Query, 'link_token'>

/** The account methods of one link. */
export interface FintocLinkAccounts {
  /** The accounts of the link, with the balances of the last refresh. */
  list(query?: WithoutToken<AccountsListQuery>, options?: PageOptions): PagePromise<LinkAccount>
  /** One account of the link. */
  get(accountId: string, query?: undefined, options?: RequestOptions): ApiPromise<LinkAccount>
  /** The movements of an account. */
  readonly movements: {
    /** The movements of an account, newest first; only confirmed ones unless the query says otherwise. */
    list(accountId: string, query?: WithoutToken<AccountsMovementsListQuery>, options?: PageOptions): PagePromise<Movement>
    /** One movement; its id is unique together with the account's id. */
    get(accountId: string, movementId: string, query?: undefined, options?: RequestOptions): ApiPromise<Movement>
  }
}

/** The refresh methods of one link. */
export interface FintocLinkRefreshIntents {
  /** Asks the bank for fresh data. One refresh of a link can run at a time. */
  create(body?: RefreshIntentsCreateBody, query?: undefined, options?: RequestOptions): ApiPromise<RefreshIntent>
  /** The refreshes of the link. */
  list(query?: WithoutToken<RefreshIntentsListQuery>, options?: PageOptions): PagePromise<RefreshIntent>
  /** One refresh. */
  get(refreshIntentId: string, query?: undefined, options?: RequestOptions): ApiPromise<RefreshIntent>
}

/** A {@link FintocClient} that knows the token of one link: the methods of a link do not ask for it, all others are the client's own. */
export interface FintocLinkClient extends Omit<FintocClient, 'accounts' | 'refreshIntents' | 'invoices' | 'taxReturns' | 'forLink'> {
  /** The link itself. */
  readonly link: {
    /** The link, with its accounts. */
    get(options?: RequestOptions): ApiPromise<Link>
    /** Changes the link. */
    update(body: LinksUpdateBody, options?: RequestOptions): ApiPromise<Link>
  }
  readonly accounts: FintocLinkAccounts
  readonly refreshIntents: FintocLinkRefreshIntents
  /** Fiscal invoices of the link. */
  readonly invoices: { list(query?: WithoutToken<InvoicesListQuery>, options?: PageOptions): PagePromise<FiscalInvoice> }
  /** Tax returns of the link. */
  readonly taxReturns: {
    list(query?: WithoutToken<TaxReturnsListQuery>, options?: PageOptions): PagePromise<TaxReturn>
    get(taxReturnId: string, query?: undefined, options?: RequestOptions): ApiPromise<TaxReturn>
  }
}
