import type { AnyKitEvent } from '@kit/core/events'
import { createInboxHandler } from '@kit/core/idempotency'
import type { InboxHandlerOptions } from '@kit/core/idempotency'
import { describe, expect, it } from 'vitest'
import type { AcmeEvent } from '../webhooks/acme.ts'
import { inboxBench } from './inbox-support.ts'

describe('createInboxHandler', () => {
  it('runs the handler of the type and passes on what it decides', async () => {
    const { inbox, put } = inboxBench()
    const key = await put('evt_1')
    const seen: string[] = []
    const handler = createInboxHandler<AnyKitEvent>({
      on: {
        'payment.paid': (event, { attempt }) => {
          seen.push(`${event.id} ${attempt}`)
          return attempt === 1 ? { kind: 'retry', at: new Date(0) } : { kind: 'dead', reason: 'no such order' }
        },
      },
      otherwise: () => void seen.push('otherwise'),
    })
    expect((await inbox.process(key, handler)).kind).toBe('retry')
    expect(await inbox.process(key, handler)).toEqual({ kind: 'dead', error: 'no such order' })
    expect(seen).toEqual(['evt_1 1', 'evt_1 2'])
  })

  it('gives everything else to otherwise, also types named as inherited functions', async () => {
    const { inbox, put } = inboxBench()
    const seen: string[] = []
    const handler = createInboxHandler<AcmeEvent>({ on: { 'link.gone': undefined }, otherwise: async (event) => void seen.push(event.type) })
    expect((await inbox.process(await put('evt_1'), handler as never)).kind).toBe('done')
    await handler({ provider: 'acme', type: 'constructor', known: true, id: 'x' } as never, {} as never)
    expect(seen).toEqual(['payment.paid', 'constructor'])
  })

  it('makes a throwing handler a rejection', async () => {
    const handler = createInboxHandler<AnyKitEvent>({
      otherwise: () => {
        throw new Error('closed')
      },
    })
    await expect(handler({ known: false, type: 'unknown' } as never, {} as never)).rejects.toThrow('closed')
  })

  it('needs otherwise', () => {
    expect(() => createInboxHandler({} as unknown as InboxHandlerOptions<AnyKitEvent>)).toThrow(expect.objectContaining({ argument: 'otherwise' }))
  })
})
