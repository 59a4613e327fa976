import { booleanAt, listAt, numberAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { takesOrders } from '../accounts/account-resource.ts'
import type { FinapiState } from '../finapi-state.ts'
import { paymentResource, standingOrderResource } from './order-resource.ts'
import { orderedPage } from '../ordered-page.ts'
import { amountOf } from './orders.ts'
import type { Order, OrderDetails, OrderItem } from './orders.ts'
import { centsIn, idsIn, isWithin, listIn } from '../query-values.ts'
import { testBanks } from '../banks/test-banks.ts'
import type { TestBank } from '../banks/test-banks.ts'

const licences: ReadonlySet<string> = new Set(['PISP', 'FULLY_LICENSED'])
const payments = ['MONEY_TRANSFER', 'DIRECT_DEBIT'] as const
const standingOrders = ['STANDING_ORDER'] as const

function itemOf(order: unknown): OrderItem {
  return {
    name: stringAt(order, 'counterpartName'),
    iban: stringAt(order, 'counterpartIban'),
    amount: Math.round((numberAt(order, 'amount') ?? 0) * 100),
    purpose: stringAt(order, 'purpose'),
  }
}

/** Payments and standing orders: those of web forms, and those of mandators with a licence. */
export function createOrderOperations({ accounts, connections, orders, direct, configuration }: FinapiState): readonly OperationHandler[] {
  const userOf = (call: Call): string => call.principal?.userId ?? ''

  /** Who pays: an account of the user, or an IBAN at a bank. */
  const payerOf = (call: Call): { readonly bank: TestBank; readonly accountId: number | undefined; readonly iban: string | undefined } => {
    const { body } = call
    const accountId = numberAt(body, 'accountId')
    if (accountId !== undefined) {
      const account = accounts.find(userOf(call), accountId)
      const connection = connections.ofAccount(userOf(call), accountId)
      if (account === undefined || connection === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no account with the id in accountId.')
      if (!takesOrders(account)) throw new Refusal(422, 'UNSUPPORTED_ORDER', 'The account cannot be ordered from: take a checking account.')
      return { bank: connection.bank, accountId, iban: account.data.iban }
    }
    const iban = stringAt(body, 'iban')?.replaceAll(' ', '')
    const bank = testBanks.find(({ id, ibanCode }) => id === body['bankId'] || iban?.slice(4, 12) === ibanCode)
    if (iban === undefined && bank === undefined) throw new Refusal(422, 'MISSING_FIELD', 'accountId is missing; without one the order needs iban or bankId.')
    if (bank === undefined) throw new Refusal(422, 'UNKNOWN_ENTITY', 'No bank fits; the sandbox has 280001 and 280002.')
    return { bank, accountId: undefined, iban }
  }

  const create = (call: Call, kind: OrderDetails['kind'], listed: readonly unknown[]): Order => {
    if (!licences.has(configuration.current().mandatorLicense)) {
      throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'Without the licence PISP or FULLY_LICENSED this takes a web form, e.g. POST /api/webForms/standalonePayment.')
    }
    const { body } = call
    const currencies = [body, ...listed].map((each) => stringAt(each, 'currency') ?? 'EUR')
    if (currencies.some((currency) => currency !== 'EUR')) throw new Refusal(422, 'ILLEGAL_FIELD_VALUE', 'The accounts of the test banks take EUR only.')
    const [first, ...others] = listed.map(itemOf)
    if (first === undefined || [first, ...others].some(({ amount }) => amount <= 0)) throw new Refusal(422, 'ILLEGAL_FIELD_VALUE', 'amount must be above zero.')
    const { bank, accountId, iban } = payerOf(call)
    return orders.add(userOf(call), bank, {
      kind,
      accountId,
      iban,
      currency: 'EUR',
      items: [first, ...others],
      executionDate: stringAt(body, 'executionDate'),
      instantPayment: booleanAt(body, 'instantPayment'),
      msgId: stringAt(body, 'msgId'),
      startDate: stringAt(body, 'startDate'),
      endDate: stringAt(body, 'endDate'),
      frequency: stringAt(body, 'frequency'),
    })
  }

  const submit = (call: Call, kinds: readonly OrderDetails['kind'][], member: string): Order => {
    const id = numberAt(call.body, member)
    const order = orders.of(userOf(call), kinds).find((each) => each.id === id)
    if (order === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', `The user has no order with the id in ${member}.`)
    if (order.status !== 'OPEN') throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'The order was submitted already.')
    const connection = order.details.accountId === undefined ? undefined : connections.ofAccount(order.userId, order.details.accountId)
    const hasPin = connection?.interfaces.some((each) => each.hasPin && each.bankingInterface === call.body['bankingInterface']) === true
    try {
      direct.authorize({ call, bank: order.bank, subject: `submit ${member} ${order.id}`, stored: hasPin ? connection?.login : undefined })
    } catch (error) {
      // After the login the bank had the order: what it or the person refuses then is refused for good.
      if (error instanceof Refusal && error.code === 'BANK_SERVER_REJECTION' && 'multiStepAuthentication' in call.body) orders.refuse(order, error.message)
      throw error
    }
    orders.submit(order)
    return order
  }

  const list = (call: Call, kinds: readonly OrderDetails['kind'][], resource: (order: Order) => JsonObject) => {
    const { query } = call
    const [ids, accountIds, statuses] = [idsIn(query, 'ids'), idsIn(query, 'accountIds'), listIn(query, 'status')]
    const [least, most] = [centsIn(query, 'minAmount'), centsIn(query, 'maxAmount')]
    const found = orders.of(userOf(call), kinds).filter(
      ({ id, details, status }) =>
        (ids === undefined || ids.has(id)) &&
        (accountIds === undefined || (details.accountId !== undefined && accountIds.has(details.accountId))) &&
        (statuses === undefined || statuses.includes(status)) &&
        isWithin(amountOf(details), least, most),
    )
    return orderedPage(found.map(resource), query)
  }

  return [
    {
      id: 'payments.list',
      handle(call) {
        const { items, paging } = list(call, payments, paymentResource)
        return { status: 200, body: { payments: items, paging } }
      },
    },
    {
      id: 'payments.createMoneyTransfer',
      handle: (call) => ({ status: 201, body: paymentResource(create(call, 'MONEY_TRANSFER', listAt(call.body, 'moneyTransfers'))) }),
    },
    {
      id: 'payments.createDirectDebit',
      handle: (call) => ({ status: 201, body: paymentResource(create(call, 'DIRECT_DEBIT', listAt(call.body, 'directDebits'))) }),
    },
    { id: 'payments.submit', handle: (call) => ({ status: 200, body: paymentResource(submit(call, payments, 'paymentId')) }) },
    {
      id: 'standingOrders.list',
      handle(call) {
        const { items, paging } = list(call, standingOrders, standingOrderResource)
        return { status: 200, body: { standingOrders: items, paging } }
      },
    },
    { id: 'standingOrders.create', handle: (call) => ({ status: 201, body: standingOrderResource(create(call, 'STANDING_ORDER', [call.body])) }) },
    { id: 'standingOrders.submit', handle: (call) => ({ status: 200, body: standingOrderResource(submit(call, standingOrders, 'standingOrderId')) }) },
  ]
}
