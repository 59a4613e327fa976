import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import type { Account } from '../accounts/accounts.ts'
import { bookingsOf } from '../accounts/bank-data.ts'
import { dateOf, dayOf } from '../accounts/days.ts'
import type { FinapiState } from '../finapi-state.ts'
import { orderedPage } from '../ordered-page.ts'
import { idsIn } from '../query-values.ts'
import { accessTimestamp } from '../timestamps.ts'
import { accountsIn } from '../accounts/transactions.ts'

const idsOfAccount = 1_000_000
const standingOrder = 'Dauerauftrag'

/** What the bank has noted but not booked: the bookings of the day after the download. */
function pendingOf({ id: accountId, customer, data, downloads }: Account): readonly JsonObject[] {
  const last = downloads.at(-1)
  if (last === undefined) return []
  const date = dateOf(dayOf(last) + 1)
  return bookingsOf(customer, data.index, dayOf(last) + 1).map(({ amount, counterpart, counterpartIban, purpose, type }, index) => ({
    id: accountId * idsOfAccount + index,
    accountId,
    importDate: accessTimestamp(last),
    valueDate: date,
    amount: amount / 100,
    currency: 'EUR',
    purpose,
    counterpartyName: counterpart,
    ...(counterpartIban === undefined ? {} : { counterpartyIban: counterpartIban }),
    type,
  }))
}

/** Orders the bank repeats every month, found by what it booked within the last one. */
function standingOrdersOf({ id: accountId, customer, data, downloads, firstDay }: Account): readonly JsonObject[] {
  const last = downloads.at(-1)
  if (last === undefined) return []
  const orders: JsonObject[] = []
  for (let day = dayOf(last) - 30; day <= dayOf(last); day += 1) {
    for (const { amount, counterpart, counterpartIban, purpose, type } of bookingsOf(customer, data.index, day)) {
      const dayOfExecution = Number(dateOf(day).slice(8))
      if (type !== standingOrder || orders.some((order) => order['dayOfExecution'] === dayOfExecution)) continue
      orders.push({
        id: accountId * idsOfAccount + dayOfExecution,
        accountId,
        importDate: accessTimestamp(last),
        amount: -amount / 100,
        currency: 'EUR',
        counterpartyName: counterpart,
        ...(counterpartIban === undefined ? {} : { counterpartyIban: counterpartIban }),
        purpose,
        startDate: dateOf(firstDay),
        dayOfExecution,
        frequency: 'MONTHLY',
      })
    }
  }
  return orders
}

/** What a bank knows besides accounts and bookings. The test banks keep no securities and belong to no group. */
export function createBankSideOperations({ accounts }: FinapiState): readonly OperationHandler[] {
  const accountsOf = ({ principal, query }: Call): readonly Account[] => accountsIn(accounts, principal?.userId ?? '', idsIn(query, 'accountIds'))
  const nothing = (id: string, member: string): OperationHandler => ({
    id,
    handle({ query }) {
      const { items, paging } = orderedPage([], query)
      return { status: 200, body: { [member]: items, paging } }
    },
  })
  return [
    {
      id: 'pendingTransactions.list',
      handle(call) {
        const ids = idsIn(call.query, 'ids')
        const found = accountsOf(call).flatMap(pendingOf).filter(({ id }) => ids === undefined || ids.has(Number(id)))
        const { items, paging } = orderedPage(found, call.query)
        return { status: 200, body: { pendingTransactions: items, paging } }
      },
    },
    {
      id: 'pendingTransactions.get',
      handle(call) {
        const found = accountsOf(call).flatMap(pendingOf).find(({ id }) => String(id) === call.params['id'])
        if (found === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no pending transaction with this id.')
        return { status: 200, body: found }
      },
    },
    {
      id: 'bankSideStandingOrders.list',
      handle(call) {
        const { items, paging } = orderedPage(accountsOf(call).flatMap(standingOrdersOf), call.query)
        return { status: 200, body: { standingOrders: items, paging } }
      },
    },
    nothing('securities.list', 'securities'),
    {
      id: 'securities.get',
      handle() {
        throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no security with this id.')
      },
    },
    nothing('banks.listGroups', 'bankGroups'),
  ]
}
