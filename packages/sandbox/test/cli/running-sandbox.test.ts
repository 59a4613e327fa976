import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Sandbox } from '../../src/index.ts'
import { startSandbox } from '../../src/index.ts'
import { cli } from '../support/run-cli.ts'
import type { CliRun } from '../support/run-cli.ts'
import { serveHandler } from '../support/webhook-server.ts'

interface Running {
  readonly sandbox: Sandbox
  run(...args: readonly string[]): Promise<CliRun>
}

async function running(): Promise<Running> {
  const sandbox = await startSandbox({ clock: 'manual', seed: 9, startAt: new Date(), inspectorPort: 0 })
  onTestFinished(() => sandbox.close())
  return { sandbox, run: (...args) => cli(...args, '--sandbox', sandbox.inspectorUrl ?? '') }
}

/** A Fintoc endpoint of the sandbox at a handler of ours, with its URL. */
async function endpoint({ sandbox }: Running, got: string[]): Promise<string> {
  let secret = ''
  const url = await serveHandler((request) => {
    const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
    return createFintocWebhookHandler({ secret, idempotency, otherwise: (event) => void got.push(event.known ? event.type : event.rawType) })(request)
  })
  const response = await fetch(`${sandbox.fintoc.origins.api}/v1/webhook_endpoints`, {
    method: 'POST',
    headers: { Authorization: sandbox.fintoc.secretKey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ url, enabled_events: ['payment_intent.succeeded', 'transfer.outbound.succeeded'] }),
  })
  secret = ((await response.json()) as { readonly secret: string }).secret
  return url
}

describe('kit-sandbox with a running sandbox', () => {
  it('triggers, lists and repeats deliveries', async () => {
    const given = await running()
    const got: string[] = []
    const url = await endpoint(given, got)
    expect((await given.run('deliveries')).out).toBe('Nothing was delivered yet.\n')
    expect((await given.run('trigger', 'payment_intent.succeeded')).code).toBe(0)
    expect(got).toEqual(['payment_intent.succeeded'])
    const { out } = await given.run('deliveries')
    expect(out).toContain(`payment_intent.succeeded → ${url}`)
    const [delivery] = JSON.parse((await given.run('deliveries', '--json')).out) as { readonly id: string }[]
    expect((await given.run('deliveries', 'fintoc', delivery!.id)).code).toBe(0)
    expect(got).toEqual(['payment_intent.succeeded', 'payment_intent.succeeded'])
    expect(await given.run('deliveries', 'fintoc', 'dlv_none')).toMatchObject({ code: 2, error: expect.stringContaining('No delivery of this sandbox') })
  })

  it('plans faults, shows and clears them', async () => {
    const given = await running()
    const got: string[] = []
    await endpoint(given, got)
    expect((await given.run('faults')).out).toBe('Nothing is planned to go wrong.\n')
    await given.run('faults', 'add', 'fintoc', 'deliveries', 'lost')
    await given.run('faults', 'add', 'belvo', '*', 'status=429; retry-after=2', '--count', '3')
    const { out } = await given.run('faults')
    expect(out).toContain('fintoc  deliveries: mode "lost" (1)')
    expect(out).toContain('belvo   *: status 429, retryAfter "2" (3)')
    await given.run('trigger', 'payment_intent.succeeded')
    expect(got).toEqual([])
    const refused = await fetch(`${given.sandbox.belvo.origins.main}/api/links/`)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
    expect((await given.run('faults', 'clear')).out).toBe('Nothing is planned to go wrong.\n')
  })

  it.each([
    [['faults', 'ad'], 'Did you mean add'],
    [['faults', 'add', 'fintoc', 'deliveries', 'losst'], 'Did you mean lost'],
    [['faults', 'add', 'fintoc', '*', 'statsu=3'], 'X-Kit-Fault knows status'],
    [['faults', 'add', 'fintoc', 'nothing.list', 'reset'], 'No operation is called nothing.list'],
    [['faults', 'add', 'stripe', 'deliveries', 'lost'], 'does not emulate stripe'],
    [['advance'], 'How far?'],
    [['advance', 'tomorrow'], 'A duration is'],
    [['deliveries', 'fintoc'], 'Which delivery?'],
    [['trigger', 'task.finalised'], 'name the URL with --to'],
    [['snapshot'], 'Which file?'],
    [['listen'], 'Give --forward-to'],
  ])('explains %j', async (args, text) => {
    const given = await running()
    const { code, error } = await given.run(...args)
    expect(error).toContain(text)
    expect(code).toBe(2)
  })

  it('moves the clock, resets, and keeps what was in a file', async () => {
    const given = await running()
    const { sandbox } = given
    const before = sandbox.clock.now().getTime()
    await given.run('advance', '1h30m')
    expect(sandbox.clock.now().getTime() - before).toBe(5_400_000)
    const folder = mkdtempSync(join(tmpdir(), 'kit-cli-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'a.state')
    await given.run('snapshot', file)
    const link = sandbox.belvo.connect()
    expect((await given.run('restore', file)).code).toBe(0)
    expect(sandbox.belvo.links.map(({ id }) => id)).not.toContain(link.id)
    expect(sandbox.clock.now().getTime() - before).toBe(5_400_000)
    expect((await given.run('reset')).code).toBe(0)
    expect(sandbox.clock.now().getTime()).toBe(before)
    expect((await given.run('restore', join(folder, 'none'))).error).toContain('no such file')
  })

  it('says where to look when no sandbox answers', async () => {
    const { code, error } = await cli('reset', '--sandbox', 'http://127.0.0.1:1')
    expect([code, error]).toEqual([2, 'No sandbox answers at http://127.0.0.1:1. Start one with "kit-sandbox start", or name it with --sandbox <url>.\n'])
  })
})

describe('kit-sandbox', () => {
  it.each([
    [['strat'], 'There is no command strat. Did you mean start?'],
    [['start', '--providers', 'fintok'], 'Did you mean fintoc?'],
    [['start', '--port', 'many'], '--port takes a whole number.'],
    [['start', '--jws-public-key', 'no.pem'], 'does not exist'],
  ])('explains %j', async (args, text) => {
    const { code, error } = await cli(...args)
    expect([code, error]).toEqual([2, expect.stringContaining(text)])
  })

  it('explains itself and every command', async () => {
    const { out } = await cli('help')
    const names = [...out.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name!)
    expect(names).toEqual(['start', 'trigger', 'listen', 'deliveries', 'advance', 'faults', 'snapshot', 'restore', 'reset'])
    for (const name of names) {
      const { out: text, code } = await cli('help', name)
      expect(code).toBe(0)
      expect(text).toContain(`Usage: kit-sandbox ${name}`)
      expect(text).toContain('--json')
      expect((await cli(name, '--help')).out).toBe(text)
    }
  })

  it('tells errors as JSON where JSON is asked for', async () => {
    expect(JSON.parse((await cli('advance', '--json', '--sandbox', 'nowhere')).error)).toEqual({ error: expect.any(String) })
  })
})
