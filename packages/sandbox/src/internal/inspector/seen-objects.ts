import type { SandboxProvider } from '../../provider-sandbox-control.ts'
import type { InspectorEntry } from './inspector-view.ts'

/** What a client knows of one object, and how it came to know. */
export interface SeenObject {
  readonly provider: SandboxProvider
  readonly subject: string
  /** The `status` it was told last; nothing where no answer had one. */
  readonly told: string | undefined
  readonly requests: number
  readonly deliveries: number
  /** What came first after the status before: a delivery that arrived, or the request that told. */
  readonly learnedBy: 'delivery' | 'request' | undefined
  /** Since when the client has known, RFC 3339. */
  readonly since: string | undefined
}

/** Sums the entries up, oldest first, object by object; the one that something happened to last comes first. */
export function seenObjects(entries: readonly InspectorEntry[]): readonly SeenObject[] {
  const objects = new Map<string, SeenObject & { readonly arrived: string | undefined }>()
  for (const entry of entries) {
    const { provider, subject, at } = entry
    if (subject === undefined) continue
    const before = objects.get(subject) ?? { provider, subject, told: undefined, requests: 0, deliveries: 0, learnedBy: undefined, since: undefined, arrived: undefined }
    objects.delete(subject)
    if (entry.kind === 'delivery') {
      objects.set(subject, { ...before, deliveries: before.deliveries + 1, arrived: entry.ok ? (before.arrived ?? at) : before.arrived })
    } else if (entry.told === undefined || entry.told === before.told) objects.set(subject, { ...before, requests: before.requests + 1 })
    else {
      const learnedBy = before.arrived === undefined ? 'request' : 'delivery'
      objects.set(subject, { ...before, requests: before.requests + 1, told: entry.told, learnedBy, since: before.arrived ?? at, arrived: undefined })
    }
  }
  return [...objects.values()].toReversed().map(({ provider, subject, told, requests, deliveries, learnedBy, since }) => {
    return { provider, subject, told, requests, deliveries, learnedBy, since }
  })
}
