export { buildFintocWebViewUrl } from './build-fintoc-web-view-url.ts'
export type { FintocWebViewOptions, FintocWebViewParameter } from './build-fintoc-web-view-url.ts'
export type {
  FintocEventRedirect,
  FintocExitRedirect,
  FintocExternalRedirect,
  FintocPageRedirect,
  FintocRedirect,
  FintocRedirectParameters,
  FintocSucceededRedirect,
  FintocUnknownRedirect,
} from './fintoc-redirect.ts'
export type { FintocWidgetEventName } from './fintoc-widget-event-name.ts'
export type {
  FintocWidgetCallbacks,
  FintocWidgetConnection,
  FintocWidgetCountry,
  FintocWidgetEventMetadata,
  FintocWidgetHolderType,
  FintocWidgetOptions,
  FintocWidgetProduct,
  FintocWidgetSessionOptions,
  FintocWidgetSuccess,
  FintocWidgetTokenOptions,
  FintocWidgetUsername,
  FintocWidgetWebhookOptions,
} from './fintoc-widget-options.ts'
export type { Fintoc, FintocWidget } from './fintoc-widget.ts'
export { loadFintoc } from './load-fintoc.ts'
export type { LoadFintocOptions } from './load-fintoc.ts'
export { parseFintocRedirect } from './parse-fintoc-redirect.ts'
export type { FintocRedirectOptions } from './parse-fintoc-redirect.ts'
