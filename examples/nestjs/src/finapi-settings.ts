import type { FinapiClientOptions } from '@kit/finapi'

/** What the module is told: from the environment, a vault, a `ConfigService`. */
export interface FinapiSettings {
  readonly environment: FinapiClientOptions['environment']
  readonly clientId: string
  readonly clientSecret: string
  /** The finAPI user whose bank connections are imported; a real application has one for each of its people. */
  readonly user: { readonly userId: string; readonly password: string }
  /** Where finAPI reaches this application, such as `https://shop.example`. */
  readonly publicUrl: string
  /** Your own secret of 32 characters or more: it signs the URLs that finAPI calls. */
  readonly callbackSecret: string
}

/** Nest injects the settings by this token. */
export const FINAPI_SETTINGS: unique symbol = Symbol('finapi settings')
