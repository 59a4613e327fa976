import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createOfficialBelvo, isBelvoRequestError } from '../src/belvo-client.ts'
import { belvoMethods } from '../src/belvo-methods.ts'
import { startBelvoScene } from '../src/belvo-scene.ts'
import type { BelvoScene } from '../src/belvo-scene.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }
type Call = (scene: BelvoScene) => Promise<void>

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const days = { dateFrom: daysAgo(180), dateTo: daysAgo(1) }
const fiscal = { at: 'tatooine_mx_fiscal' }
const openFinance = { at: 'ofmockbank_br_retail' }
const session = (): string => randomUUID().replaceAll('-', '')
const row = { id: expect.any(String) }

/** What the client does with `detail`, `delete` and `list` of the resources the sandbox keeps. */
function kept(resource: string, retrieve: (scene: BelvoScene, link: string) => Promise<Row[]>): Record<string, Call> {
  return {
    [`${resource}.retrieve`]: async (scene) => {
      const link = await scene.register()
      const rows = await retrieve(scene, link)
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every((each) => JSON.stringify(each).includes(link))).toBe(true)
    },
    [`${resource}.list`]: async (scene) => {
      const link = await scene.register()
      const rows = (await scene.call(`${resource}.list`, { filters: { link } })) as Row[]
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    },
    [`${resource}.detail`]: async (scene) => {
      const [first] = await retrieve(scene, await scene.register())
      expect(await scene.call(`${resource}.detail`, first?.id)).toMatchObject({ id: first?.id })
    },
    [`${resource}.delete`]: async (scene) => {
      const [first] = await retrieve(scene, await scene.register())
      expect(await scene.call(`${resource}.delete`, first?.id)).toBe(true)
      await expect(scene.call(`${resource}.detail`, first?.id)).rejects.toMatchObject({ statusCode: 404 })
    },
    [`${resource}.resume`]: async (scene) => {
      const link = await scene.register()
      scene.sandbox.belvo.link(link).requireToken()
      const { detail } = (await retrieve(scene, link).then(
        () => undefined,
        (error: unknown) => error,
      )) as { detail: readonly { readonly code: string; readonly session: string }[] }
      expect(detail).toMatchObject([{ code: 'token_required', link, session: expect.any(String) }])
      const rows = (await scene.call(`${resource}.resume`, detail[0]?.session, '12345', link)) as Row[]
      expect(rows.length).toBeGreaterThan(0)
    },
  }
}

/** What of it Belvo reads by itself for a link at an institution that has it; the client asks for it again. */
function read(resource: string, of: { readonly at: string; readonly reads: string; readonly retrieve?: readonly unknown[]; readonly resumes?: boolean }): Record<string, Call> {
  const { at, reads, retrieve = [], resumes = false } = of
  const linked = async ({ sandbox }: BelvoScene): Promise<string> => {
    const { id } = sandbox.belvo.connect({ institution: at, username: randomUUID(), fetchResources: [reads] })
    await sandbox.clock.advance(60_000)
    return id
  }
  const rows = async (scene: BelvoScene): Promise<readonly Row[]> => (await scene.call(`${resource}.list`, { limit: 5, filters: { link: await linked(scene) } })) as Row[]
  const resume: Record<string, Call> = {
    [`${resource}.resume`]: async (scene) => {
      const link = await linked(scene)
      scene.sandbox.belvo.link(link).requireToken()
      const error: unknown = await scene.call(`${resource}.retrieve`, link, ...retrieve).catch((thrown: unknown) => thrown)
      if (!isBelvoRequestError(error)) throw new Error('nothing asked for a second factor')
      const [asked] = error.detail as readonly { readonly session?: string }[]
      expect([await scene.call(`${resource}.resume`, asked?.session, '12345', link)].flat().length).toBeGreaterThan(0)
    },
  }
  return {
    [`${resource}.retrieve`]: async (scene) => {
      expect([await scene.call(`${resource}.retrieve`, await linked(scene), ...retrieve)].flat().length).toBeGreaterThan(0)
    },
    [`${resource}.list`]: async (scene) => {
      expect(await rows(scene)).toContainEqual(expect.objectContaining(row))
    },
    [`${resource}.detail`]: async (scene) => {
      const [first] = await rows(scene)
      expect([await scene.call(`${resource}.detail`, first?.id)].flat()).toMatchObject([{ id: first?.id }])
    },
    [`${resource}.delete`]: async (scene) => {
      const [first] = await rows(scene)
      expect(await scene.call(`${resource}.delete`, first?.id)).toBe(true)
      await expect(scene.call(`${resource}.detail`, first?.id)).rejects.toMatchObject({ statusCode: 404 })
    },
    ...(resumes ? resume : {}),
  }
}

