import type { RequestOptions } from '@kit/core/http'
import type { Task, WebForm } from '../generated/webform.gen.ts'

/** The part of a user's client that a look at a web form needs; `FinapiUserClient` fits. */
export interface FinapiWebFormReader {
  /** Reads one web form by its id. */
  readonly webForms: { get(id: string, options?: RequestOptions): PromiseLike<WebForm> }
}

/** The part of a user's client that a look at a background update needs; `FinapiUserClient` fits. */
export interface FinapiTaskReader extends FinapiWebFormReader {
  /** Reads one task by its id. */
  readonly tasks: { get(id: string, options?: RequestOptions): PromiseLike<Task> }
}
