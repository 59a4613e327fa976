import type { DeliveryFault } from '@kit/sandbox'
import { describe, it } from 'vitest'
import { deliverySubjects } from '../src/delivery-subjects.ts'
import { until } from '../src/finapi-scene.ts'

/** What each fault leaves of the deliveries: a new one does not compile here until it has a row. */
const modes: Readonly<Record<DeliveryFault['mode'], { readonly arrives: boolean; readonly known: boolean }>> = {
  lost: { arrives: false, known: true },
  late: { arrives: true, known: true },
  duplicate: { arrives: true, known: true },
  reorder: { arrives: true, known: true },
  forged: { arrives: true, known: true },
  extended: { arrives: true, known: true },
  tomorrow: { arrives: true, known: false },
}
const rows = Object.entries(modes).map(([mode, expected]) => ({ mode: mode as DeliveryFault['mode'], ...expected }))

describe.concurrent.each(deliverySubjects)('every delivery of $provider', ({ events, open }) => {
  it.for(rows)('with the fault $mode: the wait ends as it should, and nothing is handled twice', async ({ mode, arrives, known }, { expect, onTestFinished }) => {
    const scene = await open()
    onTestFinished(() => scene.close())
    scene.fault({ mode, delayMs: 100, count: Number.POSITIVE_INFINITY })

    const result = await scene.run()
    expect(result).toMatchObject({ ok: true })
    if (!arrives) expect(result.hints).toBe(0)

    const { answers, deliveries, handled } = scene
    if (!arrives) {
      expect([deliveries().length > 0, answers, handled]).toEqual([true, [], []])
      return
    }
    await until(() => deliveries().some(({ ok }) => ok))
    // A forged one is refused; everything else is taken, a repeated one as a duplicate.
    expect(answers.filter((status) => status === 401).length > 0).toBe(mode === 'forged')
    expect(answers.every((status) => status === 401 || (status >= 200 && status < 300))).toBe(true)
    if (!events) return
    const accepted = new Set(deliveries().filter(({ ok }) => ok).map(({ eventId }) => eventId))
    await until(() => handled.length >= accepted.size)
    expect(new Set(handled.map(({ id }) => id)).size).toBe(handled.length)
    expect(handled.every((event) => event.known === known)).toBe(true)
  })
})