/** What is done with each method, and what has to come of it. */
const calls: Readonly<Record<string, Call>> = {
  'institutions.list': async ({ call }) => {
    const all = (await call('institutions.list')) as Row[]
    expect(all).toContainEqual(expect.objectContaining({ name: 'erebor_mx_retail' }))
    expect(await call('institutions.list', { filters: { country_code: 'BR' } })).not.toContainEqual(expect.objectContaining({ name: 'erebor_mx_retail' }))
  },
  'institutions.detail': async ({ call }) => {
    const [first] = (await call('institutions.list', { limit: 1 })) as Row[]
    expect(await call('institutions.detail', first?.id)).toEqual(first)
  },
  'links.register': async ({ call, sandbox }) => {
    const link = (await call('links.register', 'erebor_mx_retail', 'ada', 'secret', { accessMode: 'single', externalId: 'customer-7' })) as Row
    expect(link).toMatchObject({ institution: 'erebor_mx_retail', access_mode: 'single', status: 'valid', external_id: 'customer-7' })
    expect(sandbox.belvo.links).toContainEqual({ id: link.id, institution: 'erebor_mx_retail', accessMode: 'single', status: 'valid' })
  },
  'links.list': async ({ call, register }) => {
    const id = await register()
    expect(await call('links.list', { filters: { institution: 'erebor_br_retail' } })).toContainEqual(expect.objectContaining({ id }))
  },
  'links.detail': async ({ call, register }) => {
    const id = await register()
    expect(await call('links.detail', id)).toMatchObject({ id, status: 'valid' })
  },
  'links.update': async ({ call, register, sandbox }) => {
    const id = await register()
    sandbox.belvo.link(id).invalidate()
    await expect(call('accounts.retrieve', id)).rejects.toMatchObject({ statusCode: 400, detail: [{ code: 'invalid_link' }] })
    expect(await call('links.update', id, { password: 'new' })).toMatchObject({ id, status: 'valid' })
    expect(await call('accounts.retrieve', id)).not.toEqual([])
  },
  'links.patch': async ({ call, register }) => {
    const id = await register()
    expect(await call('links.patch', id, { accessMode: 'single' })).toMatchObject({ id, access_mode: 'single' })
  },
  'links.delete': async ({ call, register, sandbox }) => {
    const id = await register()
    expect(await call('links.delete', id)).toBe(true)
    expect(sandbox.belvo.links.map((link) => link.id)).not.toContain(id)
    expect(await call('links.delete', id)).toBe(false)
  },
  'links.resume': async ({ call }) => {
    const error: unknown = await call('links.register', 'gringotts_mx_retail', 'harry', 'secret').catch((thrown: unknown) => thrown)
    if (!isBelvoRequestError(error)) throw new Error('the bank asked for no second factor')
    const [{ code, session, link } = { code: '' }] = error.detail as readonly { code: string; session?: string; link?: string }[]
    expect([error.statusCode, code]).toEqual([428, 'token_required'])
    expect(await call('links.resume', session, '12345', link)).toMatchObject({ institution: 'gringotts_mx_retail', status: 'valid' })
  },
  ...kept('accounts', async ({ call }, link) => (await call('accounts.retrieve', link)) as Row[]),
  ...kept('owners', async ({ call }, link) => (await call('owners.retrieve', link)) as Row[]),
  ...kept('transactions', async ({ call, sandbox }, link) => {
    const today = sandbox.clock.now()
    const from = new Date(today.getTime() - 90 * 86_400_000).toISOString().slice(0, 10)
    return (await call('transactions.retrieve', link, from, { dateTo: today.toISOString().slice(0, 10) })) as Row[]
  }),
  ...read('invoices', { ...fiscal, reads: 'INVOICES', retrieve: [days.dateFrom, days.dateTo, 'INFLOW'], resumes: true }),
  ...read('incomes', { ...openFinance, reads: 'INCOMES', retrieve: [days], resumes: true }),
  ...read('recurringExpense', { ...openFinance, reads: 'RECURRING_EXPENSES', resumes: true }),
  ...read('riskInsights', { ...openFinance, reads: 'RISK_INSIGHTS', resumes: true }),
  ...read('taxReturns', { ...fiscal, reads: 'TAX_RETURNS', retrieve: [days.dateFrom, days.dateTo, { type: 'monthly' }] }),
  ...read('taxComplianceStatus', { ...fiscal, reads: 'TAX_COMPLIANCE_STATUS' }),
  ...read('taxStatus', { ...fiscal, reads: 'TAX_STATUS' }),
  ...read('taxRetentions', { ...fiscal, reads: 'TAX_RETENTIONS', retrieve: [days.dateFrom, days.dateTo, 'INFLOW'] }),
  ...read('employmentRecords', { at: 'planet_mx_employment', reads: 'EMPLOYMENT_RECORDS' }),
  'widgetToken.create': async ({ call, register }) => {
    const link = await register()
    expect(await call('widgetToken.create', { link, scopes: 'read_institutions,write_links' })).toMatchObject({ access: expect.any(String) })
  },
}

