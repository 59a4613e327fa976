import { isJsonObject, numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'

const mostItems = 10

/** One position of a subscription before it has an id. */
export interface LineItem {
  readonly currency: string
  readonly unitAmount: number
  readonly quantity: number
  readonly intervalCount: number
  readonly productId: string | undefined
  readonly productName: string | undefined
}

export function lineItemOf(item: JsonObject): LineItem {
  const price = objectAt(item, 'price_data')
  const recurring = objectAt(price, 'recurring')
  return {
    currency: stringAt(price, 'currency') ?? 'CLP',
    // The documentation of objects says unit_amount, the tests of the official clients say amount.
    unitAmount: numberAt(price, 'unit_amount') ?? numberAt(price, 'amount') ?? 0,
    quantity: numberAt(item, 'quantity') ?? 1,
    intervalCount: numberAt(recurring, 'interval_count') ?? 1,
    productId: stringAt(price, 'product'),
    productName: stringAt(objectAt(price, 'product_data'), 'name'),
  }
}

/** @throws Refusal when these positions do not go into one subscription */
export function refuseLineItems(items: readonly unknown[], param: string): void {
  if (items.length === 0) throw fintocRefusal(400, 'missing_parameter', `Missing required param: ${param}`, param)
  if (items.length > mostItems) throw fintocRefusal(400, 'invalid_params', `A subscription has at most ${mostItems} items.`, param)
  const found = items.filter(isJsonObject)
  const price = found.find((item) => item['price_data'] === undefined)
  if (price !== undefined) throw fintocRefusal(400, 'missing_parameter', `Missing required param: ${param}.price_data`, `${param}.price_data`)
  const intervals = new Set(found.map((item) => lineItemOf(item).intervalCount))
  if (intervals.size > 1) throw fintocRefusal(400, 'invalid_params', 'All items of a subscription have the same interval.', param)
  const intervalOf = (item: JsonObject): string => stringAt(objectAt(objectAt(item, 'price_data'), 'recurring'), 'interval') ?? 'month'
  if (found.some((item) => intervalOf(item) !== 'month')) throw fintocRefusal(400, 'invalid_enum', 'recurring.interval must be month.', param)
}
