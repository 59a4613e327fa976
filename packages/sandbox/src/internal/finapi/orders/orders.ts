import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { TestBank } from '../banks/test-banks.ts'

export type OrderStatus = 'OPEN' | 'PENDING' | 'SUCCESSFUL' | 'NOT_SUCCESSFUL' | 'DISCARDED'

/** One transfer or debit of an order. */
export interface OrderItem {
  readonly name: string | undefined
  readonly iban: string | undefined
  /** Cents. */
  readonly amount: number
  readonly purpose: string | undefined
}

/** What somebody wants a bank to do. */
export interface OrderDetails {
  readonly kind: 'MONEY_TRANSFER' | 'DIRECT_DEBIT' | 'STANDING_ORDER'
  readonly accountId: number | undefined
  readonly iban: string | undefined
  readonly currency: string
  readonly items: readonly [OrderItem, ...OrderItem[]]
  readonly executionDate?: string | undefined
  readonly instantPayment?: boolean | undefined
  readonly msgId?: string | undefined
  /** Of a standing order. */
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly frequency?: string | undefined
}

export interface Order {
  readonly id: number
  readonly userId: string
  readonly bank: TestBank
  readonly details: OrderDetails
  status: OrderStatus
  /** Of the account it is paid from, once that is known. */
  iban: string | undefined
  bankMessage: string | undefined
  requestedAt: number | undefined
  executedAt: number | undefined
  work: ScheduledTask | undefined
}

export interface OrderBook {
  /** Created, and not submitted yet. */
  add(userId: string, bank: TestBank, details: OrderDetails): Order
  of(userId: string, kinds: readonly OrderDetails['kind'][]): readonly Order[]
  /** The bank took it: `PENDING`, and `SUCCESSFUL` some time later. */
  submit(order: Order): void
  refuse(order: Order, bankMessage: string): void
  /** The person gave up. */
  discard(order: Order): void
  removeUser(userId: string): void
}

/** Cents of all its items. */
export function amountOf({ items }: OrderDetails): number {
  return items.reduce((sum, { amount }) => sum + amount, 0)
}

export function createOrderBook(clock: SandboxClock, memory: SandboxState, identifiers: Identifiers, settleMs: number): OrderBook {
  const orders = memory.map<string, Order>('orders')
  const keyOf = ({ id, details }: Order): string => `${details.kind === 'STANDING_ORDER' ? 'standingOrder' : 'payment'} ${id}`

  const executed = clock.task<Order>('finAPI order is executed', (order) => {
    order.status = 'SUCCESSFUL'
    order.executedAt = clock.now()
  })

  const end = (order: Order, status: OrderStatus): void => {
    clock.cancel(order.work)
    if (order.status === 'OPEN' || order.status === 'PENDING') order.status = status
  }

  return {
    add(userId, bank, details) {
      const id = identifiers.number(details.kind === 'STANDING_ORDER' ? 'standingOrder' : 'payment')
      const order: Order = {
        id,
        userId,
        bank,
        details,
        status: 'OPEN',
        iban: details.iban,
        bankMessage: undefined,
        requestedAt: undefined,
        executedAt: undefined,
        work: undefined,
      }
      orders.set(keyOf(order), order)
      return order
    },
    of: (userId, kinds) => [...orders.values()].filter((order) => order.userId === userId && kinds.includes(order.details.kind)),
    submit(order) {
      if (order.status !== 'OPEN') return
      order.status = 'PENDING'
      order.requestedAt = clock.now()
      order.work = executed(settleMs, order)
    },
    refuse(order, bankMessage) {
      end(order, 'NOT_SUCCESSFUL')
      order.bankMessage = bankMessage
    },
    discard: (order) => end(order, 'DISCARDED'),
    removeUser(userId) {
      for (const [key, order] of orders) {
        if (order.userId !== userId) continue
        clock.cancel(order.work)
        orders.delete(key)
      }
    },
  }
}
