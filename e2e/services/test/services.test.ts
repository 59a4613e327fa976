import { randomUUID } from 'node:crypto'
import { createTaskWaiter } from '@kit/core/waiter'
import { createFinapiClient, finapiWebForm, type FinapiUserClient } from '@kit/finapi'
import { createRedisHintChannel } from '@kit/redis'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import { Redis } from 'ioredis'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram, type Program } from '../src/program.ts'
import { databaseUrl, hasPostgres } from '../../../packages/postgres/test/support/services.ts'
import { hasRedis, redisUrl } from '../../../packages/redis/test/support/redis-url.ts'


let sandbox: Sandbox<'finapi'>
let user: FinapiUserClient
let account = ''
let env: Record<string, string> = {}
const programs: Program[] = []
const start = (name: string, more: Record<string, string>): Program => {
  const program = startProgram(name, { ...env, ...more })
  programs.push(program)
  return program
}

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['finapi'] })
  const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
  const created = await finapi.users.create({})
  account = created.id
  user = finapi.asUser({ userId: created.id, password: created.password ?? '' })
  env = {
    FINAPI_CLIENT_ID: sandbox.finapi.client.clientId,
    FINAPI_CLIENT_SECRET: sandbox.finapi.client.clientSecret,
    FINAPI_ACCESS: sandbox.finapi.origins.access,
    FINAPI_WEB_FORM: sandbox.finapi.origins.webForm,
    FINAPI_USER: created.id,
    FINAPI_PASSWORD: created.password ?? '',
  }
})
afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill()))
  await sandbox.close()
})

describe.skipIf(!hasPostgres)('a handle saved in PostgreSQL', () => {
  const table = `kit_handles_${randomUUID().replaceAll('-', '')}`
  let database: Client
  beforeAll(async () => {
    database = new Client({ connectionString: databaseUrl })
    await database.connect()
    await database.query(`create table ${table} (name text primary key, handle text not null)`)
  })
  afterAll(async () => {
    await database.query(`drop table ${table}`)
    await database.end()
  })

  it('is resumed to the right result by another process after the first was killed', async () => {
    const first = start('start-wait', { TABLE: table })
    const [, form = ''] = await first.line(/saved form=(\S+)/)
    await first.kill()
    await sandbox.finapi.forms.open(form)
    await sandbox.finapi.forms.complete(form)
    const second = start('resume-wait', { TABLE: table })
    await second.line(/result succeeded polls=\d+/)
    expect(first.printed()).not.toContain('ended in the first process')
  })
})

describe.skipIf(!hasRedis)('a callback that lands on another process', () => {
  it('wakes the wait through Redis long before its next poll', async () => {
    const prefix = `kit-test-${randomUUID()}`
    const secret = 'callback secret of the service tests, 32 characters'
    const receiver = start('receive-callbacks', { PREFIX: prefix, CALLBACK_SECRET: secret })
    const [, port = ''] = await receiver.line(/receiving on (\d+)/)
    const client = new Redis(redisUrl)
    const waiter = createTaskWaiter({
      tasks: [finapiWebForm(() => user)],
      hints: createRedisHintChannel({ redis: client, prefix }),
      callback: { baseUrl: `http://127.0.0.1:${port}`, secret },
      schedule: { firstDelayWithCallbackMs: 600_000, maxDelayWithCallbackMs: 600_000 },
    })
    try {
      const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) =>
        user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' }, callbacks: { finalised: callbackUrl ?? null } }),
      )
      const result = wait.result({ timeoutMs: 15_000 })
      await sandbox.finapi.forms.complete(wait.task?.id ?? '')
      expect(await result).toMatchObject({ ok: true, phase: 'succeeded' })
    } finally {
      await waiter.close()
      await client.quit()
    }
  })
})
