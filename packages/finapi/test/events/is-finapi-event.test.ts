import { describe, expect, it } from 'vitest'
import { isFinapiEvent } from '@kit/finapi/events'
import { parseFinapiCallback } from '@kit/finapi/webhooks'

describe('isFinapiEvent', () => {
  it('knows the events of this package, also after a trip through JSON', async () => {
    const known = await parseFinapiCallback('{"userId":"u-1","event":"DELETED"}')
    const unknown = await parseFinapiCallback('{"userId":"u-1","event":"LOCKED"}')
    for (const event of [known, unknown]) expect(isFinapiEvent(JSON.parse(JSON.stringify(event)))).toBe(true)
  })

  it('refuses events of other providers and everything else', async () => {
    const event = await parseFinapiCallback('{"userId":"u-1","event":"DELETED"}')
    expect(isFinapiEvent({ ...event, provider: 'belvo' })).toBe(false)
    for (const value of [undefined, null, 'finapi', 7, [], {}, { provider: 'finapi' }, { webFormId: 'x', status: 'COMPLETED' }]) expect(isFinapiEvent(value)).toBe(false)
  })
})
