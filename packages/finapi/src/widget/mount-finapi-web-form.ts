import { InvalidArgumentError } from '@kit/core'
import { checkOnEvent, reportUncaught } from '../internal/web-form-handlers.ts'
import type { FinapiWebFormEvent, FinapiWebFormHandlers } from './finapi-web-form-event.ts'
import { finapiWebFormProps } from './finapi-web-form-props.ts'
import type { FinapiWebFormAppearance, FinapiWebFormProperties, FinapiWebFormSource } from './finapi-web-form-props.ts'

/** The functions of finAPI's package `@finapi/web-form`, or of what stands in for it. */
export interface FinapiWebFormLoader<Target extends object = object> {
  /** Puts the form into the element. */
  load(target: Target, properties: Partial<FinapiWebFormProperties>, handlers: FinapiWebFormHandlers): unknown
  /** Takes the form off the page. */
  unload?(): unknown
}

/** Options of {@link mountFinapiWebForm}. */
export type FinapiWebFormMountOptions<Target extends object = object> = FinapiWebFormSource &
  FinapiWebFormAppearance & {
    /** The package, or a function that imports it when it is needed: `() => import('@finapi/web-form')`. */
    readonly loader: FinapiWebFormLoader<Target> | (() => FinapiWebFormLoader<Target> | Promise<FinapiWebFormLoader<Target>>)
    /** The element the form is put into. */
    readonly target: Target
    /** Told of what happens until the form is destroyed; see {@link FinapiWebFormEvent}. */
    readonly onEvent: (event: FinapiWebFormEvent) => unknown
  }

/** A form on the page. */
export interface FinapiWebFormMount {
  /** Takes the form off the page; no event comes after it. The form itself goes on until it expires, or `webForms.cancel`. May be called twice. */
  destroy(): void
}

interface Shown {
  readonly token: string
  readonly running: () => boolean
  readonly destroy: () => void
}

const shownIn = new WeakMap<object, Shown>()

/**
 * Shows a web form inside the page with finAPI's component `@finapi/web-form`, which you install and hand over.
 *
 * - A form opens once. Nothing is loaded before your code has run to its end, so a framework that mounts, destroys and mounts again (React's
 *   strict mode) opens it once; and showing a form that is on the page already is refused, for it would be lost.
 * - A page shows one form: mounting another takes the first one off, and its `onEvent` is not called any more.
 * - On a server nothing happens at import. Call it where there is an element.
 *
 * The events say what the person saw, not what happened at the bank: on each ending ask your server, which asks the API.
 *
 * @throws InvalidArgumentError when the link, the target or another option cannot be used, or this form is on the page; nothing was loaded. What
 *   goes wrong later is the event `loadError`.
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 *
 * @example
 * ```ts
 * const mounted = mountFinapiWebForm({
 *   loader: () => import('@finapi/web-form'),
 *   target: document.querySelector('#bank')!,
 *   url: form.url,
 *   language: 'de',
 *   onEvent: (event) => {
 *     if (event.type !== 'loaded') void fetch(`/orders/${order.id}/bank`).then(showResult)
 *   },
 * })
 * // when the page leaves this view
 * mounted.destroy()
 * ```
 */
export function mountFinapiWebForm<Target extends object>(options: FinapiWebFormMountOptions<Target>): FinapiWebFormMount {
  const { loader, target, onEvent } = options
  if (typeof target !== 'object' || target === null) {
    throw new InvalidArgumentError('target must be an element of the page: is it rendered yet?', { argument: 'target' })
  }
  if (typeof loader !== 'function' && typeof loader?.load !== 'function') {
    throw new InvalidArgumentError("loader must be finAPI's package: () => import('@finapi/web-form'), or { load, unload }", { argument: 'loader' })
  }
  checkOnEvent(onEvent)
  let active = true
  let ended = false
  let component: FinapiWebFormLoader<Target> | undefined
  const { properties, handlers } = finapiWebFormProps({
    ...options,
    onEvent: (event) => {
      if (!active) return
      ended = event.type !== 'loaded'
      return onEvent(event)
    },
  })
  const { token } = properties
  const page = ('ownerDocument' in target ? (target.ownerDocument as object | null) : undefined) ?? target
  const before = shownIn.get(page)
  if (before?.token === token && before.running()) {
    throw new InvalidArgumentError('this form is on the page already, and a form opens once: keep its handle, or destroy it and show a new form', {
      argument: 'url',
    })
  }
  before?.destroy()
  const destroy = (): void => {
    if (!active) return
    active = false
    shownIn.delete(page)
    const loaded = component
    if (loaded !== undefined) reportUncaught(() => loaded.unload?.())
  }
  shownIn.set(page, { token, running: () => component !== undefined && !ended, destroy })
  void start()
  return { destroy }

  async function start(): Promise<void> {
    try {
      // Whoever destroys at once has loaded and opened nothing.
      await Promise.resolve()
      if (!active) return
      const loaded = typeof loader === 'function' ? await loader() : loader
      if (!active) return
      component = loaded
      await loaded.load(target, properties, handlers)
    } catch (error) {
      handlers.onLoadError(error)
    }
  }
}
