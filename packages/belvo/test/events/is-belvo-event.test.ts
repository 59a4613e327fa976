import { readFileSync } from 'node:fs'
import { isBelvoEvent } from '@kit/belvo/events'
import { createBelvoEventBody } from '@kit/belvo/testing'
import { parseBelvoWebhook } from '@kit/belvo/webhooks'
import { describe, expect, it } from 'vitest'

describe('isBelvoEvent', () => {
  it('knows an event after it travelled as JSON, of a known type and of an unknown one', async () => {
    for (const body of [createBelvoEventBody('OWNERS.historical_update'), { webhook_type: 'WEATHER', webhook_code: 'changed' }]) {
      const event = await parseBelvoWebhook(JSON.stringify(body))
      expect(isBelvoEvent(event)).toBe(true)
      expect(isBelvoEvent(JSON.parse(JSON.stringify(event)))).toBe(true)
    }
  })

  it('refuses everything else', async () => {
    const event = await parseBelvoWebhook(JSON.stringify(createBelvoEventBody('OWNERS.historical_update')))
    for (const other of [{ ...event, provider: 'fintoc' }, { ...event, type: undefined }, createBelvoEventBody('LINK.link_deleted'), null, undefined, 'belvo', []]) {
      expect(isBelvoEvent(other)).toBe(false)
    }
  })

  it('brings no table of types along', () => {
    const source = readFileSync(new URL('../../src/events/is-belvo-event.ts', import.meta.url), 'utf8')
    expect([...source.matchAll(/^import (?!type).* from '(.+)'$/gm)].map(([, from]) => from)).toEqual(['@kit/core/events'])
    const door = readFileSync(new URL('../../src/events/index.ts', import.meta.url), 'utf8')
    expect([...door.matchAll(/^export (?!type)/gm)]).toHaveLength(1)
  })
})
