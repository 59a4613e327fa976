import { isConnectionError, isInvalidArgumentError } from '@kit/core'
import { loadBelvoWidget } from '@kit/belvo/widget'
import type { BelvoWidgetConfig, BelvoWidgetFactory } from '@kit/belvo/widget'
import { describe, expect, it, vi } from 'vitest'
import { fakePage } from '../support/fake-page.ts'
import type { FakePage, FakeScript } from '../support/fake-page.ts'

const belvoScript = 'https://cdn.belvo.io/belvo-widget-1-stable.js'
const accessToken = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJraXQifQ.c2lnbmF0dXJlLW9mLW91cnM'

type Config = Readonly<Record<string, unknown>> & {
  callback(link: string, institution: string): void
  onExit(data?: unknown): void
  onEvent(data?: unknown): void
}

interface Built {
  readonly token: string
  readonly config: Config
}

function provide(): Built[] {
  const built: Built[] = []
  const belvoSDK = {
    createWidget: (token: string, config: Config) => ({ build: () => void built.push({ token, config }) }),
  }
  Object.assign(globalThis, { belvoSDK })
  return built
}

const loads = (script: FakeScript): void => {
  provide()
  script.dispatchEvent(new Event('load'))
}
const fails = (script: FakeScript): void => void script.dispatchEvent(new Event('error'))

async function ready(): Promise<{ belvo: BelvoWidgetFactory; page: FakePage; built: Built[] }> {
  const page = fakePage()
  const built = provide()
  const belvo = await loadBelvoWidget()
  return { belvo: belvo!, page, built }
}

async function failure(loading: Promise<unknown>): Promise<Error> {
  return loading.then(
    () => {
      throw new Error('it loaded')
    },
    (error: Error) => error,
  )
}

