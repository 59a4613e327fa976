import type { JsonObject } from '../../json.ts'
import { amountOf } from './orders.ts'
import type { Order } from './orders.ts'
import { accessTimestamp } from '../timestamps.ts'

function common({ id, bank, details, status, iban, bankMessage, requestedAt }: Order): JsonObject {
  return {
    id,
    ...(details.accountId === undefined ? {} : { accountId: details.accountId }),
    ...(iban === undefined ? {} : { iban }),
    bankId: bank.id,
    amount: amountOf(details) / 100,
    status,
    ...(bankMessage === undefined ? {} : { bankMessage }),
    ...(requestedAt === undefined ? {} : { requestDate: accessTimestamp(requestedAt) }),
  }
}

export function paymentResource(order: Order): JsonObject {
  const { details, status, executedAt } = order
  return {
    ...common(order),
    type: details.kind,
    orderCount: details.items.length,
    statusV2: status,
    instantPayment: details.instantPayment ?? false,
    ...(executedAt === undefined ? {} : { executionDate: accessTimestamp(executedAt) }),
    ...(details.executionDate === undefined ? {} : { instructedExecutionDate: details.executionDate }),
    ...(details.msgId === undefined ? {} : { msgId: details.msgId }),
  }
}

export function standingOrderResource(order: Order): JsonObject {
  const { details, executedAt } = order
  return {
    ...common(order),
    currency: details.currency,
    startDate: details.startDate,
    ...(details.endDate === undefined ? {} : { endDate: details.endDate }),
    frequency: details.frequency,
    ...(executedAt === undefined ? {} : { requestCompletionDate: accessTimestamp(executedAt) }),
  }
}
