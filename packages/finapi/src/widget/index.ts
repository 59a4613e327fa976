export { buildFinapiWebFormUrl } from './build-finapi-web-form-url.ts'
export type { FinapiWebFormUrlOptions } from './build-finapi-web-form-url.ts'
export { parseFinapiRedirect } from './parse-finapi-redirect.ts'
export type { FinapiRedirect, FinapiRedirectOptions } from './parse-finapi-redirect.ts'
