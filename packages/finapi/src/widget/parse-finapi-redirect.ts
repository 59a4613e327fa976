import { InvalidArgumentError } from '@kit/core'

/** What a redirect at the end of a web form carried: your own parameters, and nothing finAPI vouches for. */
export interface FinapiRedirect {
  /** Every query parameter; of a repeated one, the first value. The object has no prototype. */
  readonly parameters: Readonly<Record<string, string>>
  /** The value of the state parameter you put into the redirect URL, if it came back. */
  readonly state: string | undefined
}

/** Options of {@link parseFinapiRedirect}. */
export interface FinapiRedirectOptions {
  /** Name of the query parameter in which your redirect URLs carry your state; `state` unless told. */
  readonly stateParameter?: string | undefined
}

/**
 * Reads the URL a person arrived at after a web form.
 *
 * A redirect happens in the browser and finAPI adds nothing to it, so it proves nothing: anybody can open
 * your success URL, and a person can finish the form and never arrive. Which route was opened (success, error or abort)
 * is something only your own router knows, and a hint about what to show first. Take the result from the API:
 * `user.webForms.get(id)` or a wait.
 *
 * @throws InvalidArgumentError when `url` is not an absolute URL; the message does not show it.
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 *
 * @example
 * ```ts
 * const { state } = parseFinapiRedirect(request.url)
 * const result = await waiter.resume(await savedHandle(state)).result({ timeoutMs: 10_000 })
 * ```
 */
export function parseFinapiRedirect(url: string | URL, options: FinapiRedirectOptions = {}): FinapiRedirect {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new InvalidArgumentError('url is not an absolute URL; give the full URL of the request', { argument: 'url' })
  }
  const parameters = Object.create(null) as Record<string, string>
  for (const [name, value] of parsed.searchParams) {
    if (!(name in parameters)) parameters[name] = value
  }
  return { parameters, state: parameters[options.stateParameter ?? 'state'] }
}
