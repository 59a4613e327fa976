import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { createInboxHandler, createTransactionalInbox } from '@kit/core/idempotency'
import type { Inbox, TransactionalInboxContext } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import type { FintocEvent } from '@kit/fintoc/events'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { createPostgresInboxStore, ensureSchema } from '@kit/postgres'
import type { Pool, PoolClient } from 'pg'

type Context = TransactionalInboxContext<PoolClient>

/** An app of one endpoint: stores each Fintoc event, answers, and books it in one transaction with the note that it was handled. */
export async function createApp(options: {
  readonly pool: Pool
  readonly schema: string
  readonly secret: string
  readonly log: (line: string) => void
}): Promise<{ readonly server: Server; readonly inbox: Inbox<FintocEvent, Context> }> {
  const { pool, schema, secret, log } = options
  await ensureSchema({ sql: pool, schema })
  await pool.query(`create table if not exists ${schema}.bookings (payment text not null, amount bigint not null)`)

  const inbox = createTransactionalInbox<FintocEvent, PoolClient>({ store: createPostgresInboxStore({ sql: pool, schema }) })
  inbox.start(
    createInboxHandler<FintocEvent, Context>({
      on: {
        // No check whether it was booked before: the booking is committed together with the note that the event was handled, or not at all.
        'payment_intent.succeeded': async (event, { tx, attempt }) => {
          await tx.query(`insert into ${schema}.bookings (payment, amount) values ($1, $2)`, [event.data.id, event.data.amount])
          log(`booked ${event.data.id} in attempt ${attempt}`)
        },
      },
      otherwise: (event) => log(`not ours: ${event.known ? event.type : event.rawType}`),
    }),
  )
  return { server: createServer(toNodeHandler(createFintocWebhookHandler({ secret, inbox }))), inbox }
}
