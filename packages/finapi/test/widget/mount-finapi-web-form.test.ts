import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { mountFinapiWebForm } from '@kit/finapi/widget'
import type { FinapiWebFormEvent, FinapiWebFormHandlers, FinapiWebFormMountOptions, FinapiWebFormProperties } from '@kit/finapi/widget'

const linkOf = (token: string) => `https://webform-sandbox.finapi.io/wf/${token}`
const first = linkOf('0d1f2a3b-1111-4222-8333-444455556666')
const second = linkOf('0d1f2a3b-1111-4222-8333-777788889999')

/** A page with finAPI's component, which shows one form at a time. */
function createPage() {
  const page = {}
  const calls: string[] = []
  const loads: { target: object; properties: FinapiWebFormProperties; handlers: FinapiWebFormHandlers }[] = []
  const loader = {
    load(target: object, properties: FinapiWebFormProperties, handlers: FinapiWebFormHandlers) {
      calls.push(`load ${properties.token.slice(-4)}`)
      loads.push({ target, properties, handlers })
    },
    unload: () => void calls.push('unload'),
  }
  const events: string[] = []
  const onEvent = (name: string) => (event: FinapiWebFormEvent) => void events.push(`${name} ${event.type}`)
  return { element: () => ({ ownerDocument: page }), calls, loads, loader, events, onEvent }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    expect(`${inspect(error)} ${JSON.stringify(error)} ${error.stack ?? ''}`).not.toContain('0d1f2a3b')
    return error.argument
  }
  throw new Error('nothing was thrown')
}

