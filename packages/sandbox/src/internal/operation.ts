import type { Principal } from './finapi/token-store.ts'
import type { JsonObject } from './json.ts'

export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed and checked JSON body, or the form fields; `{}` where there is none. */
  readonly body: JsonObject
  readonly principal: Principal | undefined
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly auth: 'none' | 'client' | 'user' | 'admin'
  readonly body?: 'json' | 'form'
  handle(call: Call): Answer | Promise<Answer>
}
