import type { SandboxProvider } from '../../provider-sandbox-control.ts'
import type { SandboxDelivery } from '../../sandbox-deliveries.ts'
import type { SandboxBase } from '../../sandbox.ts'

/** A delivery as it may be shown. */
export type ShownDelivery = Omit<SandboxDelivery, 'eventId'> & { readonly provider: SandboxProvider }

/** Every delivery without what proves something: the query of its URL, and the id of an event that is a credential at finAPI. */
export function shownDeliveries({ deliveries }: SandboxBase): readonly ShownDelivery[] {
  return deliveries.all.map(({ id, type, url, attempt, mode, at, subject, status, ok, provider }) => {
    return { id, type, url: url.split('?')[0] ?? '', attempt, mode, at, subject, status, ok, provider }
  })
}
