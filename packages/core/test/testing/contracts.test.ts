import { createMemoryIdempotencyStore, createMemoryInboxStore } from '@kit/core/idempotency'
import { createFakeClock, hintChannelContract, idempotencyStoreContract, inboxStoreContract, pollBudgetContract } from '@kit/core/testing'
import { createMemoryHintChannel, createMemoryPollBudget } from '@kit/core/waiter'
import { describe, expect, it } from 'vitest'

const clock = createFakeClock()

describe('memory idempotency store', () => {
  const store = createMemoryIdempotencyStore({ clock })
  for (const { name, run } of idempotencyStoreContract({ create: () => store, peer: () => store, clock })) it(name, run)
})

describe('memory idempotency store on the real clock', () => {
  for (const { name, run } of idempotencyStoreContract({ create: () => createMemoryIdempotencyStore() })) it(name, run)
})

describe('memory inbox store', () => {
  for (const { name, run } of inboxStoreContract({ create: () => createMemoryInboxStore({ clock }), clock })) it(name, run)
})

describe('memory hint channel', () => {
  const channel = createMemoryHintChannel({ clock })
  for (const { name, run } of hintChannelContract({ create: () => channel, peer: () => channel, clock })) it(name, run)
})

describe('memory poll budget', () => {
  for (const { name, run } of pollBudgetContract({ create: (limits) => createMemoryPollBudget({ ...limits, clock }), clock })) it(name, run)
})

it('a suite closes what it made', async () => {
  const closed: unknown[] = []
  const [first] = hintChannelContract({ create: () => createMemoryHintChannel(), close: (channel) => closed.push(channel) })
  await first!.run()
  expect(closed).toHaveLength(1)
})
