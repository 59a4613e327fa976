export { createFintocEventBody } from './create-fintoc-event-body.ts'
export type { FintocEventBody, FintocEventBodyOverrides } from './create-fintoc-event-body.ts'
export { signedFintocRequest } from './signed-fintoc-request.ts'
export type { SignedFintocRequestOptions } from './signed-fintoc-request.ts'
