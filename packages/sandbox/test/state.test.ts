import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Sandbox, SandboxOptions } from '../src/index.ts'
import { startSandbox } from '../src/index.ts'

type Belvo = Sandbox<'belvo'>

async function start(options: SandboxOptions<'belvo'> = {}): Promise<Belvo> {
  const sandbox = await startSandbox({ providers: ['belvo'], clock: 'manual', ...options })
  onTestFinished(() => sandbox.close())
  return sandbox
}

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-state-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'sandbox.state')
}

/** Everything one sees of a sandbox from outside, but its ports. */
function seen(sandbox: Belvo): unknown {
  const { links, paymentIntents, requests, deliveries, aggregation } = sandbox.belvo
  return structuredClone({ now: sandbox.clock.now(), links, paymentIntents, requests, deliveries: deliveries.all, aggregation, faults: sandbox.faults.all })
}

type Step = (sandbox: Belvo) => unknown

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((sandbox) => sandbox.belvo.connect()),
  fc.integer({ min: 0, max: 3 }).map((index): Step => ({ belvo }) => belvo.links[index] && belvo.link(belvo.links[index].id).invalidate()),
  fc.constantFrom('500ms', '3s', '1h', '2d').map((duration): Step => (sandbox) => sandbox.advance(duration)),
  fc.constant<Step>((sandbox) => sandbox.faults.add({ provider: 'belvo', delivery: { mode: 'lost' } })),
  // Nobody listens there: it waits for its next attempt.
  fc.constant<Step>((sandbox) => sandbox.belvo.trigger('LINK.token_required', { link_id: '0b1f3c1a-5f0e-4c0e-9f60-0d3c5f1f2a11', to: { url: 'http://127.0.0.1:1/', authorization: 'x' } })),
)

describe('a snapshot', () => {
  it('brings everything back, and what happens afterwards happens as it did, here and in another sandbox', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 8 }), fc.array(steps, { minLength: 1, maxLength: 8 }), async (before, after) => {
        const sandbox = await startSandbox({ providers: ['belvo'], clock: 'manual', startAt: new Date('2026-03-01T12:00:00Z') })
        for (const step of before) await step(sandbox)
        const snapshot = await sandbox.snapshot()
        const then = seen(sandbox)
        for (const step of after) await step(sandbox)
        const later = seen(sandbox)
        await sandbox.restore(snapshot)
        expect(seen(sandbox)).toEqual(then)
        for (const step of after) await step(sandbox)
        expect(seen(sandbox)).toEqual(later)
        const another = await startSandbox({ providers: ['belvo'], clock: 'manual', snapshot })
        expect(seen(another)).toEqual(then)
        for (const step of after) await step(another)
        expect(seen(another)).toEqual(later)
        await Promise.all([sandbox.close(), another.close()])
      }),
      { numRuns: 20 },
    )
  })

  it('is refused when it is none, or of another sandbox', async () => {
    const sandbox = await start()
    await expect(sandbox.restore(new Uint8Array([1, 2, 3]))).rejects.toThrow('no snapshot of a sandbox')
    const other = await start()
    await expect(sandbox.restore(await other.snapshot())).rejects.toThrow('other credentials')
    const fintoc = await startSandbox({ providers: ['fintoc'] })
    onTestFinished(() => fintoc.close())
    await expect(start({ snapshot: await fintoc.snapshot() })).rejects.toThrow('with the providers fintoc')
  })

  it('of a sandbox with the same seed fits', async () => {
    const first = await start({ seed: 4 })
    const { id } = first.belvo.connect()
    const second = await start({ seed: 4 })
    await second.restore(await first.snapshot())
    expect(second.belvo.links.map((link) => link.id)).toContain(id)
  })
})

describe('reset', () => {
  it('makes everything as it was at the start', async () => {
    const sandbox = await start()
    const first = seen(sandbox)
    sandbox.belvo.connect()
    await sandbox.advance('1d')
    await sandbox.reset()
    expect(seen(sandbox)).toEqual(first)
  })
})

describe('a real clock', () => {
  it('goes on with a restore, as far ahead as it was', async () => {
    const sandbox = await start({ clock: 'real' })
    await sandbox.advance('1h')
    const snapshot = await sandbox.snapshot()
    await sandbox.advance('1d')
    await sandbox.restore(snapshot)
    const ahead = sandbox.clock.now().getTime() - Date.now()
    expect(Math.abs(ahead - 3_600_000)).toBeLessThan(60_000)
  })
})

describe('a state file', () => {
  it('is read at the start and written at the end, credentials included', async () => {
    const stateFile = file()
    const first = await startSandbox({ providers: ['belvo'], clock: 'manual', stateFile })
    const { id } = first.belvo.connect()
    const keys = first.belvo.aggregation
    await first.close()
    const second = await start({ stateFile })
    expect(second.belvo.aggregation).toEqual(keys)
    expect(second.belvo.links.map((link) => link.id)).toContain(id)
  })

  it('is written while the sandbox runs', async () => {
    const stateFile = file()
    const sandbox = await start({ stateFile })
    expect(existsSync(stateFile)).toBe(false)
    await fetch(`${sandbox.belvo.origins.main}/api/links/`)
    await expect.poll(() => existsSync(stateFile), { timeout: 30_000 }).toBe(true)
  })

  it('that is something else is left alone', async () => {
    const stateFile = file()
    writeFileSync(stateFile, 'my notes')
    await expect(start({ stateFile })).rejects.toThrow('no snapshot of a sandbox')
  })
})

describe('a duration', () => {
  it.each([
    ['250ms', 250],
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['2d', 172_800_000],
    [1_500, 1_500],
  ])('%s', async (duration, ms) => {
    const sandbox = await start({ startAt: new Date(0) })
    await sandbox.advance(duration)
    expect(sandbox.clock.now().getTime()).toBe(ms)
  })

  it.each(['', '20', 'm', '-1s', '1w', '1h 30m', -1, Number.NaN])('%j is none', async (duration) => {
    const sandbox = await start()
    await expect(sandbox.advance(duration)).rejects.toThrow('A duration is a number of milliseconds')
  })
})
