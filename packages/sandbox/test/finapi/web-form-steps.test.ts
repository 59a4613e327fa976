import { array, assert, asyncProperty, constantFrom, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asList, asObject, importForm, readyConnection, startHarness } from '../support/harness.ts'
import type { Harness, Json } from '../support/harness.ts'

const iban = 'DE77533700080111111100'
const orders = [{ amount: { value: 12.5, currency: 'EUR' }, recipient: { iban, name: 'Ada' }, purpose: 'Books' }]
const forms = { demo: { username: 'demo', pin: 'demo' }, direct: { username: 'demo_no_msa', pin: 'demo_no_msa' } } as const

type Answers = Readonly<Record<string, string | readonly string[]>>

interface Shown {
  readonly status: number
  readonly html: string
  readonly heading: string | undefined
  readonly alert: string | undefined
  readonly step: string | undefined
}

interface Person {
  readonly shown: Shown
  /** Asks for the page again: in the browser that opened it, or in another. */
  reload(browser: 'same' | 'other'): Promise<Shown>
  /** Answers the step that is shown, or another one. */
  answer(fields: Answers, step?: string): Promise<Shown>
  press(action: string, fields?: Answers): Promise<Shown>
}

function read(status: number, html: string): Shown {
  const part = (pattern: RegExp): string | undefined => pattern.exec(html)?.[1]
  return { status, html, heading: part(/<h2>([^<]*)<\/h2>/), alert: part(/<p role="alert">([^<]*)<\/p>/), step: part(/name="step" value="(\w+)"/) }
}

/** Somebody who opens the page of a form and fills it in, as a browser without scripts sends it. */
async function visit(url: string): Promise<Person> {
  const response = await fetch(url)
  const [cookie = ''] = response.headers.get('set-cookie')?.split(';') ?? []
  let shown = read(response.status, await response.text())
  const key = /name="key" value="([^"]+)"/.exec(shown.html)?.[1] ?? ''
  const post = async (action: string, fields: Answers): Promise<Shown> => {
    const body = new URLSearchParams({ key })
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
    const answered = await fetch(`${url}/${action}`, { method: 'POST', body, redirect: 'manual' })
    shown = read(answered.status, await answered.text())
    return shown
  }
  return {
    get shown() {
      return shown
    },
    async reload(browser) {
      const answered = await fetch(url, { redirect: 'manual', headers: browser === 'same' ? { Cookie: `other=1; ${cookie}` } : {} })
      return read(answered.status, await answered.text())
    },
    answer: (fields, step = shown.step ?? '') => post('next', { step, answer: 'continue', ...fields }),
    press: (action, fields = {}) => post(action, fields),
  }
}

interface Scene {
  readonly harness: Harness
  readonly token: string
  create(path: string, json: Json): Promise<{ readonly id: string; readonly url: string }>
  read(path: string): Promise<Json>
}

async function scene(): Promise<Scene> {
  const harness = await startHarness({ seed: 1, finapi: { userAccessTokensValidityPeriod: 0 } })
  const { token } = await harness.user()
  return {
    harness,
    token,
    async create(path, json) {
      const created = await harness.call('POST', `/api/webForms/${path}`, { token, json })
      expect(created.status).toBe(201)
      return { id: String(created.json['id']), url: String(created.json['url']) }
    },
    read: async (path) => (await harness.call('GET', path, { token })).json,
  }
}

const formOf = ({ read: get }: Scene, id: string): Promise<Json> => get(`/api/webForms/${id}`)

