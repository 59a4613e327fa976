import type { TaskResultDetails } from '@kit/core/waiter'
import type { Backend } from '../backend/start-backend.ts'
import type { Provider } from '../provider.ts'
import type { Measured } from './run.ts'

export interface Meter {
  start(): void
  stop(result: TaskResultDetails): void
  /** Counts no more. @returns what the last wait that ended cost */
  finish(): Measured | undefined
}

/** Counts what one wait costs, and how long after the fact it knew. */
export function createMeter({ moments, sandbox }: Backend, provider: Provider): Meter {
  const { deliveries } = sandbox[provider]
  const now = (): number => sandbox.clock.now().getTime()
  let gets = 0
  let deliveredBefore = 0
  let stopCounting = (): void => undefined
  let ended: { readonly at: number; readonly hints: number } | undefined

  return {
    start() {
      stopCounting()
      gets = 0
      deliveredBefore = deliveries.all.length
      stopCounting = moments.listen((moment) => {
        if (moment.kind === 'request' && moment.provider === provider && moment.method === 'GET') gets += 1
      })
    },
    stop({ hints }) {
      stopCounting()
      ended = { at: now(), hints }
    },
    finish() {
      stopCounting()
      if (ended === undefined) return undefined
      const { at, hints } = ended
      const told = deliveries.all.slice(deliveredBefore).filter((each) => Date.parse(each.at) <= at)
      const last = told.at(-1)
      // Of a delivery that came twice the first one told.
      const first = told.find(({ id }) => id === last?.id)
      return {
        endedBy: hints > 0 && last?.mode !== 'lost' ? 'callback' : 'poll',
        gets,
        detectedMs: first === undefined ? 0 : at - Date.parse(first.at),
      }
    },
  }
}
