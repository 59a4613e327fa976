export { createBelvoEventBody } from './create-belvo-event-body.ts'
export type { BelvoEventBody, BelvoEventBodyOverrides } from './create-belvo-event-body.ts'
export { signedBelvoRequest } from './signed-belvo-request.ts'
export type { SignedBelvoRequestOptions } from './signed-belvo-request.ts'
