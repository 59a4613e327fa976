export { buildBelvoWidgetUrl } from './build-belvo-widget-url.ts'
export { parseBelvoDeepLink } from './parse-belvo-deep-link.ts'
export type {
  BelvoDeepLink,
  BelvoDeepLinkErrorCode,
  BelvoErrorDeepLink,
  BelvoExitDeepLink,
  BelvoExitErrorCode,
  BelvoExitStep,
  BelvoSuccessDeepLink,
  BelvoWarningCode,
  BelvoWarningDeepLink,
} from './belvo-deep-link.ts'
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
