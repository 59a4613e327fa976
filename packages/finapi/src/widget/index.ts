export { buildFinapiWebFormUrl } from './build-finapi-web-form-url.ts'
export type { FinapiWebFormUrlOptions } from './build-finapi-web-form-url.ts'
export type { FinapiWebFormEvent, FinapiWebFormFailure, FinapiWebFormHandlers } from './finapi-web-form-event.ts'
export { finapiWebFormProps } from './finapi-web-form-props.ts'
export type {
  FinapiWebFormAppearance,
  FinapiWebFormLanguage,
  FinapiWebFormProperties,
  FinapiWebFormPropsOptions,
  FinapiWebFormSource,
} from './finapi-web-form-props.ts'
export { mountFinapiWebForm } from './mount-finapi-web-form.ts'
export type { FinapiWebFormLoader, FinapiWebFormMount, FinapiWebFormMountOptions } from './mount-finapi-web-form.ts'
export { parseFinapiRedirect } from './parse-finapi-redirect.ts'
export type { FinapiRedirect, FinapiRedirectOptions } from './parse-finapi-redirect.ts'
