import { ConnectionError } from '../errors/connection-error.ts'

/** Options of {@link loadScript}. */
export interface LoadScriptOptions<Api> {
  /** Address of the script. */
  readonly src: string
  /** The nonce of a Content-Security-Policy, for the script tag. */
  readonly nonce?: string | undefined
  /** Milliseconds until a script that neither loads nor fails is given up. */
  readonly timeoutMs: number
  /** Gives what the script brings, once it is there. */
  readonly api: () => Api | undefined
  /** Says which part of an address tells one script from another; the whole of it unless told. */
  readonly sameness?: ((src: string) => string) | undefined
  /** For the error: whose script it is, its usual path, what it brings, and which function to call again. */
  readonly names: Readonly<Record<'provider' | 'path' | 'label' | 'brings' | 'caller', string>>
}

/** A tag that was in the page before may have failed long ago, and tells no more. */
const FOREIGN_TAG_MS = 3_000
/** A longer timer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Loads a provider's script into the page and gives what it brings. A tag that is there already is used; one that failed is taken out, so that
 * another call tries again. Users take the providers' own loaders, which are built on it.
 *
 * @throws ConnectionError when the script does not load, or loads and brings nothing; the message names what to check
 * @example
 * ```ts
 * const api = await loadScript({ src, timeoutMs: 30_000, api: () => globalThis.Acme, names })
 * ```
 */
export async function loadScript<Api>({ src, nonce, timeoutMs, api, sameness = (text) => text, names }: LoadScriptOptions<Api>): Promise<Api> {
  const own = document.createElement('script')
  own.src = src
  if (nonce) own.nonce = nonce
  const present = [...document.scripts].find((tag) => sameness(tag.src) === sameness(own.src))
  if (present && !api()) await settled(present, Math.min(FOREIGN_TAG_MS, timeoutMs))
  let end: string | undefined
  if (!api()) {
    present?.remove()
    document.head.append(own)
    end = await settled(own, timeoutMs)
  }
  const found = api()
  if (found !== undefined) return found
  own.remove()
  const { provider, path, label, brings, caller } = names
  throw new ConnectionError(
    end === 'load'
      ? `The script loaded but brought no ${brings}: src must be the address of the ${label} script, and no browser extension may replace it`
      : `The ${label} script did not load: allow it in script-src of the Content-Security-Policy or pass its nonce, except it from ad ` +
          `blockers, check the network; then call ${caller} again`,
    { provider, operation: 'widget.load', method: 'GET', path, attempts: 1, sent: true },
  )
}

function settled(tag: HTMLScriptElement, ms: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER_MS))
    for (const type of ['load', 'error']) {
      tag.addEventListener(type, () => {
        clearTimeout(timer)
        resolve(type)
      })
    }
  })
}
