import type { BelvoEvent } from '@kit/belvo/events'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { createInboxHandler, createTransactionalInbox } from '@kit/core/idempotency'
import type { InboxOutcome, TransactionalInboxContext } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import { createPostgresInboxStore, ensureSchema } from '@kit/postgres'
import { fastify } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Pool, PoolClient } from 'pg'

/** What the app needs. The pool stays yours to close, after the app. */
export interface AppOptions {
  readonly pool: Pool
  /** Schema of the inbox, and of the table of this example. */
  readonly schema: string
  /** The whole `Authorization` value that was set in Belvo's dashboard; the previous one too while you change it. */
  readonly authorization: string | readonly string[]
  readonly log: (line: string) => void
}

/**
 * An app that takes Belvo's webhooks. Each is stored and answered at once, and handled afterwards in a transaction: what that writes is
 * committed together with the note that the event was handled, or not at all.
 */
export async function createApp({ pool, schema, authorization, log }: AppOptions): Promise<FastifyInstance> {
  // Both belong into the migrations of a real application.
  await ensureSchema({ sql: pool, schema })
  await pool.query(`create table if not exists ${schema}.fetches (link text not null, count integer)`)

  const inbox = createTransactionalInbox<BelvoEvent, PoolClient>({ store: createPostgresInboxStore({ sql: pool, schema }) })

  /** Leaves a note for the job that reads transactions from Belvo. No check whether it is there already: that is what the inbox is for. */
  async function noteFetch(tx: PoolClient, link: string | null | undefined, count: number | null | undefined): Promise<InboxOutcome> {
    if (link == null) return { kind: 'dead', reason: 'it names no link' }
    await tx.query(`insert into ${schema}.fetches (link, count) values ($1, $2)`, [link, count])
    log(`transactions of ${link} are to be fetched`)
    return { kind: 'done' }
  }

  inbox.start(
    createInboxHandler<BelvoEvent, TransactionalInboxContext<PoolClient>>({
      on: {
        'TRANSACTIONS.historical_update': ({ data, outcome }, { tx }) => {
          // The type alone does not say that anything was read.
          if (outcome === 'failed') return log(`Belvo could not read the transactions of ${data.link_id ?? 'a link'}`)
          return noteFetch(tx, data.link_id, data.data?.total_transactions)
        },
        'TRANSACTIONS.new_transactions_available': ({ data }, { tx }) => noteFetch(tx, data.link_id, data.data?.new_transactions),
      },
      otherwise: (event) => log(`not ours: ${event.known ? event.type : event.rawType}`),
    }),
  )

  const app = fastify()
  app.addHook('onClose', () => inbox.close())
  // A scope has its own parsers: this one leaves the bytes as they arrived, and the rest of the app keeps its JSON.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    const onError = (error: unknown): void => log(String(error))
    scope.post('/webhooks/belvo', toNodeHandler(createBelvoWebhookHandler({ authorization, inbox, onError }), { onError }))
  })
  app.get('/fetches', async () => (await pool.query<{ link: string; count: number | null }>(`select link, count from ${schema}.fetches`)).rows)
  app.get('/parked', async () => (await inbox.dead()).map(({ key, error }) => ({ key, error })))
  return app
}
