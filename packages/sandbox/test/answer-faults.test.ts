import { describe, expect, it, onTestFinished } from 'vitest'
import type { Sandbox, SandboxFault } from '../src/index.ts'
import { startSandbox } from '../src/index.ts'

interface Given {
  readonly sandbox: Sandbox<'fintoc'>
  get(headers?: Readonly<Record<string, string>>): Promise<Response>
}

async function given(faults: readonly SandboxFault[] = []): Promise<Given> {
  const sandbox = await startSandbox({ providers: ['fintoc'], clock: 'manual', faults })
  onTestFinished(() => sandbox.close())
  const { origins, secretKey, accounts } = sandbox.fintoc
  return { sandbox, get: (headers) => fetch(`${origins.api}/v2/accounts/${accounts.mx}`, { headers: { Authorization: secretKey, ...headers } }) }
}

describe('a request that asks for a fault of its own', () => {
  it.each([
    ['status=429; retry-after=7', 429, '7', 'application/json'],
    ['status=502; html', 502, null, 'text/html'],
    ['status=503', 503, null, 'application/json'],
  ])('%s', async (header, status, retryAfter, type) => {
    const { get } = await given()
    const answer = await get({ 'X-Kit-Fault': header })
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([status, retryAfter, type])
    expect((await get()).status).toBe(200)
  })

  it('reset', async () => {
    const { get, sandbox } = await given()
    await expect(get({ 'X-Kit-Fault': 'reset' })).rejects.toThrow()
    expect(sandbox.fintoc.requests.map(({ status }) => status)).toEqual([0])
  })

  it('silent', async () => {
    const { sandbox } = await given()
    const { origins, secretKey, accounts } = sandbox.fintoc
    const headers = { Authorization: secretKey, 'X-Kit-Fault': 'silent' }
    await expect(fetch(`${origins.api}/v2/accounts/${accounts.mx}`, { headers, signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/)
  })

  it('truncated', async () => {
    const { get } = await given()
    const answer = await get({ 'X-Kit-Fault': 'truncated' })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
  })

  it('body-ms', async () => {
    const { get } = await given()
    const whole = await (await get()).text()
    const answer = await get({ 'X-Kit-Fault': 'body-ms=40' })
    const pieces: number[] = []
    let text = ''
    for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
      pieces.push(piece.length)
      text += piece
    }
    expect(text).toBe(whole)
    expect(pieces.length).toBeGreaterThan(1)
  })

  it('tomorrow: members and values nobody knows, and the rest as it was', async () => {
    const { get } = await given()
    const today = (await (await get()).json()) as Record<string, unknown>
    const tomorrow = (await (await get({ 'X-Kit-Fault': 'tomorrow' })).json()) as Record<string, unknown>
    expect(tomorrow['member_of_tomorrow']).toEqual({ since: 'tomorrow' })
    expect(tomorrow).toMatchObject({ id: today['id'], object: today['object'], available_balance: today['available_balance'] })
    expect(Object.values(tomorrow)).toContain('value_of_tomorrow')
    expect(Object.values(today)).not.toContain('value_of_tomorrow')
  })

  it.each([
    ['statsu=500', 'X-Kit-Fault knows status'],
    ['status=many', 'status takes a whole number'],
  ])('is told when it is %s', async (header, text) => {
    const { get } = await given()
    const answer = await get({ 'X-Kit-Fault': header })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(text)
  })
})

describe('faults of the whole sandbox', () => {
  it('are there from the start, are listed with how often they are left, and go', async () => {
    const { get, sandbox } = await given([
      { provider: 'fintoc', response: { operation: '*', status: 500, count: 2 } },
      { provider: 'fintoc', delivery: { mode: 'lost' } },
    ])
    expect((await get()).status).toBe(500)
    expect(sandbox.faults.all.map(({ provider, left }) => [provider, left])).toEqual([
      ['fintoc', 1],
      ['fintoc', 1],
    ])
    await sandbox.fintoc.trigger('payment_intent.succeeded', { to: { url: 'http://127.0.0.1:1/' } })
    expect(sandbox.deliveries.all).toMatchObject([{ provider: 'fintoc', mode: 'lost', subject: expect.stringMatching(/^[0-9a-f]{8}$/) }])
    sandbox.faults.add({ provider: 'fintoc', response: { operation: '*', reset: true, count: Infinity } })
    sandbox.faults.clear()
    expect(sandbox.faults.all).toEqual([])
    expect((await get()).status).toBe(200)
  })

  it('are refused where they fit nothing', async () => {
    const { sandbox } = await given()
    expect(() => sandbox.faults.add({ provider: 'belvo', delivery: { mode: 'lost' } })).toThrow('does not emulate belvo')
    expect(() => sandbox.faults.add({ provider: 'fintoc', response: { operation: 'nothing' } })).toThrow('No operation is called nothing')
    expect(() => sandbox.faults.add({ provider: 'fintoc', delivery: { mode: 'lost', count: 0 } })).toThrow('count of at least 1')
  })
})

describe('who learned what', () => {
  it('is told by a name of the object, which is not its id, and its status', async () => {
    const { get, sandbox } = await given()
    await get()
    await get()
    const [first, second] = sandbox.fintoc.requests
    expect(first?.subject).toMatch(/^[0-9a-f]{8}$/)
    expect(first?.subject).toBe(second?.subject)
    expect(first).toMatchObject({ path: '/v2/accounts/{account_id}', told: 'active' })
    expect(JSON.stringify(sandbox.fintoc.requests)).not.toContain(sandbox.fintoc.accounts.mx)
  })
})