describe('mountFinapiWebForm', () => {
  it('hands the form to the component and its events to you', async () => {
    const { element, loads, loader, events, onEvent } = createPage()
    const target = element()
    mountFinapiWebForm({ loader, target, url: first, language: 'de', onEvent: onEvent('a') })
    await settled()
    expect(loads).toMatchObject([{ properties: { token: '0d1f2a3b-1111-4222-8333-444455556666', targetUrl: 'https://webform-sandbox.finapi.io', language: 'de' } }])
    expect(loads[0]?.target).toBe(target)
    expect(loads[0]?.properties).not.toHaveProperty('loader')
    loads[0]?.handlers.onLoaded()
    loads[0]?.handlers.onComplete()
    loads[0]?.handlers.onFail()
    expect(events).toEqual(['a loaded', 'a complete'])
  })

  it('imports the component only when it is needed', async () => {
    const { element, calls, loader, onEvent } = createPage()
    let imports = 0
    const lazy = async () => {
      imports += 1
      return loader
    }
    mountFinapiWebForm({ loader: lazy, target: element(), url: first, onEvent: onEvent('a') }).destroy()
    await settled()
    expect([imports, calls]).toEqual([0, []])
    mountFinapiWebForm({ loader: lazy, target: element(), url: first, onEvent: onEvent('a') })
    expect(imports).toBe(0)
    await settled()
    expect([imports, calls]).toEqual([1, ['load 6666']])
  })

  it('opens a form once where a framework mounts, destroys and mounts again', async () => {
    const { element, calls, loads, loader, events, onEvent } = createPage()
    mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a') }).destroy()
    mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('b') })
    await settled()
    expect(calls).toEqual(['load 6666'])
    loads[0]?.handlers.onComplete()
    expect(events).toEqual(['b complete'])
  })

  it('takes the form off the page and is silent from then on', async () => {
    const { element, calls, loads, loader, events, onEvent } = createPage()
    const mounted = mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a') })
    await settled()
    mounted.destroy()
    mounted.destroy()
    loads[0]?.handlers.onComplete()
    expect(calls).toEqual(['load 6666', 'unload'])
    expect(events).toEqual([])
  })

  it('does not show a form that was destroyed while the component was fetched', async () => {
    const { element, calls, loader, events, onEvent } = createPage()
    let arrive: (value: typeof loader) => void = () => undefined
    const mounted = mountFinapiWebForm({
      loader: () => new Promise<typeof loader>((resolve) => (arrive = resolve)),
      target: element(),
      url: first,
      onEvent: onEvent('a'),
    })
    await settled()
    mounted.destroy()
    arrive(loader)
    await settled()
    expect(calls).toEqual([])
    expect(events).toEqual([])
  })

  it('replaces the form of the page, and the handle of the one before does it no harm', async () => {
    const { element, calls, loads, loader, events, onEvent } = createPage()
    const before = mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a') })
    await settled()
    mountFinapiWebForm({ loader, target: element(), url: second, onEvent: onEvent('b') })
    await settled()
    before.destroy()
    expect(calls).toEqual(['load 6666', 'unload', 'load 9999'])
    loads[0]?.handlers.onAbort()
    loads[1]?.handlers.onComplete()
    expect(events).toEqual(['b complete'])
  })

  it('refuses to show a form that is on the page: the person would lose it', async () => {
    const { element, calls, loads, loader, events, onEvent } = createPage()
    mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a') })
    await settled()
    expect(refusal(() => mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('b') }))).toBe('url')
    await settled()
    expect(calls).toEqual(['load 6666'])
    loads[0]?.handlers.onFail()
    expect(events).toEqual(['a fail'])
    mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('b') })
    await settled()
    expect(calls).toEqual(['load 6666', 'unload', 'load 6666'])
  })

  it('keeps the pages of several documents apart', async () => {
    const { element, calls, loader, onEvent } = createPage()
    mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a') })
    mountFinapiWebForm({ loader, target: { ownerDocument: {} }, url: second, onEvent: onEvent('b') })
    mountFinapiWebForm({ loader, target: { ownerDocument: null }, url: second, onEvent: onEvent('c') })
    await settled()
    expect(calls).toEqual(['load 6666', 'load 9999', 'load 9999'])
  })

  it('tells of whatever went wrong with loading, and can be tried again', async () => {
    const { element, calls, loader, events, onEvent } = createPage()
    const blocked = () => {
      throw new Error('blocked by the content security policy')
    }
    const broken: FinapiWebFormMountOptions['loader'][] = [
      blocked,
      () => Promise.reject(new Error('no network')),
      { load: blocked },
      { load: () => Promise.reject(new Error('later')) },
      () => undefined as never,
      () => ({}) as never,
    ]
    for (const [index, each] of broken.entries()) {
      mountFinapiWebForm({ loader: each, target: element(), url: first, onEvent: onEvent(String(index)) })
      await settled()
    }
    expect(events).toEqual(broken.map((_, index) => `${index} loadError`))
    mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a') })
    await settled()
    expect(calls).toEqual(['load 6666'])
  })

  it('says why loading failed', async () => {
    const { element } = createPage()
    const events: FinapiWebFormEvent[] = []
    mountFinapiWebForm({ loader: () => Promise.reject(new Error(`cannot fetch ${first}`)), target: element(), url: first, onEvent: (event) => events.push(event) })
    await settled()
    expect(events).toEqual([{ type: 'loadError', failure: { message: 'cannot fetch https://webform-sandbox.finapi.io/wf/[token]' } }])
  })

  it('works with a component that has no unload', async () => {
    const { element, loader, onEvent } = createPage()
    const mounted = mountFinapiWebForm({ loader: { load: loader.load }, target: element(), url: first, onEvent: onEvent('a') })
    await settled()
    mounted.destroy()
  })

  it('refuses what it cannot use before anything is loaded', async () => {
    const { element, calls, loader, events, onEvent } = createPage()
    const mount = (wrong: object) => () =>
      mountFinapiWebForm({ loader, target: element(), url: first, onEvent: onEvent('a'), ...wrong })
    for (const target of [null, undefined, '#bank', 7]) expect(refusal(mount({ target }))).toBe('target')
    for (const wrong of [undefined, null, {}, { load: 7 }, 'https://x.example/script.js']) expect(refusal(mount({ loader: wrong }))).toBe('loader')
    expect(refusal(mount({ url: first.replace('/wf/', '/') }))).toBe('url')
    expect(refusal(mount({ onEvent: undefined }))).toBe('onEvent')
    await settled()
    expect([calls, events]).toEqual([[], []])
  })
})
