import type { JsonObject } from '../../json.ts'
import type { Link, LinkRead } from '../links/links.ts'

/** What a list can be filtered by, as text. */
export type Fields = Readonly<Record<string, string | undefined>>

/** `webhook_code` and `data` of an event that tells of data. */
export type DataEvent = readonly [code: string, data: JsonObject]

/** One kind of data: how it is read, listed, written and told of. */
export interface Collection<Item extends { readonly id: string } = { readonly id: string }> {
  /** First part of its operation ids, and the name of its sessions. */
  readonly name: string
  /** What `fetch_resources` calls it. */
  readonly resource: string
  /** `webhook_type` of its events; nothing when the provider sends none. */
  readonly eventType: string | undefined
  readonly resumes: boolean
  readonly deletes: boolean
  /** The retrieval can be asynchronous. */
  readonly asynchronous: boolean
  /** A retrieval answers one object instead of a list; one that was resumed answers a list all the same. */
  readonly single: boolean
  /** One of them is shown as a list of one, which is how the provider documents it. */
  readonly shownInList: boolean
  of(link: Link, reads?: readonly LinkRead[]): readonly Item[]
  fields(item: Item): Fields
  shown(item: Item): JsonObject
  /** What tells of the first reading. Days are dates. */
  first(items: readonly Item[], today: string): readonly DataEvent[]
  /** What tells of so many new ones; nothing when the provider has no event for it. */
  news(count: number): DataEvent | undefined
}

/** A collection whose items only itself knows. */
export type AnyCollection = Collection

/** @returns the collection, its items' type forgotten: whoever uses it gives back only what it gave. */
export function anyCollection<Item extends { readonly id: string }>(collection: Collection<Item>): AnyCollection {
  return {
    ...collection,
    of: (link, reads) => collection.of(link, reads),
    fields: (item) => collection.fields(item as Item),
    shown: (item) => collection.shown(item as Item),
    first: (items, today) => collection.first(items as readonly Item[], today),
  }
}

/** How many new ones, under the name the provider gives it. */
export function newOnes(code: string, member: string): (count: number) => DataEvent {
  return (count) => [code, { [member]: count }]
}
