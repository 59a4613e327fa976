/** A client for every wait, or a function that gives the client of the wait's `account`. */
export type BelvoClientSource<Client extends object> = Client | ((account: string) => Client | PromiseLike<Client>)

/** The client for one look. */
export async function clientFor<Client extends object>(source: BelvoClientSource<Client>, account: string): Promise<Client> {
  return typeof source === 'function' ? await source(account) : source
}

/** Gives the answer back if it is the object that was asked for: another one proves nothing about this task. */
export function sameObject<State extends { readonly id?: string | undefined }>(answer: State, id: string): State {
  // Not to be trusted: the answer is what was sent.
  const found: unknown = answer?.id
  if (typeof found === 'string' && found.toLowerCase() === id.toLowerCase()) return answer
  throw new TypeError('Belvo answered with something else than the object that was asked for')
}
