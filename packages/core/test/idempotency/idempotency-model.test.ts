import { createMemoryIdempotencyStore } from '@kit/core/idempotency'
import type { Acquired, IdempotencyStore } from '@kit/core/idempotency'
import { createFakeClock } from '@kit/core/testing'
import type { FakeClock } from '@kit/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

interface ModelKey {
  state: 'held' | 'free' | 'completed' | 'dead'
  claim: number
  attempt: number
  until: number
  expires: number
  retainMs: number
  print: number
  result: number
}

/** What every key should be, kept in the plainest way. `claims` counts the claims that were won. */
interface Model {
  now: number
  claims: number
  keys: Map<string, ModelKey>
}

interface Real {
  clock: FakeClock
  store: IdempotencyStore
  won: Acquired[]
}

type Step = fc.AsyncCommand<Model, Real>

/** A command, printed as its arguments. */
function command(text: string, run: (model: Model, real: Real) => Promise<void>, check: (model: Model) => boolean = () => true): Step {
  return { check, run, toString: () => text }
}

/** A key as it is now: forgotten after its retention, unless somebody holds it. */
function isKept(key: ModelKey | undefined, now: number): key is ModelKey {
  return key !== undefined && (key.expires > now || (key.state === 'held' && key.until > now))
}

function current(model: Model, pick: number): { claim: number; key: ModelKey | undefined } {
  const claim = pick % model.claims
  return { claim, key: [...model.keys.values()].find((key) => key.claim === claim && isKept(key, model.now)) }
}

const claim = (name: string, print: number, leaseMs: number, retainMs: number): Step =>
  command(`claim ${name} ${print} ${leaseMs} ${retainMs}`, async (model, real) => {
    const got = await real.store.claim(name, { leaseMs, retainMs, fingerprint: Uint8Array.of(print) })
    const known = model.keys.get(name)
    const key = isKept(known, model.now) ? known : undefined
    if (key?.state === 'completed') {
      expect(got).toEqual(key.print === print ? { kind: 'completed', result: key.result } : { kind: 'mismatch' })
    } else if (key?.state === 'dead') expect(got).toEqual({ kind: 'dead', error: 'E' })
    else if (key !== undefined && key.until > model.now) expect(got).toEqual({ kind: 'in_progress', retryAfterMs: key.until - model.now })
    else {
      const attempt = (key?.attempt ?? 0) + 1
      expect(got).toMatchObject({ kind: 'acquired', key: name, attempt })
      if (got.kind !== 'acquired') return
      for (const earlier of real.won) expect(got.fence > earlier.fence).toBe(true)
      real.won.push(got)
      const until = model.now + leaseMs
      model.keys.set(name, { state: 'held', claim: model.claims++, attempt, until, expires: model.now + retainMs, retainMs, print, result: 0 })
    }
  })

const renew = (pick: number, leaseMs: number): Step =>
  command(`renew ${pick} ${leaseMs}`, async (model, real) => {
    const { claim, key } = current(model, pick)
    const holds = key?.state === 'held' && key.until > model.now
    expect(await real.store.renew(real.won[claim]!, leaseMs)).toBe(holds)
    if (holds) key.until = model.now + leaseMs
  }, ({ claims }) => claims > 0)

const complete = (pick: number, result: number): Step =>
  command(`complete ${pick} ${result}`, async (model, real) => {
    const { claim, key } = current(model, pick)
    expect(await real.store.complete(real.won[claim]!, result)).toBe(key?.state === 'held' || key?.state === 'completed')
    if (key?.state === 'held') Object.assign(key, { state: 'completed', result, expires: model.now + key.retainMs })
  }, ({ claims }) => claims > 0)

const release = (pick: number, delayMs: number, dead: boolean): Step =>
  command(`release ${pick} ${delayMs} ${dead}`, async (model, real) => {
    const { claim, key } = current(model, pick)
    const retryAt = new Date(real.clock.now() + delayMs)
    expect(await real.store.release(real.won[claim]!, { retryAt, error: 'E', dead })).toBe(key?.state === 'held')
    if (key?.state !== 'held') return
    const until = model.now + delayMs
    Object.assign(key, { state: dead ? 'dead' : 'free', until, expires: until + key.retainMs })
  }, ({ claims }) => claims > 0)

const advance = (ms: number): Step =>
  command(`advance ${ms}`, async (model, real) => {
    model.now += ms
    await real.clock.advance(ms)
  })

const jump = (ms: number): Step => command(`jump ${ms}`, async (_model, real) => real.clock.jump(ms))

const pick = fc.nat({ max: 20 })
const commands = [
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 1 }), fc.constantFrom(500, 1_000), fc.constantFrom(800, 3_000)).map((given) => claim(...given)),
  fc.tuple(pick, fc.constantFrom(500, 1_000)).map((given) => renew(...given)),
  fc.tuple(pick, fc.nat({ max: 9 })).map((given) => complete(...given)),
  fc.tuple(pick, fc.constantFrom(0, 700), fc.boolean()).map((given) => release(...given)),
  fc.constantFrom(1, 250, 499, 500, 501, 1_000, 3_000).map(advance),
  fc.integer({ min: -7_200_000, max: 7_200_000 }).map(jump),
]

describe('memory idempotency store against its model', () => {
  const property = (make: (clock: FakeClock) => IdempotencyStore) =>
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (steps) => {
      await fc.asyncModelRun(() => {
        const clock = createFakeClock()
        return { model: { now: 0, claims: 0, keys: new Map<string, ModelKey>() }, real: { clock, store: make(clock), won: [] } }
      }, steps)
    })

  it('does what the model does, in 2,000 sequences of commands', async () => {
    await fc.assert(property((clock) => createMemoryIdempotencyStore({ clock })), { numRuns: 2_000 })
  })

  it.each<[string, (store: IdempotencyStore) => Partial<IdempotencyStore>]>([
    ['a stale complete counts', (store) => ({ complete: async (claim, result) => (await store.complete(claim, result), true) })],
    ['a dead key comes back', (store) => ({ release: (claim, options) => store.release(claim, { ...options, dead: undefined }) })],
    ['a renewal does nothing', (store) => ({ renew: async (claim) => store.renew(claim, 1) })],
  ])('and notices when %s', async (_name, breakIt) => {
    const broken = (clock: FakeClock): IdempotencyStore => {
      const store = createMemoryIdempotencyStore({ clock })
      return { ...store, ...breakIt(store) }
    }
    expect((await fc.check(property(broken), { numRuns: 2_000, endOnFailure: true })).failed).toBe(true)
  })
})
