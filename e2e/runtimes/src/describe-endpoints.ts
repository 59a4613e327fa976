import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFintocApi } from './fintoc-api.ts'
import type { ProgramSettings, RunningProgram } from './start-program.ts'

/** What the endpoints are told. */
export const SECRET = 'whsec_runtime_0001'

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** What is asked of a runtime besides the endpoint for webhooks. */
export interface EndpointPaths {
  /** Where webhooks arrive. */
  readonly webhooks: string
  /** A path whose program reads the body first, and what the answer has to say. */
  readonly traps: Readonly<Record<string, readonly string[]>>
  /** False where another suite has asked for it in this runtime. */
  readonly doors?: boolean
  /** What only this runtime has. */
  readonly more?: Readonly<Record<string, (url: string) => Promise<void>>>
}

/** Starts one runtime and asks of it over HTTP what every runtime has to get right. */
export function describeEndpoints(name: string, start: (settings: ProgramSettings) => Promise<RunningProgram>, paths: EndpointPaths): void {
  describe(name, () => {
    let api: Awaited<ReturnType<typeof startFintocApi>>
    let running: RunningProgram | undefined
    beforeAll(async () => {
      api = await startFintocApi()
      running = await start({ secret: SECRET, api: api.url })
    })
    afterAll(async () => {
      await running?.close()
      await api?.close()
    })

    const send = async (path: string, init?: RequestInit): Promise<Answer> => {
      const response = await fetch(`${running?.url}${path}`, init)
      return { status: response.status, text: await response.text(), headers: response.headers }
    }
    const deliver = async (id: string, options: { readonly path?: string; readonly type?: string; readonly pad?: number; readonly change?: boolean } = {}): Promise<Answer> => {
      const { path = paths.webhooks, type, pad = 0, change = false } = options
      const body = createFintocEventBody('link.credentials_changed', { id })
      const event = { ...body, ...(type !== undefined && { type }), note: `Ñuñoa €${'x'.repeat(pad)}` }
      const request = await signedFintocRequest({ event, secret: SECRET })
      const text = await request.text()
      return send(path, { method: 'POST', headers: request.headers, body: change ? `${text} ` : text })
    }
    const state = async (): Promise<{ events: string[]; errors: unknown[][]; later: string[] }> => JSON.parse((await send('/state')).text)

    it('takes a signed delivery once, and goes on after the answer', async () => {
      const first = await deliver('evt_once')
      expect([first.status, first.text, first.headers.get('x-kit-webhook')]).toEqual([200, 'processed', 'processed'])
      expect(await deliver('evt_once')).toMatchObject({ status: 200, text: 'duplicate' })
      expect((await state()).events.filter((text) => text.includes('evt_once'))).toEqual(['link.credentials_changed evt_once hmac'])
      await expect.poll(async () => (await state()).later).toContain('evt_once')
    })

    it('refuses a changed body and one without a signature', async () => {
      expect(await deliver('evt_changed', { change: true })).toMatchObject({ status: 401, text: 'Not verified: no_match' })
      expect(await send(paths.webhooks, { method: 'POST', body: '{}' })).toMatchObject({ status: 401, text: 'Not verified: missing_header' })
      const { events, errors } = await state()
      expect(events.join()).not.toContain('evt_changed')
      expect(errors).toContainEqual(['WebhookVerificationError', 'no_match', 401])
    })

    it('gives an unknown type to otherwise', async () => {
      expect(await deliver('evt_unknown', { type: 'moon.eclipsed' })).toMatchObject({ status: 200 })
      expect((await state()).events).toContain('otherwise moon.eclipsed')
    })

    it('answers 413, 405 and 500, and none of them says more than it should', async () => {
      expect(await deliver('evt_large', { pad: 30_000 })).toMatchObject({ status: 413 })
      expect((await send(paths.webhooks)).status).toBe(405)
      expect(await deliver('evt_throw')).toMatchObject({ status: 500, text: 'The handler failed' })
    })

    it.each(Object.entries(paths.traps))('THE TRAP: a body that was read before (%s) is a 400 that says what to change', async (path, advice) => {
      const before = (await state()).errors.length
      const answer = await deliver('evt_trap', { path })
      expect(answer.status).toBe(400)
      for (const words of advice) expect(answer.text).toContain(words)
      const { events, errors } = await state()
      expect(errors.slice(before)).toEqual([['WebhookVerificationError', 'body_not_raw', 400]])
      expect(events.join()).not.toContain('evt_trap')
    })

    it.runIf(paths.doors !== false)('runs the client: pages, a repetition, a typed error', async () => {
      const { status, text } = await send('/client')
      expect([status, status === 200 ? JSON.parse(text) : text]).toEqual([
        200,
        { ids: ['acc_1', 'acc_2', 'acc_3'], busy: ['pi_busy', 2], error: [true, 404, 'req-1'] },
      ])
    })

    it.runIf(paths.doors !== false)('runs the guard', async () => {
      const event = { provider: 'fintoc', type: 'link.credentials_changed', known: true, id: 'evt_1', idSource: 'provider', topic: 'connection', data: {} }
      const values = [event, { ...event, provider: 'belvo' }, null, 'text']
      expect(await send('/guard', { method: 'POST', body: JSON.stringify(values) })).toMatchObject({ status: 200, text: '[true,false,false,false]' })
    })

    it.each(Object.entries(paths.more ?? {}))('%s', async (_name, check) => check(running!.url))
  })
}