describe('loadBelvoWidget', () => {
  it('gives null where there is no document', async () => {
    expect(globalThis).not.toHaveProperty('document')
    expect(await loadBelvoWidget()).toBeNull()
  })

  it('puts one script into the page, however often it is called', async () => {
    const page = fakePage(loads)
    const [one, two] = await Promise.all([loadBelvoWidget({ nonce: 'n-1' }), loadBelvoWidget()])
    await loadBelvoWidget({ src: 'https://other.example.com/x.js' })
    expect(page.appended.map(({ src, nonce }) => [src, nonce])).toEqual([[belvoScript, 'n-1']])
    expect([one, two]).toEqual([expect.anything(), expect.anything()])
  })

  it('loads nothing where the script is there already', async () => {
    const { page } = await ready()
    expect(page.appended).toHaveLength(0)
  })

  it('is shared with another copy of this module', async () => {
    const page = fakePage(loads)
    vi.resetModules()
    const copy = await import('@kit/belvo/widget')
    expect(copy.loadBelvoWidget).not.toBe(loadBelvoWidget)
    await Promise.all([loadBelvoWidget(), copy.loadBelvoWidget()])
    expect(page.appended).toHaveLength(1)
  })

  it('tries again after a failed load, and leaves nothing behind', async () => {
    let online = false
    const page = fakePage((script) => (online ? loads : fails)(script))
    const errors = await Promise.all([failure(loadBelvoWidget()), failure(loadBelvoWidget())])
    for (const error of errors) {
      expect(isConnectionError(error) && error.toJSON()).toMatchObject({ provider: 'belvo', operation: 'widget.load', path: '/belvo-widget-1-stable.js' })
      expect(error.message).toMatch(/Content-Security-Policy.*blockers.*again/)
    }
    expect([page.appended.length, page.scripts.length]).toEqual([1, 0])
    online = true
    expect(await loadBelvoWidget()).not.toBeNull()
    expect([page.appended.length, page.scripts.length]).toEqual([2, 1])
  })

  it('says so when the script is another one', async () => {
    const page = fakePage((script) => void script.dispatchEvent(new Event('load')))
    // An element with the id belvoSDK is a global of this name.
    Object.assign(globalThis, { belvoSDK: new EventTarget() })
    const error = await failure(loadBelvoWidget({ src: 'https://app.example.com/copy.js?key=4711' }))
    expect(isConnectionError(error) && error.message).toMatch(/no belvoSDK.*src/)
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain('4711')
    expect(page.scripts).toHaveLength(0)
  })

  it('gives up a script that neither loads nor fails', async () => {
    const page = fakePage()
    const error = await failure(loadBelvoWidget({ timeoutMs: 5 }))
    expect(isConnectionError(error) && error.message).toContain('did not load')
    expect(page.scripts).toHaveLength(0)
  })

  it('waits for an element of the page that is still loading', async () => {
    const page = fakePage(fails)
    const script = page.foreignScript(belvoScript)
    const loading = loadBelvoWidget()
    loads(script)
    expect(await loading).not.toBeNull()
    expect(page.appended).toHaveLength(0)
  })

  it('replaces an element of the page that fails, or failed before', async () => {
    const page = fakePage(loads)
    const script = page.foreignScript(belvoScript)
    const loading = loadBelvoWidget()
    fails(script)
    expect(await loading).not.toBeNull()
    expect([script.removed, page.scripts.length]).toEqual([true, 1])

    vi.useFakeTimers()
    try {
      const late = fakePage(loads)
      Reflect.deleteProperty(globalThis, 'belvoSDK')
      Reflect.deleteProperty(globalThis, Symbol.for('@kit/belvo/widget'))
      late.foreignScript(belvoScript)
      const again = loadBelvoWidget()
      await vi.advanceTimersByTimeAsync(3000)
      expect(await again).not.toBeNull()
      expect(late.appended).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('createWidget', () => {
  const callback = (): void => undefined

  it('hands the configuration over and builds', async () => {
    const { belvo, built } = await ready()
    belvo.createWidget(accessToken, { callback, locale: 'pt', country_codes: ['BR'], show_close_dialog: false }).build()
    expect(built).toMatchObject([{ token: accessToken, config: { locale: 'pt', country_codes: ['BR'], show_close_dialog: false } }])
  })

  it('passes on what happens, tidied up', async () => {
    const { belvo, built } = await ready()
    const seen: unknown[] = []
    belvo
      .createWidget(accessToken, {
        callback: (link, institution) => void seen.push([link, institution]),
        onExit: (data) => void seen.push(data),
        onEvent: (event) => void seen.push(event),
      })
      .build()
    const [{ config }] = built as [Built]
    config.onEvent({ eventName: 'PAGE_LOAD', metadata: { page: '/institutions', from: '/consent' } })
    config.onEvent({ eventName: 'NEW', request_id: 'r' })
    config.onEvent(undefined)
    config.callback('l-1', 'erebor_mx_fiscal')
    config.onExit({ last_encountered_error: { code: 'login_error', message: 'no' }, meta_data: { institution_name: 'erebor_mx_fiscal', step: 'abandon-survey' } })
    config.onExit()
    expect(seen).toStrictEqual([
      { eventName: 'PAGE_LOAD', meta_data: { page: '/institutions', from: '/consent' } },
      { eventName: 'unknown', rawEventName: 'NEW', request_id: 'r', meta_data: {} },
      ['l-1', 'erebor_mx_fiscal'],
      { last_encountered_error: { code: 'login_error', message: 'no' }, meta_data: { institution_name: 'erebor_mx_fiscal', step: 'abandon-survey' } },
      { meta_data: {} },
    ])
  })

  it('needs no handler but callback', async () => {
    const { belvo, built } = await ready()
    belvo.createWidget(accessToken, { callback }).build()
    built[0]?.config.onExit({})
    built[0]?.config.onEvent({ eventName: 'ERROR' })
  })

  it('takes the place of another widget, whose handlers are silent then', async () => {
    const { belvo, page, built } = await ready()
    const links: string[] = []
    const widget = () => belvo.createWidget(accessToken, { callback: (link) => void links.push(link) })
    widget().build()
    expect(page.place?.emptied).toBe(0)
    widget().build()
    expect(page.place?.emptied).toBe(1)
    for (const [index, { config }] of built.entries()) config.callback(`l-${index}`, 'x')
    expect(links).toEqual(['l-1'])
  })

  it('is silent once destroyed, and can be built again', async () => {
    const { belvo, page, built } = await ready()
    const links: string[] = []
    const first = belvo.createWidget(accessToken, { callback: (link) => void links.push(link) })
    const second = belvo.createWidget(accessToken, { callback })
    first.destroy()
    first.build()
    second.destroy()
    expect(page.place?.emptied).toBe(0)
    first.destroy()
    first.destroy()
    expect(page.place?.emptied).toBe(1)
    built[0]?.config.callback('l-0', 'x')
    first.build()
    built[0]?.config.callback('l-0', 'x')
    built[1]?.config.callback('l-1', 'x')
    expect(links).toEqual(['l-1'])
    page.place = undefined
    first.destroy()
  })

  it('says what is missing in the page', async () => {
    const { belvo, page, built } = await ready()
    const widget = belvo.createWidget(accessToken, { callback })
    page.place = undefined
    expect(() => widget.build()).toThrow('<div id="belvo"></div>')
    expect(built).toHaveLength(0)
    page.place = { emptied: 0 }
    widget.build()
    expect(built).toHaveLength(1)
  })

  it.each<[unknown, unknown, string, RegExp]>([
    [undefined, { callback }, 'accessToken', /access text/],
    [null, { callback }, 'accessToken', /access text/],
    ['', { callback }, 'accessToken', /access text/],
    [`Bearer ${accessToken}`, { callback }, 'accessToken', /without "Bearer"/],
    [{ access: accessToken }, { callback }, 'accessToken', /access text/],
    [accessToken, {}, 'callback', /function/],
    [accessToken, undefined, 'callback', /function/],
    [accessToken, { callback: 'save' }, 'callback', /function/],
    [accessToken, { onSuccess: callback }, 'onSuccess', /callback\(link, institution\)/],
    [accessToken, { callback, onSuccess: callback }, 'onSuccess', /callback\(link, institution\)/],
    [accessToken, { callback, onError: callback }, 'onError', /onEvent.*onExit/],
  ])('refuses %j with %j and names the fix', async (token, config, argument, advice) => {
    const { belvo } = await ready()
    try {
      belvo.createWidget(token as string, config as BelvoWidgetConfig)
      expect.unreachable()
    } catch (error) {
      expect(isInvalidArgumentError(error) && error.argument).toBe(argument)
      expect((error as Error).message).toMatch(advice)
      expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(accessToken)
    }
  })
})
