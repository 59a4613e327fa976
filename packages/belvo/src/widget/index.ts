export { buildBelvoWidgetUrl } from './build-belvo-widget-url.ts'
export { loadBelvoWidget } from './load-belvo-widget.ts'
export { parseBelvoDeepLink } from './parse-belvo-deep-link.ts'
export { parseBelvoWidgetMessage } from './parse-belvo-widget-message.ts'
export type {
  BelvoDeepLink,
  BelvoEnrollmentDeepLink,
  BelvoEnrollmentDeepLinkOptions,
  BelvoEnrollmentErrorDeepLink,
  BelvoEnrollmentExitDeepLink,
  BelvoEnrollmentSuccessDeepLink,
  BelvoErrorDeepLink,
  BelvoExitDeepLink,
  BelvoHostedDeepLinkOptions,
  BelvoPixDeepLink,
  BelvoPixDeepLinkOptions,
  BelvoPixExitDeepLink,
  BelvoPixSuccessDeepLink,
  BelvoSuccessDeepLink,
  BelvoWarningDeepLink,
} from './belvo-deep-link.ts'
export type {
  BelvoDeepLinkErrorCode,
  BelvoDeepLinkErrorMessage,
  BelvoExitErrorCode,
  BelvoExitErrorMessage,
  BelvoExitStep,
  BelvoWarningCode,
  BelvoWarningMessage,
  BelvoWidgetErrorMessages,
  BelvoWidgetStopMessages,
  BelvoWidgetWarningMessages,
} from './belvo-widget-codes.ts'
export type {
  BelvoErrorEvent,
  BelvoPageLoadEvent,
  BelvoUnknownWidgetEvent,
  BelvoWarningEvent,
  BelvoWidgetEvent,
  BelvoWidgetExit,
} from './belvo-widget-event.ts'
export type {
  BelvoAccessMode,
  BelvoInstitutionType,
  BelvoIntegrationType,
  BelvoMultiRegionWidgetOptions,
  BelvoOfdaWidgetOptions,
  BelvoPixBiometriaWidgetOptions,
  BelvoPortalCustomOptions,
  BelvoPortalPublicOptions,
  BelvoPortalRenewOptions,
  BelvoWidgetCountryCode,
  BelvoWidgetLocale,
  BelvoWidgetOptions,
  BelvoWidgetResource,
} from './belvo-widget-options.ts'
export type { BelvoWidget, BelvoWidgetConfig, BelvoWidgetFactory, LoadBelvoWidgetOptions } from './belvo-widget.ts'
