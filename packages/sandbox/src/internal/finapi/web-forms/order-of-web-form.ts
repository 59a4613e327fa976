import { booleanAt, listAt, numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { Refusal } from '../../refusal.ts'
import type { OrderDetails, OrderItem } from '../orders/orders.ts'
import type { WebFormType } from './web-form-machine.ts'

function itemOf(order: unknown): OrderItem {
  const amount = objectAt(order, 'amount')
  const party = objectAt(order, 'recipient') ?? objectAt(order, 'payer')
  return {
    name: stringAt(party, 'name'),
    iban: stringAt(party, 'iban'),
    // A text keeps the cents exact; both are taken.
    amount: Math.round(Number(numberAt(amount, 'value') ?? stringAt(amount, 'value')) * 100),
    purpose: stringAt(order, 'purpose'),
  }
}

/** The order a person confirms in a form; nothing for forms about bank connections. @throws Refusal for a currency the provider does not take */
export function orderOfWebForm(type: WebFormType, body: JsonObject): OrderDetails | undefined {
  if (type === 'BANK_CONNECTION_IMPORT' || type === 'BANK_CONNECTION_UPDATE') return undefined
  const orders = type === 'STANDING_ORDER' ? [body] : listAt(body, 'orders')
  const currencies = new Set(orders.map((order) => stringAt(objectAt(order, 'amount'), 'currency')))
  if ([...currencies].some((currency) => currency !== 'EUR')) {
    throw new Refusal(422, 'PAYMENT_NOT_SUPPORTED', 'The accounts of the test banks take EUR only.')
  }
  const [first, ...others] = orders.map(itemOf)
  if (first === undefined) return undefined
  const account = objectAt(body, 'sender') ?? objectAt(body, 'receiver')
  return {
    kind: type === 'STANDING_ORDER' ? 'STANDING_ORDER' : type === 'DIRECT_DEBIT_WITH_ACCOUNT_ID' ? 'DIRECT_DEBIT' : 'MONEY_TRANSFER',
    accountId: numberAt(account, 'accountId'),
    iban: stringAt(account, 'iban'),
    currency: 'EUR',
    items: [first, ...others],
    executionDate: stringAt(body, 'executionDate'),
    instantPayment: booleanAt(body, 'instantPayment'),
    startDate: stringAt(body, 'startDate'),
    endDate: stringAt(body, 'endDate'),
    frequency: stringAt(body, 'frequency'),
  }
}
