export { VERSION } from './version.ts'
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
} from './widget/belvo-deep-link.ts'
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
} from './widget/belvo-widget-options.ts'
