import type { TransactionalInboxStore } from '@kit/core/idempotency'
import { transactionalInboxStoreContract } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'
import { fakeInboxDatabase } from '../idempotency/fake-inbox-database.ts'
import type { InboxTx } from '../idempotency/fake-inbox-database.ts'
import { brokenRules } from './contract-support.ts'

type Store = TransactionalInboxStore<InboxTx>

function contractOf(change: (store: Store) => Partial<Store> = () => ({})) {
  const { store, clock } = fakeInboxDatabase()
  return transactionalInboxStoreContract({ create: () => ({ ...store, ...change(store) }), clock })
}

describe('an inbox in a database', () => {
  for (const { name, run } of contractOf()) it(name, run)
})

describe('a transactional inbox store is caught that', () => {
  const broken: Record<string, { rule: string; change: (store: Store) => Partial<Store> }> = {
    'completes nothing': { rule: 'a commit makes the event handled, and gives what the work gave', change: () => ({ completeIn: async () => {} }) },
    'completes beside the transaction': {
      rule: 'a rollback leaves the event with its holder',
      change: (store) => ({ completeIn: async (_tx, claim) => void (await store.complete(claim)) }),
    },
    'says nothing of a lost claim': {
      rule: 'a lost claim fails the transaction',
      change: (store) => ({ completeIn: async (tx, claim) => void tx.atCommit.push(() => store.complete(claim).then(() => true)) }),
    },
  }

  it.each(Object.entries(broken))('%s', async (_name, { rule, change }) => {
    expect(await brokenRules(contractOf(change))).toContain(rule)
  })

  it('and every rule catches one', () => {
    expect(Object.values(broken).map(({ rule }) => rule)).toEqual(contractOf().map(({ name }) => name))
  })
})