describe('an import at the embedded test bank', () => {
  it('asks for the bank, the login, the procedure, the code and the accounts', async () => {
    const given = await scene()
    const form = await given.create('bankConnectionImport', { bankConnectionName: 'Household' })
    const person = await visit(form.url)
    expect(person.shown.heading).toBe('Choose your bank')
    expect((await person.answer({ bank: '280001' })).heading).toBe('Log in to your bank')
    expect((await person.answer(forms.demo)).heading).toBe('How do you want to confirm?')
    for (const procedure of ['smsTan', 'pushTan', 'chipTan optical', 'chipTan QR', 'Demo Decoupled Auth']) expect(person.shown.html).toContain(procedure)
    expect((await person.answer({ procedure: 'chipTanQr' })).html).toContain('Photograph the picture')
    expect((await person.answer({ code: '123456' })).heading).toBe('Choose the accounts')
    expect((await person.answer({ accounts: ['0', '2'] })).html).toContain('<h1>Done</h1>')
    const { status, payload } = await formOf(given, form.id)
    expect(status).toBe('COMPLETED')
    await given.harness.sandbox.advance('1m')
    const connection = await given.read(`/api/v2/bankConnections/${String(asObject(payload)['bankConnectionId'])}`)
    expect(connection).toMatchObject({ name: 'Household', updateStatus: 'READY', bank: { id: 280001 } })
    expect(asList(connection['interfaces'])[0]).toMatchObject({ loginCredentials: [{ label: 'Onlinebanking-ID', value: 'demo' }, { label: 'PIN' }] })
    const accounts = asList((await given.read('/api/v2/accounts'))['accounts'])
    expect(accounts.map((account) => account['iban'])).toEqual([iban, 'DE23533700080111111102'])
  })

  it.each([
    ['smsTan', 'The bank sent you a code.'],
    ['pushTan', 'The bank sent you a code.'],
    ['chipTanOptical', 'flickering'],
    ['chipTanQr', 'Photograph'],
  ])('shows the challenge of %s', async (procedure, text) => {
    const { url } = await importFormOf(await scene())
    const person = await visit(url)
    await person.answer(forms.demo)
    expect((await person.answer({ procedure })).html).toContain(text)
    expect((await person.answer({ code: '123456' })).step).toBe('accounts')
  })

  it('is confirmed in the app, or refused there', async () => {
    const given = await scene()
    for (const [answer, status] of [
      ['continue', 'IN_PROGRESS'],
      ['refuse', 'COMPLETED_WITH_ERROR'],
    ] as const) {
      const { id, url } = await importFormOf(given)
      const person = await visit(url)
      await person.answer(forms.demo)
      expect((await person.answer({ procedure: 'demoDecoupled' })).heading).toBe('Confirm in the app of your bank')
      await person.answer({ answer })
      expect((await formOf(given, id))['status']).toBe(status)
    }
  })

  it('needs no second factor for demo_no_msa', async () => {
    const { url } = await importFormOf(await scene())
    expect((await (await visit(url)).answer(forms.direct)).step).toBe('accounts')
  })

  it('says what was wrong, and gives up after three wrong answers', async () => {
    const given = await scene()
    const { id, url } = await importFormOf(given)
    const person = await visit(url)
    expect((await person.answer({ username: 'demo', pin: 'wrong' })).alert).toContain('does not know')
    expect((await person.answer(forms.demo)).step).toBe('procedure')
    expect((await person.answer({})).alert).toBe('Choose how to confirm.')
    expect((await person.answer({ procedure: 'smsTan' })).alert).toBeUndefined()
    for (const code of ['', '000000']) expect((await person.answer({ code })).alert).toContain('code')
    expect((await person.answer({ code: '654321' })).html).toContain('BANK_SERVER_REJECTION')
    expect(await formOf(given, id)).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'BANK_SERVER_REJECTION' } })
  })

  it('needs at least one account, and a bank that exists', async () => {
    const given = await scene()
    const form = await given.create('bankConnectionImport', {})
    const person = await visit(form.url)
    expect((await person.answer({ bank: '1' })).alert).toBe('Choose a bank.')
    await person.answer({ bank: '280001' })
    await person.answer(forms.direct)
    expect((await person.answer({ accounts: [] })).alert).toBe('Choose at least one account.')
  })

  it('shows the step again for an answer that comes twice, as a reload sends it', async () => {
    const given = await scene()
    const { id, url } = await importFormOf(given)
    const person = await visit(url)
    await person.answer(forms.demo, 'login')
    expect((await person.answer(forms.demo, 'login')).step).toBe('procedure')
    expect((await formOf(given, id))['status']).toBe('IN_PROGRESS')
  })

  it('can be loaded again by the browser that opened it, but not while the bank waits for the person', async () => {
    const given = await scene()
    const { id, url } = await importFormOf(given)
    const person = await visit(url)
    await person.answer(forms.demo)
    expect((await person.reload('same')).step).toBe('procedure')
    expect((await person.reload('other')).status).toBe(410)
    await person.answer({ procedure: 'smsTan' })
    expect((await person.reload('other')).status).toBe(410)
    expect((await formOf(given, id))['status']).toBe('IN_PROGRESS')
    expect((await person.reload('same')).html).toContain('INTERRUPTED')
    expect(await formOf(given, id)).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'INTERRUPTED' } })
    expect((await person.reload('same')).status).toBe(410)
  })

  it('fails as a duplicate when the same person imports the bank again, unless that is wanted', async () => {
    const given = await scene()
    const importAs = async (credentials: Answers, body: Json = {}): Promise<Json> => {
      const { id, url } = await importFormOf(given, body)
      const person = await visit(url)
      await person.answer(credentials)
      if (person.shown.step === 'procedure') {
        await person.answer({ procedure: 'smsTan' })
        await person.answer({ code: '123456' })
      }
      if (person.shown.step === 'accounts') await person.answer({ accounts: '0' })
      return formOf(given, id)
    }
    expect(await importAs(forms.demo)).toMatchObject({ status: 'COMPLETED' })
    expect(await importAs(forms.demo)).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'ENTITY_EXISTS' } })
    expect(await importAs(forms.direct)).toMatchObject({ status: 'COMPLETED' })
    expect(await importAs(forms.demo, { skipDuplicateDetection: true })).toMatchObject({ status: 'COMPLETED' })
    expect(asList((await given.read('/api/v2/bankConnections'))['connections'])).toHaveLength(3)
    const other = await given.harness.user()
    const form = await importForm(given.harness, other.token)
    await given.harness.sandbox.finapi.forms.complete(form.id, { login: 'demo' })
    expect(given.harness.sandbox.finapi.forms.all.at(-1)?.status).toBe('COMPLETED')
    const again = await importForm(given.harness, other.token)
    await given.harness.sandbox.finapi.forms.complete(again.id, { login: 'demo' })
    expect(given.harness.sandbox.finapi.forms.all.at(-1)?.status).toBe('COMPLETED_WITH_ERROR')
  })

  it('fails when the bank has no account of the wanted types', async () => {
    const given = await scene()
    const { id, url } = await importFormOf(given, { accountTypes: ['SECURITY', 'LOAN'] })
    await (await visit(url)).answer(forms.direct)
    expect(await formOf(given, id)).toMatchObject({ status: 'COMPLETED_WITH_ERROR', payload: { errorCode: 'NO_ACCOUNTS_FOR_TYPE_LIST' } })
  })

  it.each([
    'BANK_SERVER_REJECTION',
    'ENTITY_EXISTS',
    'INTERNAL_ERROR',
    'INTERRUPTED',
    'INVALID_TOKEN',
    'MANDATOR_MISCONFIGURATION',
    'NO_ACCOUNTS_FOR_TYPE_LIST',
    'UNDETERMINED_BANK',
    'UNEXPECTED_ACCESS_RESPONSE',
    'UNSUPPORTED_FEATURE',
    'UNSUPPORTED_ORDER',
  ])('offers the failure %s', async (errorCode) => {
    const given = await scene()
    const { id, url } = await importFormOf(given)
    const person = await visit(url)
    expect(person.shown.html).toContain(`<option>${errorCode}</option>`)
    await person.press('fail', { errorCode })
    expect((await formOf(given, id))['payload']).toMatchObject({ errorCode })
  })

  it('expires when the person leaves', async () => {
    const given = await scene()
    const { id, url } = await importFormOf(given)
    expect((await (await visit(url)).press('leave')).html).toContain('<h1>You left</h1>')
    expect((await formOf(given, id))['status']).toBe('EXPIRED')
  })
})

