import { setTimeout as sleep } from 'node:timers/promises'
import { isKitError } from '@kit/core'
import { latestEffectMs } from './attempt-fault.ts'
import { endingOf } from './call-ending.ts'
import type { CallEnding } from './call-ending.ts'
import { chance } from './chance.ts'
import { createFaultyFetch } from './faulty-fetch.ts'
import type { SentAttempt } from './faulty-fetch.ts'
import { createGate } from './gate.ts'
import type { MoneyScene, MoneySubject, Order, ReconcileSteps } from './money-subject.ts'

/** More at once would let attempts time out in the queue of the one process that plays both sides. */
const concurrency = 32
const mostCalls = 200
/** A whole page takes longer than one form. */
const lookTimeoutMs = 1000
/** Longer than any request is under way, as the texts ask for. */
const betweenLooksMs = 2 * latestEffectMs

export interface RunOptions {
  readonly seed: number
  readonly orders: number
}

/** What the first call of an order came to, with the effects there were when all first calls had ended and nothing was under way any more. */
export interface FirstCall {
  readonly order: Order
  readonly ending: CallEnding
  readonly effects: readonly string[]
}

export interface OrdersRun {
  readonly firstCalls: readonly FirstCall[]
  /** The id each order ended with. */
  readonly settled: ReadonlyMap<number, string>
  /** The effects in the end, by order. */
  readonly effects: ReadonlyMap<number, readonly string[]>
  readonly attempts: readonly SentAttempt[]
  /** Errors of all calls that were ambiguous. */
  readonly lost: readonly Extract<CallEnding, { kind: 'ambiguous' }>[]
  /** Keys by call. */
  readonly keys: ReadonlyMap<string, string>
  /** Calls that made an effect or tried to, without looks. */
  readonly calls: number
  readonly looks: number
  readonly replayed: number
  readonly seconds: { readonly first: number; readonly settling: number }
}

/** Makes all orders under faults, then does what each ending asks for until every order is made. */
export async function runOrders(subject: MoneySubject, { seed, orders: count }: RunOptions): Promise<OrdersRun> {
  let attempts: readonly SentAttempt[] = []
  const scene = await subject.open({
    orders: count,
    faultyFetch(sandbox) {
      const faulty = createFaultyFetch({ seed, sandbox, keyed: subject.keyHeader !== undefined })
      attempts = faulty.attempts
      return faulty.fetch
    },
  })
  try {
    const orders = Array.from({ length: count }, (_, index): Order => ({ index, reference: uuid(seed, 'order', index) }))
    const desk = openDesk(scene, seed)
    const startedAt = performance.now()
    const endings = await Promise.all(orders.map((order) => desk.anew(order)))
    const firstEndedAt = performance.now()
    await sleep(betweenLooksMs)
    const before = scene.effects()
    const settledIds = await Promise.all(orders.map((order, index) => desk.settle(order, endings[index])))
    const settling = performance.now() - firstEndedAt
    await sleep(betweenLooksMs)
    return {
      firstCalls: orders.map((order, index) => ({ order, ending: endings[index] as CallEnding, effects: before.get(index) ?? [] })),
      settled: new Map(settledIds.entries()),
      effects: scene.effects(),
      attempts,
      lost: desk.lost,
      keys: desk.keys,
      calls: desk.keys.size,
      looks: desk.looks(),
      replayed: scene.sandbox.requests.filter(({ replayed }) => replayed === true).length,
      seconds: { first: (firstEndedAt - startedAt) / 1000, settling: settling / 1000 },
    }
  } finally {
    await scene.close()
  }
}

/** Where calls get their names and keys, and what a careful program does with their endings. */
function openDesk(scene: MoneyScene, seed: number) {
  const callGate = createGate(concurrency)
  const lookGate = createGate(concurrency)
  const names = new Map<number, number>()
  const keys = new Map<string, string>()
  const lost: Extract<CallEnding, { kind: 'ambiguous' }>[] = []
  let looks = 0

  const nameOf = ({ index }: Order): string => {
    const number = (names.get(index) ?? 0) + 1
    names.set(index, number)
    if (number > mostCalls) throw new Error(`Order ${index} is not made after ${mostCalls} calls and looks.`)
    return `order-${index}.${number}`
  }

  const call = async (order: Order, key: string | undefined): Promise<CallEnding> => {
    const requestId = nameOf(order)
    const idempotencyKey = key ?? uuid(seed, 'key', requestId)
    keys.set(requestId, idempotencyKey)
    const ending = await callGate(() => endingOf(() => scene.make(order, { requestId, idempotencyKey })))
    if (ending.kind === 'ambiguous') lost.push(ending)
    return ending
  }

  const stepsOf = (order: Order): ReconcileSteps => ({
    again: (key) => call(order, key),
    anew: () => call(order, undefined),
    async look(find) {
      for (;;) {
        const requestId = nameOf(order)
        looks += 1
        try {
          return await lookGate(() => find({ requestId, timeoutMs: lookTimeoutMs }))
        } catch (error) {
          if (!isKitError(error)) throw error
        }
      }
    },
    pause: () => sleep(betweenLooksMs),
  })

  return {
    keys,
    lost,
    looks: () => looks,
    anew: (order: Order) => call(order, undefined),
    async settle(order: Order, first: CallEnding | undefined): Promise<string> {
      let ending = first
      for (;;) {
        if (ending?.kind === 'made') return ending.id
        // A refusal has had no effect, so the order is still to be made. Its key may bring back the refusal.
        if (ending?.kind !== 'ambiguous') ending = await call(order, undefined)
        else ending = await scene.reconcile({ order, error: ending.error, startedAt: ending.startedAt }, stepsOf(order))
      }
    },
  }
}

function uuid(...words: readonly (string | number)[]): string {
  const digits = Array.from({ length: 4 }, (_, part) => Math.floor(chance(...words, part) * 2 ** 32).toString(16).padStart(8, '0')).join('')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`
}
