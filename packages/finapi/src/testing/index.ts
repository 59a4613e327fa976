export { createFinapiCallbackBody } from './create-finapi-callback-body.ts'
export type { FinapiCallbackBody, FinapiCallbackBodyOverrides } from './create-finapi-callback-body.ts'
export { signedFinapiRequest } from './signed-finapi-request.ts'
export type { SignedFinapiRequestOptions } from './signed-finapi-request.ts'
