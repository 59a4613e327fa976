import type { TransactionalIdempotencyStore } from '@kit/core/idempotency'
import { transactionalIdempotencyStoreContract } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'
import { fakeDatabase } from '../idempotency/fake-database.ts'
import type { FakeDatabase, Tx } from '../idempotency/fake-database.ts'
import { brokenRules } from './contract-support.ts'

type Store = TransactionalIdempotencyStore<Tx>

function contractOf(database: FakeDatabase, change: (database: FakeDatabase) => Partial<Store> = () => ({})) {
  const { clock, transaction } = database
  const store = { ...database.store, ...change(database) }
  return transactionalIdempotencyStoreContract({ create: () => store, transaction, clock })
}

describe('a database', () => {
  for (const { name, run } of contractOf(fakeDatabase())) it(name, run)
})

describe('a transactional store is caught that', () => {
  const broken: Record<string, { rule: string; change: (database: FakeDatabase) => Partial<Store> }> = {
    'completes nothing': { rule: 'a committed completion is known outside', change: () => ({ completeIn: async () => {} }) },
    'claims and completes beside the transaction': {
      rule: 'a rollback takes claim and completion back',
      change: ({ store }) => ({
        claimIn: (_tx, key, options) => store.claim(key, options),
        completeIn: async (_tx, claim, result) => void (await store.complete(claim, result)),
      }),
    },
    'has no locks': {
      rule: 'of several transactions at once one does the work',
      change: ({ store, keys }) => ({
        claimIn: async (tx, key, options) => {
          const claim = await store.claimIn(tx, key, options)
          if (claim.kind !== 'in_progress' || keys.has(key)) return claim
          return { kind: 'acquired', key, fence: 1n, attempt: 1, leaseUntil: new Date() }
        },
        completeIn: async (tx, claim, result) => store.completeIn(tx, claim, result).catch(() => undefined),
      }),
    },
    'waits for the lock for ever': {
      rule: 'a key that an open transaction holds is in progress, soon',
      change: ({ store, keys }) => ({
        claimIn: async (tx, key, options) => {
          let claim = await store.claimIn(tx, key, options)
          while (claim.kind === 'in_progress' && !keys.has(key)) {
            await new Promise((resolve) => setTimeout(resolve))
            claim = await store.claimIn(tx, key, options)
          }
          return claim
        },
      }),
    },
    'knows only its own claims': {
      rule: 'a claim from outside can be completed inside',
      change: ({ store }) => ({
        completeIn: async (tx, claim, result) => {
          if (tx.keys.has(claim.key)) await store.completeIn(tx, claim, result)
        },
      }),
    },
    'says nothing of a lost claim': {
      rule: 'a lost claim fails the transaction',
      change: ({ store }) => ({ completeIn: (tx, claim, result) => store.completeIn(tx, claim, result).catch(() => undefined) }),
    },
  }

  it.each(Object.entries(broken))('%s', async (_name, { rule, change }) => {
    expect(await brokenRules(contractOf(fakeDatabase(), change))).toContain(rule)
  })

  it('and every rule catches one', () => {
    const rules = contractOf(fakeDatabase()).map(({ name }) => name)
    expect(Object.values(broken).map(({ rule }) => rule).sort()).toEqual(rules.toSorted())
  })
})