function importFormOf({ harness, token }: Scene, body: Json = {}): Promise<{ id: string; url: string }> {
  return importForm(harness, token, body)
}

describe('an import at the redirect test bank', () => {
  it('is approved on the page of the bank, or refused there', async () => {
    const given = await scene()
    for (const [answer, step] of [
      ['continue', 'accounts'],
      ['refuse', undefined],
    ] as const) {
      const form = await given.create('bankConnectionImport', { bank: { search: 'DEMO0002' } })
      const person = await visit(form.url)
      expect(person.shown.heading).toBe('finAPI Test Redirect Bank: your approval')
      expect((await person.answer({ ...forms.demo, answer })).step).toBe(step)
      expect((await formOf(given, form.id))['status']).toBe(step === undefined ? 'COMPLETED_WITH_ERROR' : 'IN_PROGRESS')
    }
  })
})

describe('an update', () => {
  it('asks for the login and the second factor', async () => {
    const given = await scene()
    const bankConnectionId = await readyConnection(given.harness, given.token)
    given.harness.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0 })
    const task = await given.harness.call('POST', '/api/tasks/backgroundUpdate', { token: given.token, json: { bankConnectionId } })
    const { id, url } = asObject(asObject(task.json['payload'])['webForm'])
    const person = await visit(String(url))
    expect(person.shown.html).toContain('<h1>Update your bank connection</h1>')
    await person.answer(forms.demo)
    await person.answer({ procedure: 'pushTan' })
    await person.answer({ code: '123456' })
    expect(await formOf(given, String(id))).toMatchObject({ status: 'COMPLETED', payload: { bankConnectionId } })
  })
})

