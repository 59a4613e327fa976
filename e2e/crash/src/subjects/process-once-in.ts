import type { Acquired, TransactionalIdempotencyStore } from '@kit/core/idempotency'
import { processOnceIn } from '@kit/core/idempotency'
import { createWebhookHandler } from '@kit/core/webhooks'
import { createPostgresIdempotencyStore } from '@kit/postgres'
import postgres from 'postgres'
import type { TransactionSql } from 'postgres'
import { now } from '../now.ts'
import { createVerify } from '../worker/webhook.ts'
import type { CrashEvent } from '../worker/webhook.ts'
import type { StartSubject, World } from '../worker/world.ts'

function watch(store: TransactionalIdempotencyStore<TransactionSql>, { points, history }: World): TransactionalIdempotencyStore<TransactionSql> {
  return {
    ...store,

    async claimIn(tx, key, options) {
      const sent = now()
      const claim = await store.claimIn(tx, key, options)
      if (claim.kind === 'acquired') {
        history.write('claimed', claim, sent)
        points.reach('claimed')
      }
      return claim
    },

    async completeIn(tx, claim, result) {
      await store.completeIn(tx, claim, result)
      points.reach('completed, not committed')
    },
  }
}

/** Claim, effect and note in one transaction of the handler's own, before the delivery is answered. */
export const startProcessOnceIn: StartSubject = (world) => {
  const { settings, points, history } = world
  const { schema, leaseMs, run } = settings
  const sql = postgres(settings.databaseUrl, { max: 4, connection: { application_name: schema }, connect_timeout: 10, onnotice: () => undefined })
  const store = watch(createPostgresIdempotencyStore({ sql, schema }), world)
  return {
    handler: createWebhookHandler<CrashEvent>({
      provider: 'crash',
      verify: createVerify(settings.secret),
      async otherwise(event, { idempotencyKey }) {
        let ran: Pick<Acquired, 'key' | 'fence'> | undefined
        const sent = now()
        const outcome = await sql.begin((tx) =>
          processOnceIn(store, tx, idempotencyKey, { leaseMs, fingerprint: JSON.stringify(event.data) }, async ({ fence }) => {
            ran = { key: idempotencyKey, fence }
            history.write('started', ran)
            try {
              await world.work(event.data)
              await tx`INSERT INTO ${tx(schema)}.effect (event, fence, run) VALUES (${event.id}, ${String(fence)}, ${run})`
              points.reach('effect written')
            } finally {
              history.write('ended', ran)
            }
          }),
        )
        if (outcome.kind === 'processed' && ran !== undefined) history.write('completed', ran, sent)
        points.reach('committed')
        if (outcome.kind !== 'processed' && outcome.kind !== 'replayed') throw new Error(`Not handled now: ${outcome.kind}`)
      },
    }),
    close: () => sql.end(),
  }
}
