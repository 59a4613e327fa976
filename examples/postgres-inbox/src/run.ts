import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { Pool } from 'pg'
import { createApp } from './create-app.ts'

/** Starts the app, delivers one event three times at once, as providers do, and gives the answers and what was booked. */
export async function run(options: { readonly databaseUrl: string; readonly schema: string; readonly log: (line: string) => void }): Promise<{
  readonly answers: readonly string[]
  readonly bookings: readonly unknown[]
}> {
  const { databaseUrl, schema, log } = options
  const secret = 'whsec_of_the_example'
  const pool = new Pool({ connectionString: databaseUrl, max: 4 })
  try {
    const { server, inbox } = await createApp({ pool, schema, secret, log })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/fintoc`
    const event = createFintocEventBody('payment_intent.succeeded')
    const deliver = async (): Promise<string> => {
      const signed = await signedFintocRequest({ event, secret, url })
      const response = await fetch(signed.url, { method: 'POST', headers: signed.headers, body: await signed.text() })
      return `${response.status} ${await response.text()}`
    }
    const answers = await Promise.all([deliver(), deliver(), deliver()])
    for (const answer of answers) log(answer)
    while ((await inbox.due()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    // Waits for the handler that runs.
    await inbox.close()
    server.close()
    const { rows } = await pool.query<{ payment: string; amount: string }>(`select payment, amount from ${schema}.bookings`)
    for (const { payment, amount } of rows) log(`in the table: ${payment} ${amount}`)
    return { answers, bookings: rows }
  } finally {
    await pool.end()
  }
}
