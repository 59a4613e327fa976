import { createFintoc } from './create-fintoc'

/** What the page shows of a link: picked on the server, so that nothing else reaches the browser. */
export interface ShownLink {
  readonly id: string
  readonly bank: string
  readonly status: string
}

/**
 * Lists the newest links.
 *
 * @throws KitError when Fintoc refuses the key or does not answer
 */
export async function listLinks(): Promise<readonly ShownLink[]> {
  const { items } = await createFintoc().links.list()
  return items.map(({ id, institution, status }) => ({ id, bank: institution.name, status: status ?? 'unknown' }))
}
