/** What the embedded form told of a failure. Every member may be missing: finAPI gives details with Web Form 2.1 only. */
export interface FinapiWebFormFailure {
  /** Which side failed; an open list. */
  readonly source?: 'BACKEND_ERROR' | 'FRONTEND_ERROR' | (string & {}) | undefined
  /** finAPI's code. The four are those of a `FRONTEND_ERROR`; an open list. */
  readonly code?: 'ALREADY_OPENED' | 'UNEXPECTED' | 'INVALID_URL' | 'UNDEFINED_TOKEN' | (string & {}) | undefined
  /** A text for people, without the token of the form. */
  readonly message?: string | undefined
}

/**
 * What the embedded form told the page. It happens in the browser of the person, who can make it say anything: it is a reason to ask your
 * server, never a result. The result comes from the API, by `webForms.get` or a wait.
 *
 * - `loaded`: the form is on the page.
 * - `complete`: the person came to its end. With `skipConfirmationView` in the profile at once, otherwise when they close the last view.
 * - `fail`: the form ended in an error. `abort`: the person gave up.
 * - `loadError`: the component or the form did not load, for instance because the page's content security policy blocks it.
 *
 * After one of `complete`, `fail`, `abort` and `loadError` nothing else comes.
 */
export type FinapiWebFormEvent =
  | { readonly type: 'loaded' }
  | { readonly type: 'complete' }
  | { readonly type: 'abort' }
  | { readonly type: 'fail'; readonly failure?: FinapiWebFormFailure | undefined }
  | { readonly type: 'loadError'; readonly failure?: FinapiWebFormFailure | undefined }

/** The handlers of the component `@finapi/web-form`. */
export interface FinapiWebFormHandlers {
  /** The form is on the page. */
  onLoaded(): void
  /** The form could not be loaded. */
  onLoadError(error?: unknown): void
  /** The person came to the end of the form. */
  onComplete(): void
  /** The form ended in an error, which it tells with Web Form 2.1 only. */
  onFail(error?: unknown): void
  /** The person gave up. */
  onAbort(): void
}
