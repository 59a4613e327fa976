import { InvalidArgumentError } from '@kit/core'
import { loadScript } from '@kit/core/widget'
import { readWidgetEvent, readWidgetExit } from '../internal/read-widget-data.ts'
import { accessTokenAdvice, accessTokenPattern } from '../internal/widget-access-token.ts'
import type { BelvoWidget, BelvoWidgetConfig, BelvoWidgetFactory, LoadBelvoWidgetOptions } from './belvo-widget.ts'

interface BelvoSdk {
  createWidget(accessToken: string, config: object): { build(): unknown }
}

/** Kept at the window, so that two copies of this module share one script and one place in the page. */
interface PageState {
  loading?: Promise<BelvoSdk> | undefined
  /** The widget that is shown. */
  shown?: object | undefined
}

interface Page {
  readonly belvoSDK?: Partial<BelvoSdk>
  [shared]?: PageState
}

const shared: unique symbol = Symbol.for('@kit/belvo/widget')

/**
 * Loads Belvo's Connect Widget. However often and from wherever it is called, a page has one script element; one that is there already is
 * used. A failed load is forgotten, its element taken out, and the next call tries again. The script stays Belvo's own and comes from Belvo.
 *
 * The page needs `<div id="belvo"></div>`. A Content-Security-Policy has to allow the script (`https://cdn.belvo.io` in `script-src`, or
 * `nonce`), and what the widget itself loads.
 *
 * @returns null where there is no document, as on a server or in React Native
 * @throws ConnectionError when the script does not load, or loads and brings no widget; the message names what to check
 * @example
 * ```ts
 * const belvo = await loadBelvoWidget()
 * const widget = belvo?.createWidget(accessToken, {
 *   callback: (link, institution) => void save(link, institution),
 *   onExit: ({ last_encountered_error }) => console.info(last_encountered_error?.code),
 *   locale: 'es',
 *   country_codes: ['MX'],
 * })
 * widget?.build()
 * ```
 * @see https://developers.belvo.com/developer_resources/web-widget-for-web
 */
export async function loadBelvoWidget(options: LoadBelvoWidgetOptions = {}): Promise<BelvoWidgetFactory | null> {
  if (typeof document === 'undefined') return null
  const page = globalThis as unknown as Page
  const state = (page[shared] ??= {})
  state.loading ??= load(options).catch((error: unknown) => {
    state.loading = undefined
    throw error
  })
  const sdk = await state.loading
  return { createWidget: (accessToken, config) => createWidget(sdk, state, accessToken, config) }
}

function load({ src = 'https://cdn.belvo.io/belvo-widget-1-stable.js', nonce, timeoutMs = 30_000 }: LoadBelvoWidgetOptions): Promise<BelvoSdk> {
  const names = { provider: 'belvo', path: '/belvo-widget-1-stable.js', label: 'Belvo', brings: 'belvoSDK', caller: 'loadBelvoWidget' }
  return loadScript({ src, nonce, timeoutMs, api: vendor, names })
}

function vendor(): BelvoSdk | undefined {
  const { belvoSDK } = globalThis as unknown as Page
  // An element with this id is a global of this name, too.
  return typeof belvoSDK?.createWidget === 'function' ? (belvoSDK as BelvoSdk) : undefined
}

function createWidget(sdk: BelvoSdk, state: PageState, accessToken: string, config: BelvoWidgetConfig): BelvoWidget {
  check(typeof accessToken === 'string' && accessTokenPattern.test(accessToken), 'accessToken', `must be ${accessTokenAdvice}`)
  const given: Readonly<Record<string, unknown>> = { ...config }
  check(given['onSuccess'] === undefined, 'onSuccess', 'is no option of Belvo: success comes to callback(link, institution)')
  check(given['onError'] === undefined, 'onError', "is no option of Belvo: errors come to onEvent (eventName 'ERROR') and onExit (last_encountered_error)")
  check(typeof given['callback'] === 'function', 'callback', 'must be a function: it is given the link and the institution')
  const { callback, onExit, onEvent } = config
  let own: object | undefined
  return {
    build() {
      const place = document.getElementById('belvo')
      check(place !== null, 'element', 'is missing in the page: add <div id="belvo"></div> before build()')
      if (state.shown) place.replaceChildren()
      const shown = (own = state.shown = {})
      const whileShown =
        <Given extends readonly unknown[]>(handler: (...given: Given) => void) =>
        (...given: Given): void => {
          if (state.shown === shown) handler(...given)
        }
      sdk
        .createWidget(accessToken, {
          ...given,
          callback: whileShown(callback),
          onExit: whileShown((data: unknown) => onExit?.(readWidgetExit(data))),
          onEvent: whileShown((data: unknown) => {
            const event = readWidgetEvent(data)
            if (event) onEvent?.(event)
          }),
        })
        .build()
    },
    destroy() {
      if (own === undefined || state.shown !== own) return
      state.shown = undefined
      document.getElementById('belvo')?.replaceChildren()
    },
  }
}

function check(fine: boolean, argument: string, advice: string): asserts fine {
  if (!fine) throw new InvalidArgumentError(`${argument} ${advice}`, { argument })
}