const gone = 'this API is no longer documented'
const noDelete = 'an institution cannot be deleted'
const noMfa = 'nothing of it asks for a second factor'
const noToken = 'a token can only be made'

/** What the client inherits or still has although Belvo does not. */
const impossible: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['balances', 'taxDeclarations', 'statements', 'investmentsPortfolios'].flatMap((resource) =>
      ['retrieve', 'list', 'detail', 'delete', 'resume'].map((method) => [`${resource}.${method}`, gone]),
    ),
  ),
  ...Object.fromEntries(['taxReturns', 'taxComplianceStatus', 'taxStatus', 'taxRetentions', 'employmentRecords'].map((resource) => [`${resource}.resume`, noMfa])),
  'institutions.delete': noDelete,
  'institutions.resume': noMfa,
  'links.token': 'it sends no key pair in the body, and to a path that is relative',
  ...Object.fromEntries(['list', 'detail', 'delete', 'resume'].map((method) => [`widgetToken.${method}`, noToken])),
}

/** Arguments that are good for any method of the name. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  retrieve: [randomUUID(), days.dateFrom, days.dateTo],
  list: [{ filters: { link: randomUUID() } }],
  detail: [randomUUID()],
  delete: [randomUUID()],
  resume: [session(), '12345', randomUUID()],
  token: [randomUUID(), 'read_links'],
}

let scene: BelvoScene
beforeAll(async () => {
  scene = await startBelvoScene()
})
afterAll(() => scene.close())

describe('the official Node client of Belvo', () => {
  it('offers no method that is neither called here nor known to be impossible', () => {
    expect([...Object.keys(calls), ...Object.keys(impossible)].toSorted()).toEqual(belvoMethods(scene.client).toSorted())
  })

  it.each(Object.keys(calls))('works with %s', async (name) => {
    await calls[name]?.(scene)
  })

  it.each(Object.entries(impossible))('cannot do %s: %s', async (name) => {
    const method = name.split('.')[1] ?? ''
    const call = scene.call(name, ...(given[method] ?? []))
    // Its delete swallows every error and says no.
    if (method === 'delete') expect(await call).toBe(false)
    else await expect(call).rejects.toThrow()
  })

  it('reads a list over its pages, as far as it was asked to', async () => {
    const { call, host, register } = scene
    const link = await register()
    const before = host.requests.length
    const all = (await call('transactions.list', { limit: 100, filters: { link } })) as Row[]
    const asked = host.requests.length - before
    expect(asked).toBeGreaterThan(1)
    expect(all.length).toBeGreaterThan((asked - 1) * 10)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(await call('transactions.list', { limit: 3, filters: { link } })).toEqual(all.slice(0, 3))
  })

  it('keeps nothing of what was not to be kept', async () => {
    const { call, register } = scene
    const link = await register('erebor_mx_retail')
    const before = (await call('owners.list', { filters: { link } })) as Row[]
    expect(await call('owners.retrieve', link, { saveData: false })).not.toEqual([])
    expect(await call('owners.list', { filters: { link } })).toEqual(before)
  })

  it('is refused with its own error', async () => {
    const { call, sandbox } = scene
    const error: unknown = await call('links.register', 'narnia_mx_retail', 'lucy', 'secret').catch((thrown: unknown) => thrown)
    expect(isBelvoRequestError(error)).toBe(true)
    expect(error).toMatchObject({ statusCode: 400, detail: [{ code: 'does_not_exist', field: 'institution', request_id: expect.any(String) }] })
    await expect(call('links.detail', randomUUID())).rejects.toMatchObject({ statusCode: 404, detail: [{ code: 'not_found' }] })
    sandbox.belvo.faults.response({ operation: 'GET /api/links/{id}/', status: 503 })
    await expect(call('links.detail', randomUUID())).rejects.toMatchObject({ statusCode: 503, detail: [{ code: 'service_unavailable' }] })
  })

  it('does not connect with a wrong key pair', async () => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    try {
      const { secretId, secretPassword } = scene.sandbox.belvo.aggregation
      await expect(createOfficialBelvo(secretId, 'wrong').connect()).rejects.toThrow('Login failed')
      expect(printed.mock.calls.flat()).toContainEqual(expect.objectContaining({ statusCode: 401, detail: [expect.objectContaining({ code: 'authentication_failed' })] }))
      await createOfficialBelvo(secretId, secretPassword).connect()
    } finally {
      printed.mockRestore()
    }
  })

  it('has sent all of it to its own host', () => {
    expect(scene.host.requests.length).toBeGreaterThan(Object.keys(calls).length)
    expect(scene.host.requests[0]).toBe('GET /api/')
  })
})
