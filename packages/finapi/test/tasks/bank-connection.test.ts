import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createFakeClock } from '@kit/core/testing'
import { createMemoryPollBudget, createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import type { TaskPhase } from '@kit/core/waiter'
import { createFinapiClient, finapiBankConnection } from '@kit/finapi'
import type { BankConnection } from '@kit/finapi'
import { startFinapiServer, tokenReply, unauthorized } from '../support/finapi-server.ts'
import type { Reply } from '../support/finapi-server.ts'

const ID = 4711
const CONTEXT = { account: 'user-1', signal: new AbortController().signal }
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Result = readonly [result: string, minute: number | string, message?: string]
type Interface = { readonly manual?: Result | null; readonly auto?: Result | null }

const at = (minute: number | string): string => (typeof minute === 'string' ? minute : `2026-05-04T10:${String(minute).padStart(2, '0')}:00.000+02:00`)
const resultOf = ([result, minute, errorMessage]: Result) => ({ result, timestamp: at(minute), ...(errorMessage === undefined ? {} : { errorMessage, errorType: 'BUSINESS' }) })

/** A bank connection whose interfaces ended their last updates like this. */
function connection(updateStatus: unknown, ...interfaces: readonly Interface[]): BankConnection {
  return {
    id: ID,
    importDate: at(0),
    updateStatus,
    categorizationStatus: 'PENDING',
    interfaces: interfaces.map(({ manual, auto }) => ({
      bankingInterface: 'XS2A',
      loginCredentials: [],
      twoStepProcedures: [],
      lastManualUpdate: manual ? resultOf(manual) : manual,
      lastAutoUpdate: auto ? resultOf(auto) : auto,
      userActionRequired: false,
      maxDaysForDownload: 0,
    })),
    accountIds: [1, 2],
    bank: {},
  } as unknown as BankConnection
}

const OK: Interface = { manual: ['OK', 5] }
const NONE: Interface = {}
const NULLS: Interface = { manual: null, auto: null }
const REFUSED: Interface = { manual: ['BANK_SERVER_REJECTION', 5, 'The PIN is wrong.'] }
const BROKEN: Interface = { auto: ['INTERNAL_SERVER_ERROR', 5] }
const NEW: Interface = { manual: ['PARTLY', 5] }
const SINCE = new Date('2026-05-04T08:04:00Z')

type Ending = 'goes on' | 'goes on, unknown' | 'succeeded' | 'failed'
interface Row {
  readonly name: string
  readonly body: BankConnection
  readonly updatedAfter?: Date
  readonly ending: Ending
  readonly error?: { readonly code: string; readonly message?: string }
}

const row = (name: string, body: BankConnection, ending: Ending, more: Partial<Row> = {}): Row => ({ name, body, ending, ...more })
const all = [[], [NONE], [OK], [REFUSED], [OK, NEW]] as const
const refused = { error: { code: 'BANK_SERVER_REJECTION', message: 'The PIN is wrong.' } }

const rows: readonly Row[] = [
  ...all.map((interfaces, index) => row(`IN_PROGRESS ${index}`, connection('IN_PROGRESS', ...interfaces), 'goes on')),
  ...['SOMETHING_NEW', '', 'ready', 'constructor'].map((status) => row(`status "${status}"`, connection(status, OK), 'goes on, unknown')),
  row('READY, OK', connection('READY', OK), 'succeeded'),
  row('READY, both OK', connection('READY', OK, { auto: ['OK', 4] }), 'succeeded'),
  row('READY, OK and one not updated yet', connection('READY', OK, NONE), 'succeeded'),
  row('READY, no interfaces', connection('READY'), 'goes on'),
  row('READY, no results', connection('READY', NONE, NULLS), 'goes on'),
  row('READY, refused by the bank', connection('READY', REFUSED), 'failed', refused),
  row('READY, a fault at finAPI', connection('READY', BROKEN), 'failed', { error: { code: 'INTERNAL_SERVER_ERROR' } }),
  row('READY, one of two refused', connection('READY', OK, REFUSED), 'failed', refused),
  row('READY, an empty message', connection('READY', { manual: ['BANK_SERVER_REJECTION', 5, ''] }), 'failed', { error: { code: 'BANK_SERVER_REJECTION' } }),
  row('READY, a result nobody knows', connection('READY', NEW), 'goes on, unknown'),
  row('READY, a result nobody knows beside a failure', connection('READY', REFUSED, NEW), 'goes on, unknown'),
  row('READY, the newer of two is OK', connection('READY', { manual: ['OK', 6], auto: ['BANK_SERVER_REJECTION', 5] }), 'succeeded'),
  row('READY, the newer of two is not', connection('READY', { manual: ['OK', 5], auto: ['BANK_SERVER_REJECTION', 6] }), 'failed', { error: { code: 'BANK_SERVER_REJECTION' } }),
  row('READY, two of one time', connection('READY', { manual: ['OK', 5], auto: ['BANK_SERVER_REJECTION', 5] }), 'failed', { error: { code: 'BANK_SERVER_REJECTION' } }),
  row('READY, two that nobody can order', connection('READY', { manual: ['OK', 'today'], auto: ['BANK_SERVER_REJECTION', 5] }), 'failed', {
    error: { code: 'BANK_SERVER_REJECTION' },
  }),
  row('READY, one that nobody can date', connection('READY', { manual: ['OK', 'today'] }), 'succeeded'),
  row('an update, ended', connection('READY', OK), 'succeeded', { updatedAfter: SINCE }),
  row('an update, refused', connection('READY', REFUSED), 'failed', { updatedAfter: SINCE, ...refused }),
  row('an update that has not begun: the result is an old one', connection('READY', { manual: ['OK', 4] }), 'goes on', { updatedAfter: SINCE }),
  row('an update that has not begun: the failure is an old one', connection('READY', { manual: ['BANK_SERVER_REJECTION', 4] }), 'goes on', { updatedAfter: SINCE }),
  row('an update of one of two interfaces', connection('READY', OK, { manual: ['BANK_SERVER_REJECTION', 3] }), 'succeeded', { updatedAfter: SINCE }),
  row('an update that nobody can date', connection('READY', { manual: ['OK', 'today'] }), 'goes on', { updatedAfter: SINCE }),
]

const definitionOf = (body: unknown) => finapiBankConnection(async () => ({ bankConnections: { get: async () => body as BankConnection } }))
const endingOf = (phase: TaskPhase) => (phase.phase !== 'pending' ? phase.phase : phase.known ? 'goes on' : 'goes on, unknown')

describe('finapi.bankConnection', () => {
  it.each(rows)('$name: $ending', async ({ body, updatedAfter, ending, error }) => {
    const definition = definitionOf(body)
    const state = await definition.retrieve(definition.idOf({ id: ID, updatedAfter }), CONTEXT)
    const phase: TaskPhase = definition.classify(state)
    expect(endingOf(phase)).toBe(ending)
    if (phase.phase === 'succeeded') expect(phase.value).toBe(body)
    if ('error' in phase) expect(phase).toMatchObject({ error, partial: body, status: 'READY' })
    if (ending === 'failed') expect('error' in phase && phase.error).toEqual(error)
  })

  it('knows no task in an answer that is none, or about another connection', async () => {
    const good = connection('READY', OK)
    for (const answer of [null, undefined, '', 7, [], {}, { ...good, id: ID + 1 }, { ...good, id: String(ID) }, { ...good, interfaces: undefined }]) {
      const definition = definitionOf(answer)
      await expect((async () => definition.classify(await definition.retrieve(String(ID), CONTEXT)))()).rejects.toThrow(TypeError)
    }
  })

  it('has the number as id, with the time after which results count, if there is one', async () => {
    const { idOf, hintKeys, hintKeysOf } = definitionOf(undefined)
    expect(idOf({ id: ID })).toBe('4711')
    expect(idOf(connection('IN_PROGRESS'))).toBe('4711')
    expect(idOf({ id: ID, updatedAfter: SINCE })).toBe('4711@2026-05-04T08:04:00.000Z')
    for (const id of [undefined, '4711', Number.NaN, 1.5]) expect(idOf({ id } as never)).toBe('')
    expect([hintKeys, hintKeysOf]).toEqual([undefined, undefined])
    expect(await definitionOf(connection('READY')).retrieve('4711', CONTEXT)).toEqual({ connection: connection('READY') })
  })
})

describe('properties of finapi.bankConnection', () => {
  const result = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('OK', 'OK', 'OK', 'BANK_SERVER_REJECTION', 'INTERNAL_SERVER_ERROR') }, fc.string())
  const update = fc.option(fc.tuple(result, fc.integer({ min: 0, max: 9 })))
  const interfaces = fc.array(fc.record({ manual: update, auto: update }), { maxLength: 3 })
  const status = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('READY', 'READY', 'IN_PROGRESS') }, fc.string())

  it('succeeds only where it is READY and every result that counts is OK', () => {
    let proved = 0
    fc.assert(
      fc.property(status, interfaces, fc.boolean(), (updateStatus, list, isUpdate) => {
        const since = isUpdate ? 4 : -1
        const { phase } = definitionOf(undefined).classify({ connection: connection(updateStatus, ...list), ...(isUpdate ? { updatedAfter: SINCE } : {}) })
        const counting = list.flatMap(({ manual, auto }) => {
          const found = [manual, auto].filter((one) => one !== null && one[1] > since) as Result[]
          const newest = Math.max(...found.map(([, minute]) => minute as number))
          return found.filter(([, minute]) => minute === newest)
        })
        const proof = updateStatus === 'READY' && counting.length > 0 && counting.every(([one]) => one === 'OK')
        expect(phase === 'succeeded').toBe(proof)
        if (proof) proved++
      }),
      { numRuns: 2_000 },
    )
    expect(proved).toBeGreaterThan(20)
  })

  it('is ended by no sequence of looks that show no end, and by the first that does', async () => {
    const fit = rows.filter(({ updatedAfter }) => updatedAfter === undefined)
    const running = fit.filter(({ ending }) => ending.startsWith('goes on'))
    const final = fit.filter(({ ending }) => !ending.startsWith('goes on'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...running), { minLength: 1, maxLength: 20 }), fc.constantFrom(...final), async (sequence, end) => {
        const clock = createFakeClock()
        let looks = 0
        const definition = finapiBankConnection(async () => ({ bankConnections: { get: async () => (sequence[looks++] ?? end).body } }))
        const waiter = createTaskWaiter({ tasks: [definition], clock })
        const handle = createTaskHandle({ task: definition.name, account: 'a', id: String(ID), createdAt: new Date(clock.now()) })
        let ended: { looks: number; phase: string } | undefined
        void waiter
          .resume(handle)
          .result({ timeoutMs: 10 * 3_600_000 })
          .then(({ phase }) => (ended = { looks, phase }))
        await clock.advance(3_600_000)
        expect(ended).toEqual({ looks: sequence.length + 1, phase: end.ending })
        await waiter.close()
      }),
      { numRuns: 100 },
    )
  })
})

