import { belvoAggregationDocument } from '../../../generated/belvo-aggregation.gen.ts'
import { exampleOf } from '../../example/example-of.ts'
import { isJsonObject } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { BankPerson } from './bank-data.ts'
import { anyCollection } from './collection.ts'
import type { AnyCollection, Collection, Fields } from './collection.ts'
import { idOf, timesOf } from './link-data.ts'
import type { DataKind } from './link-data.ts'
import { firstDayOf, personOf } from '../links/links.ts'
import type { Link, LinkRead } from '../links/links.ts'
import { timestamp } from '../timestamp.ts'

/** What items are made from. Days are days since the epoch. */
export interface MadeContext {
  readonly link: Link
  readonly person: BankPerson
  /** Begins everything that is random about the person. */
  readonly key: string
  readonly firstDay: number
  /** The moment of the last reading. */
  readonly now: number
  readonly reads: readonly LinkRead[]
}

/** One item before it has an id. */
export interface Made {
  /** Where it is among those of its link; the id follows from these three. */
  readonly account?: number
  readonly number: number
  readonly index?: number
  /** The day it is of, where a retrieval has days. */
  readonly day?: number
  readonly fields?: Fields
  /** What differs from the example of the document. */
  members(): JsonObject
}

interface MadeItem {
  readonly id: string
  readonly link: Link
  readonly createdAt: number
  readonly collectedAt: number
  readonly made: Made
}

export type MadeCollectionOptions = Pick<Collection, 'name' | 'resource' | 'eventType'> &
  Partial<Pick<Collection, 'resumes' | 'asynchronous' | 'single' | 'shownInList'>> & {
    readonly kind: DataKind
    /** Schema of the document an item has. */
    readonly schema: string
    readonly make: (context: MadeContext) => readonly Made[]
    readonly first: (items: readonly Made[], today: string) => ReturnType<Collection['first']>
    readonly news?: Collection['news']
  }

const examples = new Map<string, JsonObject>()

/** The example of a schema of data aggregation, with every member it has. */
export function documentedExample(schema: string): JsonObject {
  const known = examples.get(schema)
  if (known !== undefined) return known
  const made = exampleOf(belvoAggregationDocument, { $ref: `#/components/schemas/${schema}` }, schema)
  const example = isJsonObject(made) ? made : {}
  examples.set(schema, example)
  return example
}

/** A collection whose items follow from the person and the time of the readings, and are made when they are asked for. */
export function madeCollection(options: MadeCollectionOptions, seed: number | undefined): AnyCollection {
  const { kind, schema, make } = options
  return anyCollection<MadeItem>({
    name: options.name,
    resource: options.resource,
    eventType: options.eventType,
    resumes: options.resumes ?? false,
    deletes: true,
    asynchronous: options.asynchronous ?? false,
    single: options.single ?? false,
    shownInList: options.shownInList ?? false,
    of(link, reads = link.reads) {
      const own = reads.filter(({ resource }) => resource === options.resource)
      const last = timesOf(own, [options.resource])?.last
      if (last === undefined) return []
      const person = personOf(link, seed)
      const context = { link, person, key: `${person.key} ${kind}`, firstDay: firstDayOf(link), now: last, reads }
      return make(context).flatMap((made) => {
        const { account = 0, number, index = 0, day } = made
        const covering = day === undefined ? own : own.filter(({ fromDay, toDay }) => day >= fromDay && day <= toDay)
        const times = timesOf(covering, [options.resource])
        const id = idOf(link, kind, account, number, index)
        return times === undefined || link.gone?.has(id) === true ? [] : [{ id, link, createdAt: times.first, collectedAt: times.last, made }]
      })
    },
    fields: ({ id, link, createdAt, collectedAt, made }) => ({
      id,
      link: link.id,
      created_at: timestamp(createdAt),
      collected_at: timestamp(collectedAt),
      ...made.fields,
    }),
    shown({ id, link, createdAt, collectedAt, made }) {
      const example = documentedExample(schema)
      const common: JsonObject = { link: link.id, collected_at: timestamp(collectedAt), created_at: timestamp(createdAt), updated_at: timestamp(collectedAt) }
      const known = Object.entries(common).filter(([name]) => name in example)
      return { ...example, id, ...Object.fromEntries(known), ...made.members() }
    },
    first: (items, today) => options.first(items.map(({ made }) => made), today),
    news: options.news ?? (() => undefined),
  })
}
