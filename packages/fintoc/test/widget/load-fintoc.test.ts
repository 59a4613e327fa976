import { inspect } from 'node:util'
import { isInvalidArgumentError, isKitError } from '@kit/core'
import type { Fintoc, FintocWidgetOptions } from '@kit/fintoc/widget'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const publicKey = 'pk_test_SYNTHETIC'
const widgetToken = 'li_SYNTHETIC_sec_RANDOM'

interface Call {
  readonly name: string
  readonly options?: Record<string, unknown>
}

/** A page in which a script of Fintoc's has run; what loading does is tested in a browser. */
async function loaded(method: 'close' | 'hide' | 'neither' = 'close'): Promise<{ fintoc: Fintoc; calls: Call[] }> {
  const calls: Call[] = []
  const note = (name: string) => () => void calls.push({ name })
  const Vendor = {
    prefix: 'create',
    create(options: Record<string, unknown>) {
      // Vendors call their own methods through this.
      calls.push({ name: this.prefix, options })
      return { open: note('open'), destroy: note('destroy'), ...(method === 'neither' ? {} : { [method]: note(method) }) }
    },
  }
  vi.stubGlobal('document', { createElement: () => ({ src: '' }), scripts: [] })
  vi.stubGlobal('Fintoc', Vendor)
  const { loadFintoc } = await import('@kit/fintoc/widget')
  const fintoc = await loadFintoc()
  if (fintoc === null) throw new Error('not loaded')
  return { fintoc, calls }
}

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loadFintoc', () => {
  it('gives null where there is no document', async () => {
    const { loadFintoc } = await import('@kit/fintoc/widget')
    expect(await loadFintoc()).toBeNull()
    // React Native has a window and no document.
    vi.stubGlobal('window', globalThis)
    expect(await loadFintoc({ nonce: 'x' })).toBeNull()
  })

  it('hands the options over, without what was not given', async () => {
    const { fintoc, calls } = await loaded()
    fintoc.create({ publicKey, widgetToken, product: undefined, username: { value: 'jane', editable: false }, onExit: undefined })
    expect(calls).toStrictEqual([{ name: 'create', options: { publicKey, widgetToken, username: { value: 'jane', editable: false } } }])
  })

  it('passes on what it does not know', async () => {
    const { fintoc, calls } = await loaded()
    const options = { publicKey, widgetToken, tomorrow: 1 }
    fintoc.create(options)
    expect(calls[0]?.options).toEqual(options)
  })

  it('calls back with an object, even if the script hands none over', async () => {
    const { fintoc, calls } = await loaded()
    const said: unknown[] = []
    const say = (...values: unknown[]): void => void said.push(values)
    fintoc.create({ publicKey, widgetToken, onSuccess: say, onEvent: say, onExit: say })
    const { onSuccess, onEvent, onExit } = (calls[0]?.options ?? {}) as Record<string, (...values: unknown[]) => void>
    const success = { id: 'li_SYNTHETIC', exchangeToken: 'x', more: { of: 'it' } }
    onSuccess?.(success)
    onSuccess?.()
    onSuccess?.(null)
    onEvent?.('opened', { timestamp: 5 })
    onEvent?.('step_of_tomorrow')
    onExit?.()
    expect(said).toEqual([[success], [{}], [{}], ['opened', { timestamp: 5 }], ['step_of_tomorrow', {}], []])
    expect((said[0] as unknown[])[0]).toBe(success)
  })

  it.each(['close', 'hide'] as const)('closes a widget that has %s', async (method) => {
    const { fintoc, calls } = await loaded(method)
    const widget = fintoc.create({ publicKey, widgetToken })
    widget.open()
    widget.close()
    expect(calls.map(({ name }) => name)).toEqual(['create', 'open', method])
  })

  it('does not mind a widget that has neither', async () => {
    const { fintoc } = await loaded('neither')
    expect(() => fintoc.create({ publicKey, widgetToken }).close()).not.toThrow()
  })

  it('destroys once, and says what to do afterwards', async () => {
    const { fintoc, calls } = await loaded()
    const widget = fintoc.create({ publicKey, widgetToken })
    widget.destroy()
    widget.destroy()
    widget.close()
    expect(calls.map(({ name }) => name)).toEqual(['create', 'destroy'])
    let thrown: unknown
    try {
      widget.open()
    } catch (error) {
      thrown = error
    }
    expect(isKitError(thrown) && [thrown.code, thrown.message]).toEqual(['closed', expect.stringContaining('create()')])
  })

  it.each([
    [undefined, 'publicKey'],
    [{ publicKey: 'sk_live_SYNTHETIC', widgetToken }, 'publicKey'],
    [{ publicKey }, 'widgetToken'],
    [{ publicKey, widgetToken, webhookUrl: 'https://app.example.com/SYNTHETIC' }, 'webhookUrl'],
    [{ publicKey, sessionToken: 'cs_SYNTHETIC', product: 'subscriptions' }, 'product'],
    [{ publicKey, widgetToken, onSuccess: 'SYNTHETIC' }, 'onSuccess'],
    [{ publicKey, widgetToken, onEvent: null }, 'onEvent'],
  ])('refuses %o before the script sees it', async (options, argument) => {
    const { fintoc, calls } = await loaded()
    let thrown: unknown
    try {
      fintoc.create(options as FintocWidgetOptions)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidArgumentError(thrown) && thrown.argument).toBe(argument)
    expect(`${String(thrown)} ${JSON.stringify(thrown)} ${inspect(thrown)}`).not.toMatch(/SYNTHETIC|RANDOM/)
    expect(calls).toEqual([])
  })
})
