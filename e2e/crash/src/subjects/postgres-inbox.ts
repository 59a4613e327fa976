import { createPostgresInboxStore } from '@kit/postgres'
import { openPool } from '../worker/open-pool.ts'
import type { StartSubject } from '../worker/world.ts'
import { startInboxWithProvider } from './inbox-with-provider.ts'

/** An at-least-once inbox on PostgreSQL. */
export const startPostgresInbox: StartSubject = (world) => {
  const pool = openPool(world.settings)
  return startInboxWithProvider(world, createPostgresInboxStore({ sql: pool, schema: world.settings.schema }), () => pool.end())
}