describe('finapi.bankConnection over HTTP', () => {
  it('waits until the data are there, through faults, and resumes from its handle', async () => {
    const replies: Reply[] = [
      { json: connection('IN_PROGRESS', NONE) },
      { status: 502, text: '<html>Bad Gateway</html>' },
      unauthorized('access'),
      { json: connection('IN_PROGRESS', NONE) },
      { json: connection('READY', OK) },
    ]
    let issued = 0
    const server = await startFinapiServer(({ path }) => {
      if (path === '/api/v2/oauth/token') return tokenReply(`t-${++issued}`)
      return (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 404 }
    })
    closing.push(() => server.close())
    const user = createFinapiClient({ clientId: 'a', clientSecret: 'b', environment: server.environment, maxRetries: 0 }).asUser({ userId: 'u', password: 'p' })
    const definition = finapiBankConnection(() => user)
    const waiter = createTaskWaiter({ tasks: [{ ...definition, schedule: { firstDelayMs: 10, maxDelayMs: 30, minIntervalMs: 10 } }], budget: createMemoryPollBudget({ minIntervalMs: 10 }) })
    const wait = await waiter.start('finapi.bankConnection', { account: 'u' }, async () => ({ id: ID }))
    const result = await waiter.resume(wait.handle.serialize()).result({ timeoutMs: 30_000 })
    expect(result).toMatchObject({ ok: true, status: 'READY', value: { id: ID, accountIds: [1, 2] }, seen: { '502': 1 } })
    expect(new Set(server.seen.map(({ path }) => path))).toEqual(new Set(['/api/v2/oauth/token', `/api/v2/bankConnections/${ID}`]))
    expect(waiter.inspect()).toEqual({ waits: 0, timers: 0, subscriptions: 0 })
  })
})
