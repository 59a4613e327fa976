import { isStoreUnavailableError } from '@kit/core/idempotency'
import { createPostgresIdempotencyStore, createPostgresInboxStore } from '@kit/postgres'
import type { PostgresExecutor } from '@kit/postgres'
import { describe, expect, it } from 'vitest'

/** A database whose connections are half open until they are healed. */
function silent() {
  let heal = false
  const executor: PostgresExecutor = {
    query: async () => (heal ? { rows: [{ n: '1', kind: 'stored' }] } : new Promise<never>(() => {})),
    transaction: () => new Promise<never>(() => {}),
  }
  return { executor, heal: () => (heal = true) }
}

describe('a database that does not answer', () => {
  it('keeps nobody waiting, and is used again once it does', async () => {
    const { executor, heal } = silent()
    const store = createPostgresInboxStore({ sql: executor, timeoutMs: 50 })
    const entry = (key: string) => ({ key, fingerprint: new Uint8Array(32), payload: new Uint8Array(1), sealed: false })
    // More than the statements that may be under way at once.
    for (let round = 0; round < 6; round++) {
      const error: unknown = await store.put(entry(`k${round}`), { retainMs: 1_000 }).catch((thrown: unknown) => thrown)
      expect(isStoreUnavailableError(error)).toBe(true)
      expect(String(error)).toContain('timeoutMs')
    }
    heal()
    expect(await store.put(entry('last'), { retainMs: 1_000 })).toBe('stored')
  })

  it.each([0, -1, Number.NaN, 2 ** 31])('refuses the limit %d', (timeoutMs) => {
    expect(() => createPostgresIdempotencyStore({ sql: silent().executor, timeoutMs })).toThrow(
      expect.objectContaining({ argument: 'timeoutMs' }),
    )
  })
})