describe('an order', () => {
  const ending = async (given: Scene, id: string): Promise<Json> => {
    const { payload } = await formOf(given, id)
    const { paymentId, standingOrderId } = asObject(payload)
    const list = paymentId === undefined ? 'standingOrders' : 'payments'
    const found = await given.read(`/api/v2/${list}?ids=${String(paymentId ?? standingOrderId)}`)
    return asList(found[list])[0] ?? {}
  }

  it('is shown, confirmed and executed some time later', async () => {
    const given = await scene()
    const form = await given.create('standalonePayment', { orders, executionDate: '2026-12-31' })
    const person = await visit(form.url)
    await person.answer({ bank: '280001' })
    expect((await person.answer(forms.demo)).heading).toBe('Choose the account')
    expect(person.shown.html).not.toContain('Tagesgeldkonto')
    expect((await person.answer({ account: iban })).html).toContain(`12.50 EUR to Ada, ${iban}: Books`)
    await person.answer({})
    expect(person.shown.step).toBe('procedure')
    await person.answer({ procedure: 'smsTan' })
    await person.answer({ code: '123456' })
    expect(await ending(given, form.id)).toMatchObject({ amount: 12.5, orderCount: 1, iban, status: 'PENDING', statusV2: 'PENDING', instructedExecutionDate: '2026-12-31', type: 'MONEY_TRANSFER', bankId: 280001 })
    await given.harness.sandbox.advance(5000)
    expect(await ending(given, form.id)).toMatchObject({ status: 'SUCCESSFUL', executionDate: expect.any(String) })
  })

  it.each([
    ['abort', 'DISCARDED', 'ABORTED'],
    ['leave', 'DISCARDED', 'EXPIRED'],
    ['fail', 'NOT_SUCCESSFUL', 'COMPLETED_WITH_ERROR'],
  ])('that was confirmed and then given up by %s is %s', async (action, orderStatus, status) => {
    const given = await scene()
    const form = await given.create('standalonePayment', { orders, sender: { iban } })
    const person = await visit(form.url)
    await person.answer(forms.demo)
    await person.answer({})
    await person.press(action)
    expect((await formOf(given, form.id))['status']).toBe(status)
    expect(await ending(given, form.id)).toMatchObject({ status: orderStatus })
  })

  it('that nobody confirmed leaves nothing behind', async () => {
    const given = await scene()
    const form = await given.create('standalonePayment', { orders, sender: { iban } })
    await (await visit(form.url)).press('abort')
    expect((await formOf(given, form.id))['payload']).toEqual({})
    expect(asList((await given.read('/api/v2/payments'))['payments'])).toEqual([])
  })

  it.each<[string, Json, string]>([
    ['standingOrder', { ...orders[0], frequency: 'MONTHLY', startDate: '2026-12-31', sender: { iban } }, 'Standing order, MONTHLY, from 2026-12-31'],
    ['standalonePayment', { orders: [...orders, ...orders], sender: { iban } }, '2 orders, together 25.00 EUR'],
    ['standalonePayment', { orders: Array.from({ length: 9 }, () => orders[0]), instantPayment: true, sender: { iban } }, 'and 4 more'],
  ])('%s is shown with what it is: %j', async (path, body, text) => {
    const given = await scene()
    const form = await given.create(path, body)
    const person = await visit(form.url)
    expect((await person.answer(forms.direct)).html).toContain(text)
    await person.answer({})
    expect(await ending(given, form.id)).toMatchObject({ status: 'PENDING' })
  })

  it('of an account goes to the bank of the account', async () => {
    const given = await scene()
    await given.harness.sandbox.finapi.forms.complete((await importFormOf(given, { bank: { id: 280002 } })).id)
    await given.harness.sandbox.advance('1m')
    const [account] = asList((await given.read('/api/v2/accounts'))['accounts'])
    const receiver = { accountId: account?.['id'] }
    const payer = { iban, name: 'Ada', bic: 'DEUTDEFF533' }
    const debit = { amount: { value: '1.10', currency: 'EUR' }, creditorId: 'DE98ZZZ09999999999', mandateId: '1', mandateDate: '2026-01-01', payer }
    const form = await given.create('directDebitWithAccountId', { directDebitType: 'B2B', sequenceType: 'OOFF', executionDate: '2026-12-31', receiver, orders: [debit] })
    const person = await visit(form.url)
    expect(person.shown.html).toContain(`1.10 EUR from Ada, ${iban}`)
    await person.answer({})
    expect(person.shown.heading).toBe('finAPI Test Redirect Bank: your approval')
    await person.answer(forms.demo)
    expect(await ending(given, form.id)).toMatchObject({ type: 'DIRECT_DEBIT', accountId: account?.['id'], amount: 1.1, bankId: 280002 })
  })

  it('in another currency, or from a bank that is no test bank, is refused', async () => {
    const { harness, token } = await scene()
    const dollars = { orders: [{ ...orders[0], amount: { value: 1, currency: 'USD' } }] }
    const refused = await harness.call('POST', '/api/webForms/standalonePayment', { token, json: dollars })
    expect([refused.status, refused.json['code']]).toEqual([422, 'PAYMENT_NOT_SUPPORTED'])
    const elsewhere = { orders, sender: { iban: 'DE89370400440532013000' } }
    const unknown = await harness.call('POST', '/api/webForms/standalonePayment', { token, json: elsewhere })
    expect([unknown.status, unknown.json['code']]).toEqual([422, 'BANK_NOT_SUPPORTED'])
  })
})

