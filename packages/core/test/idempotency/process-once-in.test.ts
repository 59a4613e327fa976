import { isFencedOffError, processOnceIn } from '@kit/core/idempotency'
import { describe, expect, it } from 'vitest'
import { fakeDatabase } from './fake-database.ts'

describe('processOnceIn', () => {
  it('has one effect for 64 racers, and gives all later ones its result', async () => {
    const { transaction, store, rows } = fakeDatabase()
    const once = () =>
      transaction((tx) =>
        processOnceIn(store, tx, 'k', {}, async ({ tx, attempt, fence, idempotencyKey }) => {
          tx.rows.push(`${idempotencyKey} ${attempt} ${fence}`)
          await Promise.resolve()
          return 'paid'
        }),
      )
    const outcomes = await Promise.all(Array.from({ length: 64 }, once))
    expect(rows).toEqual(['k 1 1'])
    expect(outcomes.filter(({ kind }) => kind === 'processed')).toEqual([{ kind: 'processed', result: 'paid', effect: 'exactly-once' }])
    expect(outcomes.filter(({ kind }) => kind === 'in_progress')).toHaveLength(63)
    expect(await once()).toEqual({ kind: 'replayed', result: 'paid', effect: 'exactly-once' })
    expect(rows).toHaveLength(1)
  })

  it('leaves neither effect nor claim behind when the work throws', async () => {
    const { transaction, store, rows, keys } = fakeDatabase()
    const failing = transaction((tx) =>
      processOnceIn(store, tx, 'k', {}, async ({ tx }) => {
        tx.rows.push('half')
        throw new Error('boom')
      }),
    )
    await expect(failing).rejects.toThrow('boom')
    expect([rows, keys.size]).toEqual([[], 0])
    expect(await transaction((tx) => processOnceIn(store, tx, 'k', {}, async () => {}))).toMatchObject({ kind: 'processed' })
  })

  it('undoes the effect when the claim was lost meanwhile', async () => {
    const { transaction, store, rows } = fakeDatabase()
    const caught: unknown = await transaction((tx) =>
      processOnceIn(store, tx, 'k', {}, async ({ tx }) => {
        tx.rows.push('late')
        tx.keys.set('k', { ...tx.keys.get('k')!, fence: 2n })
      }),
    ).catch((error: unknown) => error)
    expect(isFencedOffError(caught)).toBe(true)
    expect(caught).toMatchObject({ code: 'fenced_off', name: 'FencedOffError' })
    expect(rows).toEqual([])
  })

  it('tells of another content and of a holder, and runs nothing', async () => {
    const { transaction, store } = fakeDatabase()
    let runs = 0
    const once = (key: string, fingerprint: string) =>
      transaction((tx) => processOnceIn(store, tx, key, { fingerprint, namespace: 'a', leaseMs: 500 }, async () => void runs++))
    await once('k', 'one')
    expect(await once('k', 'two')).toEqual({ kind: 'mismatch' })
    await transaction(async (tx) => void (await store.claimIn(tx, 'a:held', { leaseMs: 500, retainMs: 1000 })))
    expect(await once('held', 'one')).toEqual({ kind: 'in_progress', retryAfterMs: 500 })
    expect(runs).toBe(1)
  })
})
