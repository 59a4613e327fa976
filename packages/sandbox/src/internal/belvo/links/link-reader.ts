import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import { dayMs } from '../data/bank-data.ts'
import type { AnyCollection } from '../data/collection.ts'
import type { ConsentBook } from '../consents/consents.ts'
import type { LinkEvents } from '../webhooks/link-events.ts'
import { dayText } from '../data/link-data-resources.ts'
import type { Link, LinkRead } from './links.ts'

/** A retrieval that ends later. */
export interface LaterRead {
  /** Name of the collection. */
  readonly collection: string
  readonly read: LinkRead
  readonly requestId: string
  readonly save: boolean
}

/** Reads at institutions on its own, and says so by webhook. */
export interface LinkReader {
  /** Reads everything the link is to read, as after its registration or a refresh; `delayMs` puts it off. */
  readAll(link: Link, resources: readonly string[], requestId: string, delayMs?: number): void
  /** Begins to refresh a recurrent link by itself, or stops it. */
  plan(link: Link): void
  /** One reading now. Days are days since the epoch; without them it is the last year. */
  read(link: Link, resource: string, days?: { readonly from: number; readonly to: number }): LinkRead
  /** Keeps what was read. */
  keep(link: Link, read: LinkRead): void
  /** Reads later, and tells of it with the id of the request. */
  readLater(link: Link, later: LaterRead): void
  /** Tells of the end of an asynchronous deletion. */
  tellDeletedLater(link: Link, requestId: string): void
}

export interface LinkReaderOptions {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly events: LinkEvents
  readonly collections: readonly AnyCollection[]
  readonly consents: ConsentBook
  /** Whether the link is still there. */
  readonly exists: (link: Link) => boolean
  /** Sandbox milliseconds each reading takes. */
  readonly readMs: number
}

const historyDays = 365

/** What is read first. */
const order = ['ACCOUNTS', 'OWNERS', 'BALANCES', 'TRANSACTIONS']

const refreshMs: Readonly<Record<string, number>> = { '6h': dayMs / 4, '12h': dayMs / 2, '24h': dayMs, '7d': 7 * dayMs, '30d': 30 * dayMs }

export function createLinkReader({ clock, identifiers, events, collections, consents, exists, readMs }: LinkReaderOptions): LinkReader {
  const today = (): number => Math.floor(clock.now() / dayMs)
  const reading = (resource: string): readonly AnyCollection[] => collections.filter((each) => each.resource === resource)
  /** Two countries have collections of one resource; the institution decides. */
  const collectionOf = (link: Link, resource: string): AnyCollection | undefined =>
    reading(resource).find(({ name }) => name.startsWith('cl.') === (link.institution.country === 'CL')) ?? reading(resource)[0]

  const read: LinkReader['read'] = (_link, resource, days) => ({
    resource,
    at: clock.now(),
    fromDay: days?.from ?? today() - historyDays,
    toDay: days?.to ?? today(),
  })

  /** Of readings of the same days the first and the last say everything. */
  const keep: LinkReader['keep'] = (link, done) => {
    const same = link.reads.filter(({ resource, fromDay, toDay }) => resource === done.resource && fromDay === done.fromDay && toDay === done.toDay)
    const between = done.resource === 'BALANCES' ? undefined : same[1]
    link.reads = [...link.reads.filter((each) => each !== between), done]
    link.lastAccessedAt = clock.now()
  }

  interface Reading {
    readonly link: Link
    readonly resource: string
    readonly requestId: string
  }

  const historical = clock.task<Reading>('Belvo reads a resource', async ({ link, resource, requestId }) => {
    if (!exists(link)) return
    keep(link, read(link, resource))
    const collection = collectionOf(link, resource)
    if (!events.listened() || collection?.eventType === undefined) return
    for (const [code, data] of collection.first(collection.of(link), dayText(today()))) {
      await events.send(link, collection.eventType, code, { requestId, process: 'historical_update', data })
    }
  })

  /** A refresh by itself tells only of what is new. */
  const recurrent = clock.task<Link>('Belvo refreshes a recurrent link', async (link) => {
    link.next = undefined
    if (!exists(link)) return
    plan(link)
    if (link.status !== 'valid') return
    const requestId = identifiers.uuid()
    await consents.tellWhatEndsSoon(link, requestId)
    for (const resource of link.fetchResources) {
      const collection = collectionOf(link, resource)
      const counted = events.listened() && collection?.eventType !== undefined ? collection : undefined
      const before = counted?.of(link).length ?? 0
      keep(link, read(link, resource))
      const found = (counted?.of(link).length ?? 0) - before
      const news = found > 0 ? counted?.news(found) : undefined
      if (counted?.eventType !== undefined && news !== undefined) {
        await events.send(link, counted.eventType, news[0], { requestId, process: 'recurrent_update', data: news[1] })
      }
    }
  })

  const later = clock.task<{ readonly link: Link; readonly later: LaterRead }>('Belvo reads in the background', async ({ link, later }) => {
    const collection = collections.find(({ name }) => name === later.collection)
    if (!exists(link) || collection === undefined) return
    const done = { ...later.read, at: clock.now() }
    const before = new Set(collection.of(link).map(({ id }) => id))
    const found = collection.of(link, [done])
    if (later.save) keep(link, done)
    const fresh = found.filter(({ id }) => !before.has(id)).length
    const [code, data] = collection.news(fresh) ?? collection.first(found, dayText(today()))[0] ?? []
    if (collection.eventType === undefined || code === undefined || data === undefined) return
    await events.send(link, collection.eventType, code, { requestId: later.requestId, process: 'async_post', data })
  })

  const deleted = clock.task<{ readonly link: Link; readonly requestId: string }>('Belvo tells of a deleted link', ({ link, requestId }) =>
    events.send(link, 'LINK', 'link_deleted', { requestId, data: {} }),
  )

  function plan(link: Link): void {
    clock.cancel(link.next)
    const every = link.refreshRate === null ? undefined : refreshMs[link.refreshRate]
    link.next = link.accessMode === 'recurrent' && every !== undefined ? recurrent(every, link) : undefined
  }

  return {
    read,
    keep,
    plan,
    readAll(link, resources, requestId, delayMs = 0) {
      const rank = (resource: string): number => (order.includes(resource) ? order.indexOf(resource) : order.length)
      for (const [index, resource] of resources.toSorted((a, b) => rank(a) - rank(b)).entries()) {
        historical(delayMs + (index + 1) * readMs, { link, resource, requestId })
      }
    },
    readLater: (link, wanted) => void later(readMs, { link, later: wanted }),
    tellDeletedLater: (link, requestId) => void deleted(0, { link, requestId }),
  }
}
