import type { AnyKitEvent } from '@kit/core/events'
import { createTransactionalInbox } from '@kit/core/idempotency'
import { describe, expect, it } from 'vitest'
import { fakeInboxDatabase } from './fake-inbox-database.ts'
import type { InboxTx } from './fake-inbox-database.ts'
import { paid } from './inbox-support.ts'

function setup() {
  const { clock, store, rows } = fakeInboxDatabase()
  const make = (given = store) => createTransactionalInbox<AnyKitEvent, InboxTx>({ store: given, clock, leaseMs: 3_000, random: () => 1 })
  return { clock, rows, store, make, inbox: make() }
}

describe('createTransactionalInbox', () => {
  it('commits the effect with the event', async () => {
    const { inbox, rows } = setup()
    await inbox.receive(paid('1').event, paid('1').body)
    const handle = async (event: AnyKitEvent, { tx }: { tx: InboxTx }): Promise<void> => void tx.rows.push(event.id)
    const race = await Promise.all(Array.from({ length: 64 }, () => inbox.process('acme:1', handle)))
    expect(race.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(await inbox.process('acme:1', handle)).toEqual({ kind: 'completed' })
    expect(rows).toEqual(['1'])
  })

  it('leaves no effect of a run that threw, waits or was parked', async () => {
    const { inbox, rows, clock } = setup()
    await inbox.receive(paid('1').event, paid('1').body)
    const run = (end: () => Promise<{ kind: 'retry' } | { kind: 'dead'; reason: string } | void>) =>
      inbox.process('acme:1', async (_event, { tx }) => {
        tx.rows.push('half')
        return end()
      })
    expect(await run(() => Promise.reject(new Error('boom')))).toMatchObject({ kind: 'retry' })
    await clock.advance(5_000)
    expect(await run(async () => ({ kind: 'retry' }))).toMatchObject({ kind: 'retry' })
    await clock.advance(10_000)
    expect(await run(async () => ({ kind: 'dead', reason: 'x' }))).toEqual({ kind: 'dead', error: 'x' })
    expect(rows).toEqual([])
    await inbox.redrive('acme:1')
    expect(await run(async () => {})).toEqual({ kind: 'done' })
    expect(rows).toEqual(['half'])
  })

  it('undoes the effect of a run that was overtaken', async () => {
    const { make, inbox, store, rows, clock } = setup()
    await inbox.receive(paid('1').event, paid('1').body)
    let finish = (): void => {}
    const slow = make({ ...store, renew: () => Promise.reject(new Error('away')) }).process('acme:1', async (_event, { tx }) => {
      await new Promise<void>((resolve) => (finish = resolve))
      tx.rows.push('late')
    })
    await clock.advance(3_000)
    expect(await slow).toEqual({ kind: 'fenced_off' })
    expect(await inbox.process('acme:1', async (_event, { tx }) => void tx.rows.push('in time'))).toEqual({ kind: 'done' })
    finish()
    await clock.settle()
    expect(rows).toEqual(['in time'])
  })

  it('takes a commit whose answer was lost for done, and does nothing twice', async () => {
    const { make, store, rows } = setup()
    const lossy = make({
      ...store,
      async transaction(work) {
        await store.transaction(work)
        throw new Error('reset')
      },
    })
    await lossy.receive(paid('1').event, paid('1').body)
    expect(await lossy.process('acme:1', async (_event, { tx }) => void tx.rows.push('x'))).toEqual({ kind: 'fenced_off' })
    expect(await lossy.process('acme:1', async (_event, { tx }) => void tx.rows.push('x'))).toEqual({ kind: 'completed' })
    expect(rows).toEqual(['x'])
  })
})
