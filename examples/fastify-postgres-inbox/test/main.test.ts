import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseUrl, hasPostgres } from '../../../packages/postgres/test/support/services.ts'

/** Long enough for a busy machine; what is waited for usually is there at once. */
const patient = { timeout: 20_000 }
const schema = `kit_example_${randomUUID().replaceAll('-', '')}`
const authorization = 'Bearer of-the-test'

describe.skipIf(!hasPostgres)('examples/fastify-postgres-inbox', () => {
  let sandbox: Sandbox<'belvo'>
  let database: Client
  let child: ChildProcess
  let printed = ''
  let url = ''

  beforeAll(async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const env = { ...process.env, PORT: '0', DATABASE_URL: databaseUrl, SCHEMA: schema, BELVO_WEBHOOK_AUTHORIZATION: authorization }
    child = spawn(process.execPath, ['--conditions=@kit/source', main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = once(child, 'exit')
    sandbox = await startSandbox({ providers: ['belvo'] })
    database = new Client({ connectionString: databaseUrl })
    await database.connect()
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    while (!printed.includes('listening on')) {
      await Promise.race([once(child.stdout!, 'data'), ended])
      if (child.exitCode !== null) throw new Error(printed)
    }
    url = /listening on (\S+)/.exec(printed)?.[1] ?? ''
  })
  afterAll(async () => {
    child.kill('SIGKILL')
    await database.query(`drop schema if exists ${schema} cascade`)
    await database.end()
    await sandbox.close()
  })
  beforeEach(() => database.query(`delete from ${schema}.fetches`))

  const to = (): { readonly url: string; readonly authorization: string } => ({ url: `${url}/webhooks/belvo`, authorization })
  const fetches = async (): Promise<unknown> => (await fetch(`${url}/fetches`)).json()
  const answers = (count: number): readonly unknown[] => sandbox.belvo.deliveries.all.slice(-count).map(({ status }) => status)

  it('answers before it handles, and handles once what came twice', async () => {
    // Nothing can be written into the table until this transaction ends.
    await database.query('begin')
    await database.query(`lock table ${schema}.fetches in exclusive mode`)
    sandbox.belvo.faults.webhook({ mode: 'duplicate' })
    await sandbox.belvo.trigger('TRANSACTIONS.historical_update', { link_id: 'link-1', data: { total_transactions: 17 }, to: to() })
    expect(answers(2)).toEqual([200, 200])
    expect(await fetches()).toEqual([])
    await database.query('commit')
    await expect.poll(fetches, patient).toEqual([{ link: 'link-1', count: 17 }])
    // Handlers of two deliveries would both have waited for the lock: once one of another event is through, none of them is left.
    await sandbox.belvo.trigger('TRANSACTIONS.new_transactions_available', { link_id: 'link-2', data: { new_transactions: 3 }, to: to() })
    await expect.poll(fetches, patient).toEqual([
      { link: 'link-1', count: 17 },
      { link: 'link-2', count: 3 },
    ])
  })

  it('notes nothing where Belvo read nothing', async () => {
    const errors = [{ code: 'login_error', message: 'the institution did not let us in' }]
    await sandbox.belvo.trigger('TRANSACTIONS.historical_update', { link_id: 'link-3', data: { errors }, to: to() })
    await expect.poll(() => printed, patient).toContain('Belvo could not read the transactions of link-3')
    expect(await fetches()).toEqual([])
  })

  it('parks what it can do nothing with, for somebody to look at', async () => {
    await sandbox.belvo.trigger('TRANSACTIONS.historical_update', { link_id: null, to: to() })
    const parked = async (): Promise<unknown> => (await fetch(`${url}/parked`)).json()
    await expect.poll(parked, patient).toEqual([{ key: expect.any(String), error: 'it names no link' }])
  })

  it('stores nothing that somebody else sent', async () => {
    sandbox.belvo.faults.webhook({ mode: 'forged' })
    await sandbox.belvo.trigger('ACCOUNTS.historical_update', { link_id: 'link-4', to: to() })
    expect(answers(2)).toEqual([401, 200])
    await expect.poll(() => printed, patient).toContain('not ours: ACCOUNTS.historical_update')
    expect(printed).not.toContain(authorization)
  })

  it('ends in good order', async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await ended, printed).toEqual([0, null])
  })
})
