import type { RequestOptions } from '@kit/core/http'

/** A client for every wait, or a function that gives the client of the wait's `account`. */
export type FintocClientSource<Client extends object> = Client | ((account: string) => Client | PromiseLike<Client>)

/** The one method of a resource that a look needs. */
export interface FintocGet<State> {
  /** Reads one object by its id. */
  get(id: string, options?: RequestOptions): PromiseLike<State>
}

/** The client for one look. */
export async function clientFor<Client extends object>(source: FintocClientSource<Client>, account: string): Promise<Client> {
  return typeof source === 'function' ? await source(account) : source
}

/** Gives the answer back if it is the object that was asked for: another one proves nothing about this task. */
export function sameObject<State extends { readonly id?: string | undefined }>(answer: State, id: string): State {
  if (answer?.id === id) return answer
  throw new TypeError('Fintoc answered with something else than the object that was asked for')
}
