import type { JsonObject } from './json.ts'

/** As much of an OpenAPI 3.1 document as the sandbox reads. */
export interface OpenApiDocument {
  readonly paths?: object | undefined
  readonly components?: object | undefined
}

export type Schema = JsonObject
