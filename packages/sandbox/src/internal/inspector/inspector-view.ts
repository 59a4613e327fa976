import type { SandboxProvider, SandboxRequest } from '../../provider-sandbox-control.ts'
import type { SandboxBase, SandboxControls } from '../../sandbox.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { seenObjects } from './seen-objects.ts'
import type { SeenObject } from './seen-objects.ts'
import { shownDeliveries } from './shown-deliveries.ts'
import type { ShownDelivery } from './shown-deliveries.ts'

/** One thing that happened, as the time line shows it. */
export type InspectorEntry =
  | (SandboxRequest & { readonly provider: SandboxProvider; readonly kind: 'request' })
  | (ShownDelivery & { readonly kind: 'delivery' })

/** What the inspector shows. */
export interface InspectorView {
  /** Sandbox time, RFC 3339. */
  readonly now: string
  readonly providers: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The newest, oldest first. */
  readonly entries: readonly InspectorEntry[]
  /** What clients know of the objects these entries are about. */
  readonly objects: readonly SeenObject[]
  readonly requests: number
  readonly deliveries: number
  readonly faults: SandboxBase['faults']['all']
  /** What happens next by itself, soonest first. */
  readonly waiting: readonly { readonly name: string; readonly at: string }[]
}

const newest = 200

/** What the sandbox is doing, without bodies, headers, queries and ids. */
export function inspectorView(sandbox: SandboxBase, controls: Partial<SandboxControls>, clock: SandboxClock): InspectorView {
  const known = Object.entries(controls) as [SandboxProvider, SandboxControls[SandboxProvider]][]
  const requests = known.flatMap(([provider, control]) => control.requests.slice(-newest).map((request) => ({ ...request, provider, kind: 'request' as const })))
  const all = shownDeliveries(sandbox)
  const deliveries = all.slice(-newest).map((delivery) => ({ ...delivery, kind: 'delivery' as const }))
  const entries = [...requests, ...deliveries].toSorted((a, b) => a.at.localeCompare(b.at)).slice(-newest)
  const waiting = clock.save().waiting.toSorted((a, b) => a.at - b.at).slice(0, newest)
  return {
    now: sandbox.clock.now().toISOString(),
    providers: Object.fromEntries(known.map(([provider, { origins }]) => [provider, origins])),
    entries,
    objects: seenObjects(entries),
    requests: known.reduce((sum, [, control]) => sum + control.requests.length, 0),
    deliveries: all.length,
    faults: sandbox.faults.all,
    waiting: waiting.map(({ name, at }) => ({ name, at: new Date(at).toISOString() })),
  }
}
