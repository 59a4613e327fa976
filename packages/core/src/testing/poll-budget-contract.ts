import { contractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import type { PollBudget, PollLane } from '../waiter/poll-budget.ts'
import type { ContractCase } from './contract-case.ts'
import type { ContractTiming } from './contract-clock.ts'

/** Options of {@link pollBudgetContract}. */
export interface PollBudgetContractOptions extends ContractTiming {
  /** Makes a budget of `perSecond` looks an account and one look a task in `minIntervalMs`. */
  readonly create: (limits: { readonly perSecond: number; readonly minIntervalMs: number }) => Promise<PollBudget> | PollBudget
  /** Called after each case. */
  readonly close?: ((budget: PollBudget) => unknown) | undefined
}

interface Look {
  readonly key: string
  readonly lane: PollLane
  readonly arrivesAt: number
}

const PER_SECOND = 10
const MIN_INTERVAL_MS = 1_000

/**
 * The rules every `PollBudget` keeps, as cases for any test runner. Without a fake clock it takes about 20 seconds.
 *
 * @example
 * ```ts
 * for (const { name, run } of pollBudgetContract({ create: (limits) => createMyPollBudget({ redis, ...limits }) })) it(name, run)
 * ```
 */
export function pollBudgetContract(options: PollBudgetContractOptions): readonly ContractCase[] {
  const time = contractTime(options)
  const newName = (): string => `kit-contract:${crypto.randomUUID()}`
  const create = (): Promise<PollBudget> | PollBudget => options.create({ perSecond: PER_SECOND, minIntervalMs: MIN_INTERVAL_MS })

  /** Every look asks until it is granted, and comes back when it was told to. */
  async function serve(budget: PollBudget, account: string, looks: readonly Look[]): Promise<{ at: number; look: Look }[]> {
    const start = time.now()
    const queue = looks.map((look) => ({ look, at: start + look.arrivesAt }))
    const granted: { at: number; look: Look }[] = []
    for (let asks = 0; queue.length > 0; asks++) {
      expectThat(asks < 30 * looks.length, 'whoever comes back when told is served')
      queue.sort((one, other) => one.at - other.at)
      const { look, at } = queue.shift()!
      if (at > time.now()) await time.advance(at - time.now())
      const permit = await budget.reserve({ account, key: look.key, lane: look.lane })
      if (permit.granted) granted.push({ at: time.now() - start, look })
      else queue.push({ look, at: time.now() + permit.waitMs })
    }
    return granted
  }

  return toCases<PollBudget>(
    { create, close: options.close },
    {
      async 'of 64 racers for one task one is granted, and again after the minimal interval'(budget) {
        const [account, key] = [newName(), newName()]
        const permits = await Promise.all(Array.from({ length: 64 }, () => budget.reserve({ account, key, lane: 'confirm' })))
        expectSame(permits.filter(({ granted }) => granted).length, 1, 'one is granted')
        for (const permit of permits) {
          expectThat(permit.granted || (permit.waitMs > 0 && permit.waitMs < 60_000), 'the others are told when to come back')
        }
        await time.advance(MIN_INTERVAL_MS + 50)
        // The racers may have been told to queue for the account's rate, too.
        const later = await serve(budget, account, [{ key, lane: 'confirm', arrivesAt: 0 }])
        expectThat(later[0]!.at < 5_000, 'it is granted again')
      },
      async 'tasks and accounts do not share an interval'(budget) {
        const [account, other] = [newName(), newName()]
        for (const name of [account, account, other]) {
          expectSame(await budget.reserve({ account: name, key: newName(), lane: 'poll' }), { granted: true }, 'another task is granted')
        }
      },
      async 'a pause stops both lanes of one account, and is never shortened'(budget) {
        const [account, other] = [newName(), newName()]
        await budget.pause(account, 2_000)
        await budget.pause(account, 10)
        await time.advance(100)
        for (const lane of ['confirm', 'poll'] as const) {
          const permit = await budget.reserve({ account, key: newName(), lane })
          expectThat(!permit.granted && permit.waitMs > 500 && permit.waitMs <= 2_000, `a paused account waits, in the lane ${lane}`)
        }
        expectSame(await budget.reserve({ account: other, key: newName(), lane: 'poll' }), { granted: true }, 'others go on')
        await time.advance(2_000)
        const after = await serve(budget, account, [{ key: newName(), lane: 'poll', arrivesAt: 0 }])
        expectThat(after[0]!.at < 2_000, 'the pause ends')
      },
      async 'no second has more looks than the rate, and everybody is served'(budget) {
        const looks = Array.from({ length: 40 }, (_, index): Look => {
          return { key: newName(), lane: index % 3 === 0 ? 'confirm' : 'poll', arrivesAt: (index % 4) * 100 }
        })
        const granted = await serve(budget, newName(), looks)
        expectSame(granted.length, 40, 'everybody is served')
        // What is measured here is later than the grant itself by the time the answer took.
        for (const { at } of granted) {
          const inOneSecond = granted.filter((other) => other.at > at - 900 && other.at <= at).length
          expectThat(inOneSecond <= PER_SECOND, `at most ${PER_SECOND} looks a second, got ${inOneSecond}`)
        }
        expectThat(granted.at(-1)!.at < 30_000, 'nobody waits for ever')
      },
      async 'confirmations overtake polls, and polls are still made'(budget) {
        const polls = Array.from({ length: 30 }, (): Look => ({ key: newName(), lane: 'poll', arrivesAt: 0 }))
        const confirms = Array.from({ length: 15 }, (_, index): Look => ({ key: newName(), lane: 'confirm', arrivesAt: 500 + index * 50 }))
        const granted = await serve(budget, newName(), [...polls, ...confirms])
        const lastConfirm = granted.findLastIndex(({ look }) => look.lane === 'confirm')
        const behind = granted.slice(lastConfirm).length
        expectThat(behind > 10, `confirmations do not wait for the queue of polls, only ${behind} looks came after them`)
        const places = (lane: Look['lane']): number[] => granted.flatMap(({ look }, place) => (look.lane === lane ? [place] : []))
        expectThat(places('confirm')[7]! < places('poll')[15]!, 'half of the confirmations are made before half of the polls')
        expectSame(granted.length, 45, 'everybody is served')
      },
    },
  )
}
