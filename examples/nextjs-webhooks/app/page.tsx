import { isKitError } from '@kit/core'
import { listLinks } from '../lib/list-links'
import type { ShownLink } from '../lib/list-links'

/** Asks Fintoc with every request, and never while it builds. */
export const dynamic = 'force-dynamic'

async function linksOrNone(): Promise<readonly ShownLink[] | undefined> {
  try {
    return await listLinks()
  } catch (error) {
    if (!isKitError(error)) throw error
    // Printed by the kit's rules: no key, no header, no body.
    console.error(error)
    return undefined
  }
}

// oxlint-disable-next-line import/no-default-export -- Next.js wants it
export default async function Page() {
  const links = await linksOrNone()
  if (links === undefined) return <p>Fintoc does not answer. Try again in a minute.</p>
  return (
    <main>
      <h1>Connected banks</h1>
      <ul>
        {links.map(({ id, bank, status }) => (
          <li key={id}>{`${bank}: ${status}`}</li>
        ))}
      </ul>
    </main>
  )
}
