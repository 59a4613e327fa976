import { createMemoryInboxStore } from '@kit/core/idempotency'
import type { InboxAcquired, InboxStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

interface ModelEvent {
  state: 'waiting' | 'held' | 'completed' | 'dead'
  claim: number
  attempt: number
  until: number
  readonly expires: number
  readonly print: number
}

interface Model {
  now: number
  claims: number
  events: Map<string, ModelEvent>
}

interface Real {
  clock: FakeClock
  store: InboxStore
  won: InboxAcquired[]
}

type Step = fc.AsyncCommand<Model, Real>

function command(text: string, run: (model: Model, real: Real) => Promise<void>, check: (model: Model) => boolean = () => true): Step {
  return { check, run, toString: () => text }
}

/** The event as it is now: a handled one is forgotten after its retention. */
function isKept(event: ModelEvent | undefined, now: number): event is ModelEvent {
  return event !== undefined && (event.state !== 'completed' || event.expires > now)
}

function eventOf(model: Model, key: string): ModelEvent | undefined {
  const event = model.events.get(key)
  return isKept(event, model.now) ? event : undefined
}

function current(model: Model, pick: number): { claim: number; event: ModelEvent | undefined } {
  const claim = pick % model.claims
  return { claim, event: [...model.events.values()].find((event) => event.claim === claim && isKept(event, model.now)) }
}

const won = ({ claims }: Model): boolean => claims > 0

const put = (key: string, print: number, retainMs: number): Step =>
  command(`put ${key} ${print} ${retainMs}`, async (model, real) => {
    const entry = { key, fingerprint: Uint8Array.of(print), payload: Uint8Array.of(print), sealed: false }
    const known = eventOf(model, key)
    const expected = known === undefined ? 'stored' : known.print === print ? 'duplicate' : 'mismatch'
    expect(await real.store.put(entry, { retainMs })).toBe(expected)
    if (known !== undefined) return
    model.events.set(key, { state: 'waiting', claim: -1, attempt: 0, until: model.now, expires: model.now + retainMs, print })
  })

const claim = (key: string, leaseMs: number): Step =>
  command(`claim ${key} ${leaseMs}`, async (model, real) => {
    const got = await real.store.claim(key, { leaseMs })
    const event = eventOf(model, key)
    if (event === undefined) expect(got).toEqual({ kind: 'missing' })
    else if (event.state === 'completed') expect(got).toEqual({ kind: 'completed' })
    else if (event.state === 'dead') expect(got).toEqual({ kind: 'dead', error: 'E' })
    else if (event.until > model.now) expect(got).toEqual({ kind: 'in_progress', retryAfterMs: event.until - model.now })
    else {
      expect(got).toMatchObject({ kind: 'acquired', key, attempt: event.attempt + 1, payload: Uint8Array.of(event.print) })
      if (got.kind !== 'acquired') return
      for (const earlier of real.won) expect(got.fence > earlier.fence).toBe(true)
      real.won.push(got)
      Object.assign(event, { state: 'held', claim: model.claims++, attempt: event.attempt + 1, until: model.now + leaseMs })
    }
  })

const renew = (pick: number, leaseMs: number): Step =>
  command(`renew ${pick} ${leaseMs}`, async (model, real) => {
    const { claim, event } = current(model, pick)
    const holds = event?.state === 'held' && event.until > model.now
    expect(await real.store.renew(real.won[claim]!, leaseMs)).toBe(holds)
    if (holds) event.until = model.now + leaseMs
  }, won)

const complete = (pick: number): Step =>
  command(`complete ${pick}`, async (model, real) => {
    const { claim, event } = current(model, pick)
    expect(await real.store.complete(real.won[claim]!)).toBe(event?.state === 'held' || event?.state === 'completed')
    if (event?.state === 'held') event.state = 'completed'
  }, won)

const release = (pick: number, delayMs: number, dead: boolean): Step =>
  command(`release ${pick} ${delayMs} ${dead}`, async (model, real) => {
    const { claim, event } = current(model, pick)
    expect(await real.store.release(real.won[claim]!, { delayMs, error: 'E', dead })).toBe(event?.state === 'held')
    if (event?.state === 'held') Object.assign(event, { state: dead ? 'dead' : 'waiting', until: model.now + delayMs })
  }, won)

const redrive = (key: string): Step =>
  command(`redrive ${key}`, async (model, real) => {
    const event = eventOf(model, key)
    expect(await real.store.redrive(key)).toBe(event?.state === 'dead')
    if (event?.state === 'dead') Object.assign(event, { state: 'waiting', attempt: 0, until: model.now })
  })

const discard = (key: string): Step =>
  command(`discard ${key}`, async (model, real) => {
    const gone = eventOf(model, key)?.state === 'dead'
    expect(await real.store.discard(key)).toBe(gone)
    if (gone) model.events.delete(key)
  })

const look: Step = command('look', async (model, real) => {
  const open = [...model.events].filter(([, { state, until }]) => (state === 'waiting' || state === 'held') && until <= model.now)
  const due = await real.store.due({ limit: 100 })
  expect(due.toSorted()).toEqual(open.map(([key]) => key).sort())
  const dead = [...model.events].filter(([, { state }]) => state === 'dead').map(([key, { attempt }]) => `${key} ${attempt}`)
  expect((await real.store.dead({ limit: 100 })).map(({ key, attempt }) => `${key} ${attempt}`).sort()).toEqual(dead.sort())
})

const advance = (ms: number): Step =>
  command(`advance ${ms}`, async (model, real) => {
    model.now += ms
    await real.clock.advance(ms)
  })

const jump = (ms: number): Step => command(`jump ${ms}`, async (_model, real) => real.clock.jump(ms))

const pick = fc.nat({ max: 20 })
const key = fc.constantFrom('a', 'b', 'c')
const lease = fc.constantFrom(500, 1_000)
const commands = [
  fc.tuple(key, fc.nat({ max: 1 }), fc.constantFrom(800, 3_000)).map((given) => put(...given)),
  fc.tuple(key, lease).map((given) => claim(...given)),
  fc.tuple(pick, lease).map((given) => renew(...given)),
  pick.map(complete),
  fc.tuple(pick, fc.constantFrom(0, 700), fc.boolean()).map((given) => release(...given)),
  key.map(redrive),
  key.map(discard),
  fc.constant(look),
  fc.constantFrom(1, 250, 499, 500, 501, 1_000, 3_000).map(advance),
  fc.integer({ min: -7_200_000, max: 7_200_000 }).map(jump),
]

describe('memory inbox store against its model', () => {
  const property = (make: (clock: FakeClock) => InboxStore) =>
    fc.asyncProperty(fc.commands(commands, { maxCommands: 80, size: 'max' }), async (steps) => {
      await fc.asyncModelRun(() => {
        const clock = createFakeClock()
        return { model: { now: 0, claims: 0, events: new Map<string, ModelEvent>() }, real: { clock, store: make(clock), won: [] } }
      }, steps)
    })

  it('does what the model does, in 2,000 sequences of commands', async () => {
    await fc.assert(property((clock) => createMemoryInboxStore({ clock })), { numRuns: 2_000 })
  })

  it.each<[string, (store: InboxStore) => Partial<InboxStore>]>([
    ['a stale complete counts', (store) => ({ complete: async (claim) => (await store.complete(claim), true) })],
    ['a delay is forgotten', (store) => ({ release: (claim, options) => store.release(claim, { ...options, delayMs: undefined }) })],
    ['a due event is not listed', (store) => ({ due: () => store.due({ limit: 1 }) })],
  ])('and notices when %s', async (_name, breakIt) => {
    const broken = (clock: FakeClock): InboxStore => {
      const store = createMemoryInboxStore({ clock })
      return { ...store, ...breakIt(store) }
    }
    expect((await fc.check(property(broken), { numRuns: 2_000, endOnFailure: true })).failed).toBe(true)
  })
})
