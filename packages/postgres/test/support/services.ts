import { Client } from 'pg'

/** PostgreSQL that the tests may write to; `DATABASE_URL` overrides the local default. */
export const databaseUrl: string = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Whether something the tests need is there; with `CI` set it has to be. */
export async function isThere(what: string, remedy: string, check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check()
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (process.env['CI']) throw new Error(`${what} is required here and was not found (${reason}); ${remedy}`, { cause: error })
    console.warn(`SKIPPED: ${what} was not found (${reason}); ${remedy} to run these tests`)
    return false
  }
}

/** Whether PostgreSQL answers. */
export const hasPostgres: boolean = await isThere('PostgreSQL', 'start it or set DATABASE_URL', async () => {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 20_000 })
  await client.connect()
  await client.end()
})
