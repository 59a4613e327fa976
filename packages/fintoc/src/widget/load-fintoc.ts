import { KitError } from '@kit/core'
import { loadScript } from '@kit/core/widget'
import { checkWidgetOptions } from '../internal/check-widget-options.ts'
import type { FintocWidgetEventName } from './fintoc-widget-event-name.ts'
import type { FintocWidgetEventMetadata, FintocWidgetOptions, FintocWidgetSuccess } from './fintoc-widget-options.ts'
import type { Fintoc, FintocWidget } from './fintoc-widget.ts'

/** Options of {@link loadFintoc}; the first call of a page decides. */
export interface LoadFintocOptions {
  /** Address of the script, `https://js.fintoc.com/v1/` unless told: the sandbox's, or that of a copy of yours. */
  readonly src?: string | undefined
  /** The nonce of a Content-Security-Policy, for the script tag. */
  readonly nonce?: string | undefined
  /** Milliseconds until a script that neither loads nor fails is given up, 30 000 by default. */
  readonly timeoutMs?: number | undefined
}

interface VendorWidget {
  open(): void
  close?(): void
  hide?(): void
  destroy(): void
}

/** The callbacks as the script may call them. */
interface VendorCallbacks {
  onSuccess: ((success?: FintocWidgetSuccess | null) => void) | undefined
  onEvent: ((name: FintocWidgetEventName, metadata?: FintocWidgetEventMetadata | null) => void) | undefined
}

interface VendorFintoc {
  create(options: object): VendorWidget
}

let loading: Promise<Fintoc> | undefined

/**
 * Loads Fintoc's script into the page and gives its typed API. However often and from wherever it is called, a page has one script tag;
 * a tag that is there already is used (with or without a slash or query at its end). A failed load is forgotten, its tag taken out, and
 * the next call tries again.
 *
 * @returns `null` where there is no document, as on a server or in React Native.
 * @throws ConnectionError when the script does not load, or loads and brings no `Fintoc`. The message names what to check.
 * @example
 * ```ts
 * const fintoc = await loadFintoc()
 * const widget = fintoc?.create({ publicKey, widgetToken, onSuccess: ({ exchangeToken }) => send(exchangeToken) })
 * widget?.open()
 * ```
 * @see https://docs.fintoc.com/docs/widget-web-integration
 */
export function loadFintoc(options: LoadFintocOptions = {}): Promise<Fintoc | null> {
  if (typeof document === 'undefined') return Promise.resolve(null)
  loading ??= load(options).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load({ src = 'https://js.fintoc.com/v1/', nonce, timeoutMs = 30_000 }: LoadFintocOptions): Promise<Fintoc> {
  const names = { provider: 'fintoc', path: '/v1/', label: 'Fintoc', brings: 'Fintoc', caller: 'loadFintoc' }
  const fintoc = await loadScript({ src, nonce, timeoutMs, api: vendor, sameness: bare, names })
  return { create: (options) => wrap(fintoc, options) }
}

function bare(src: string): string {
  return src.replace(/[?#][^]*/, '').replace(/\/$/, '')
}

function vendor(): VendorFintoc | undefined {
  const { Fintoc } = globalThis as { Fintoc?: Partial<VendorFintoc> }
  // An element with this id is a global of this name, too.
  return typeof Fintoc?.create === 'function' ? (Fintoc as VendorFintoc) : undefined
}

function wrap(fintoc: VendorFintoc, options: FintocWidgetOptions): FintocWidget {
  checkWidgetOptions(options)
  const { onSuccess, onEvent, ...rest } = options
  const given = Object.entries({
    ...rest,
    onSuccess: onSuccess && ((success) => onSuccess(success ?? {})),
    onEvent: onEvent && ((name, metadata) => onEvent(name, metadata ?? {})),
  } satisfies Partial<VendorCallbacks>)
  let widget: VendorWidget | undefined = fintoc.create(Object.fromEntries(given.filter(([, value]) => value !== undefined)))
  return {
    open() {
      if (widget === undefined) throw new KitError('closed', 'The widget was destroyed: make another one with create()')
      widget.open()
    },
    close() {
      // The published types say close, the documentation says hide.
      if (widget?.close) widget.close()
      else widget?.hide?.()
    },
    destroy() {
      widget?.destroy()
      widget = undefined
    },
  }
}
