import { createRequire } from 'node:module'

/** One resource of the official client; which of the methods it has differs. */
export type BelvoResource = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>

/** The official client, which brings no types: its resources are there once it is connected. */
export interface BelvoClient {
  readonly connect: () => Promise<void>
  readonly [resource: string]: unknown
}

/** What the official client throws for an answer that is not a 2xx. */
export interface BelvoRequestError extends Error {
  readonly statusCode: number
  readonly detail: readonly { readonly code: string; readonly message: string }[]
}

const load = createRequire(import.meta.url)
const { default: Client } = load('belvo') as { default: new (secretId: string, secretPassword: string, environment: string) => BelvoClient }
const { default: RequestError } = load('belvo/lib/exceptions') as { default: new (statusCode: number, detail: unknown) => BelvoRequestError }

/** The official client as its readme makes one. */
export function createOfficialBelvo(secretId: string, secretPassword: string): BelvoClient {
  return new Client(secretId, secretPassword, 'sandbox')
}

/** Is it the official client's own error? */
export function isBelvoRequestError(error: unknown): error is BelvoRequestError {
  return error instanceof RequestError
}
