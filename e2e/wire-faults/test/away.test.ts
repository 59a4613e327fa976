import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import { createWebhookHandler } from '@kit/core/webhooks'
import { describe, expect, it } from 'vitest'
import { backends } from '../src/backend.ts'
import { verifiedEvent } from '../../../packages/redis/test/support/events.ts'
import { onStage } from '../src/on-stage.ts'
import { createJobs, watchHints } from '../src/tasks.ts'
import { pause, until } from '../src/until.ts'

const LIMIT_MS = 120_000
const HOUR_MS = 3_600_000

describe.concurrent.for(backends)('while the store is away, with $name,', ({ name, open }) => {
  it('a wait goes on polling, and hears hints again afterwards', { timeout: LIMIT_MS }, () =>
    onStage(open, async ({ proxy, far, near }) => {
      const jobs = createJobs()
      const hints = watchHints(far.hints)
      const warnings: string[] = []
      const options = { hints: hints.channel, budget: far.budget, onWarning: ({ code }: { code: string }) => void warnings.push(code) }
      const polling = createTaskWaiter({ ...options, tasks: [jobs.definition(500)] })
      const listening = createTaskWaiter({ ...options, tasks: [jobs.definition(HOUR_MS)] })
      try {
        const polled = await polling.start('acme.job', { account: 'a' }, async () => ({ id: 'polled' }))
        const heard = await listening.start('acme.job', { account: 'a' }, async () => ({ id: 'heard' }))
        const hearing = heard.result({ timeoutMs: HOUR_MS })
        hearing.catch(() => undefined)
        await until(() => hints.health() === 'live')
        proxy.refuse()
        proxy.cut('reset')
        const looks = jobs.looks()
        const result = polled.result({ timeoutMs: HOUR_MS })
        await until(() => jobs.looks() > looks + 1)
        jobs.finish('polled')
        expect(await result).toMatchObject({ ok: true, value: 'polled' })
        // Hints need not fail as well: ioredis keeps what it is asked until it is connected again.
        expect(warnings).toContain('budget_unavailable')
        jobs.finish('heard')
        // While nobody can be told, it is stored by a process that can.
        await near.hints.put(['acme:heard'], { ttlMs: HOUR_MS })
        proxy.heal()
        expect(await hearing).toMatchObject({ ok: true, value: 'heard', hints: 1 })
      } finally {
        hints.stop()
        await Promise.all([polling.close(), listening.close()])
      }
    }))

  it('a webhook is answered 503 over HTTP and not kept, and its repetition is stored', { timeout: LIMIT_MS }, () =>
    onStage(open, async ({ backend, namespace, proxy, far, near }) => {
      const inbox = far.inbox({ sweepMs: 500, retryDelayMs: 100, leaseMs: 3_000 })
      const handler = createWebhookHandler({
        provider: 'acme',
        verify: async ({ body }) => verifiedEvent((JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as { id: string }).id),
        inbox,
      })
      const server = createServer(toNodeHandler((request) => handler(request))).listen(0, '127.0.0.1')
      await once(server, 'listening')
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const post = async (id: string): Promise<{ status: number; retryAfter: string | null; kind: string | null }> => {
        const { status, headers } = await fetch(url, { method: 'POST', body: JSON.stringify({ id }) })
        return { status, retryAfter: headers.get('retry-after'), kind: headers.get('x-kit-webhook') }
      }
      try {
        expect(await post('before')).toEqual({ status: 200, retryAfter: null, kind: 'stored' })
        proxy.refuse()
        proxy.cut('reset')
        const refused = { status: 503, retryAfter: '5', kind: null }
        expect(await Promise.all([post('away'), post('other')])).toEqual([refused, refused])
        expect(await near.inbox({}).due()).toEqual(['acme:before'])
        proxy.heal()
        await until(async () => (await post('away')).status === 200)
        await until(async () => (await post('other')).status === 200)
        far.start(inbox, () => 'it')
        await until(async () => (await backend.effects(namespace)).length >= 3)
        const events = (await backend.effects(namespace)).map(({ event }) => event)
        expect(events.toSorted()).toEqual(['away', 'before', 'other'])
      } finally {
        await inbox.close()
        server.close()
        server.closeAllConnections()
      }
    }))

  it('calls over connections that are half open are given up, and later ones work', { timeout: LIMIT_MS }, () =>
    onStage(open, async ({ proxy, far }) => {
      const times = { leaseMs: 600_000, retainMs: 600_000 }
      await far.idempotency.claim('before', times)
      proxy.swallow(['requests', 'replies'])
      const calls = Array.from({ length: 6 }, async (_, n) => {
        await pause(n * 20)
        return far.idempotency.claim(`away-${n}`, times)
      })
      // A pool may have opened another connection, which carries.
      const [first] = await Promise.allSettled(calls)
      expect(first?.status).toBe('rejected')
      // Drivers of Redis keep a connection that carries nothing until the system gives it up.
      proxy.cut('reset')
      await until(async () => (await far.idempotency.claim(crypto.randomUUID(), times)).kind === 'acquired')
    }))

  it('a webhook whose answer from the store is lost is answered 503, and is there once', { timeout: LIMIT_MS }, () =>
    onStage(open, async ({ backend, namespace, proxy, far, near }) => {
      const inbox = far.inbox({})
      await inbox.receive(verifiedEvent('first'), '{}')
      proxy.loseReply()
      const outcome = await inbox.receive(verifiedEvent('lost'), '{}').catch(() => undefined)
      expect(proxy.lostReplies()).toBe(1)
      // ioredis sends again by itself what it got no answer to.
      if (name === 'ioredis') expect(outcome?.kind).toBe('duplicate')
      proxy.heal()
      await until(async () => ['stored', 'duplicate'].includes((await inbox.receive(verifiedEvent('lost'), '{}')).kind))
      far.start(inbox, () => 'it')
      await until(async () => (await backend.effects(namespace)).length >= 2 && (await near.inbox({}).due()).length === 0)
      await inbox.close()
      expect((await backend.effects(namespace)).map(({ event }) => event).toSorted()).toEqual(['first', 'lost'])
    }))
})
