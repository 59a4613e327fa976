import { request } from 'node:http'
import { startSandbox, VERSION } from '@kit/sandbox'
import { describe, expect, it, onTestFinished } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { importForm, startHarness, startReceiver, webFormStatus } from './support/harness.ts'

describe('the clock', () => {
  it('stands still until it is stepped', async () => {
    const harness = await startHarness({ startAt: new Date('2030-01-01T00:00:00Z') })
    const before = harness.sandbox.clock.now()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(harness.sandbox.clock.now()).toEqual(before)
    await harness.sandbox.clock.advance(1500)
    expect(harness.sandbox.clock.now()).toEqual(new Date('2030-01-01T00:00:01.500Z'))
    for (const ms of [-1, Number.NaN, Infinity]) await expect(harness.sandbox.clock.advance(ms)).rejects.toThrow(RangeError)
  })

  it('runs what falls due in order of time, each at its own time', async () => {
    const receiver = await startReceiver()
    const harness = await startHarness({ startAt: new Date('2030-01-01T00:00:00Z') })
    const { token } = await harness.user()
    const callbacks = { finalised: receiver.url }
    const first = await importForm(harness, token, { callbacks })
    await harness.sandbox.clock.advance(60_000)
    const second = await importForm(harness, token, { callbacks })
    harness.sandbox.finapi.faults.callback({ mode: 'late', delayMs: 120_000 })
    await harness.sandbox.clock.advance(60 * 60_000)
    expect(receiver.received.map(({ body }) => body['webFormId'])).toEqual([second.id, first.id])
    expect(harness.sandbox.finapi.deliveries.all.map(({ at }) => at)).toEqual(['2030-01-01T00:21:00.000Z', '2030-01-01T00:22:00.000Z'])
  })

  it('follows the wall clock in real mode, and can be stepped there too', async () => {
    const receiver = await startReceiver()
    const harness = await startHarness({ clock: 'real', finapi: { downloadMs: 10 } })
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.callback({ mode: 'late', delayMs: 30 })
    const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
    await harness.sandbox.finapi.forms.complete(form.id)
    await receiver.arrived(1)
    const other = await importForm(harness, token)
    await harness.sandbox.clock.advance(20 * 60_000)
    expect(await webFormStatus(harness, token, other.id)).toBe('EXPIRED')
  })
})

describe('startSandbox', () => {
  it('repeats ids and credentials for a seed', async () => {
    const make = async (seed: number | undefined): Promise<unknown> => {
      const harness = await startHarness({ seed })
      const { id, password, token } = await harness.user()
      return [harness.sandbox.finapi.client, id, password, token, (await importForm(harness, token)).id]
    }
    expect(await make(7)).toEqual(await make(7))
    expect(await make(7)).not.toEqual(await make(8))
    expect(await make(undefined)).not.toEqual(await make(undefined))
  })

  it('frees its ports, and says which one is taken', async () => {
    const first = await startSandbox({ providers: ['finapi'] })
    onTestFinished(() => first.close())
    const port = Number(new URL(first.finapi.origins.access).port)
    await expect(startSandbox({ providers: ['finapi'], port })).rejects.toThrow(`port ${port}`)
    await first.close()
    const second = await startSandbox({ providers: ['finapi'], port })
    expect(second.finapi.origins.access).toBe(first.finapi.origins.access)
    await second.close()
  })

  it('gives up what it had when the second port is taken', async () => {
    const blocker = await startSandbox({ providers: ['finapi'] })
    onTestFinished(() => blocker.close())
    const port = Number(new URL(blocker.finapi.origins.access).port) - 1
    await expect(startSandbox({ providers: ['finapi'], port })).rejects.toThrow('cannot listen')
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  })

  it('closes while clients keep connections open and callbacks are on their way', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const silent = await startReceiver()
    harness.sandbox.finapi.faults.callback({ mode: 'late' })
    const form = await importForm(harness, token, { callbacks: { finalised: silent.url } })
    await harness.sandbox.finapi.forms.complete(form.id)
    await harness.sandbox.close()
    await harness.sandbox.close()
    await harness.sandbox.clock.advance(10 * 60_000)
    expect(silent.received).toEqual([])
  })

  it('closes while a request is being answered', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    harness.sandbox.finapi.faults.response({ operation: 'webForms.list', delayMs: 3_600_000 })
    const hanging = expect(harness.call('GET', '/api/webForms', { token })).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await harness.sandbox.close()
    await hanging
  })

  it('answers on loopback host names only', async () => {
    const harness = await startHarness()
    const status = await new Promise((resolve, reject) => {
      const url = new URL(harness.sandbox.finapi.origins.access)
      request({ host: url.hostname, port: url.port, path: '/api/v2/users', headers: { Host: 'rebound.example.com' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .once('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })

  it('has the version of its manifest', () => {
    expect(VERSION).toBe(manifest.version)
  })
})