describe('whatever is answered', () => {
  it('the page shows a step or the end, and the form agrees', async () => {
    const given = await scene()
    const answers = record({
      username: constantFrom('demo', 'demo_no_msa', ''),
      pin: constantFrom('demo', 'demo_no_msa'),
      procedure: constantFrom('smsTan', 'demoDecoupled', 'none'),
      code: constantFrom('123456', '1'),
      accounts: constantFrom('0', '7'),
      account: constantFrom(iban, ''),
      bank: constantFrom('280001', '280002', '0'),
      answer: constantFrom('continue', 'refuse'),
    })
    const bodies: readonly [string, Json][] = [
      ['bankConnectionImport', { skipDuplicateDetection: true }],
      ['standalonePayment', { orders }],
      ['standingOrder', { ...orders[0], frequency: 'ANNUAL', startDate: '2027-01-01' }],
    ]
    await assert(
      asyncProperty(constantFrom(...bodies), array(answers, { minLength: 6, maxLength: 10 }), async ([path, body], all) => {
        const form = await given.create(path, body)
        const person = await visit(form.url)
        for (const each of all) {
          if (person.shown.step === undefined) break
          await person.answer(each)
        }
        const { status } = await formOf(given, form.id)
        expect(person.shown.status).toBe(200)
        expect(status === 'IN_PROGRESS').toBe(person.shown.step !== undefined)
        if (status === 'IN_PROGRESS') await person.press('abort')
      }),
      { numRuns: 40 },
    )
  })
})
