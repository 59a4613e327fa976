import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import { Refusal } from '../../refusal.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { fixedCategories } from './categories.ts'

interface CustomCategory {
  readonly id: number
  readonly userId: string
  readonly parentId: number | undefined
  name: string
}

/** Languages categories have names in; everybody else reads German. */
export type CategoryLanguage = 'de' | 'en'

export interface CategoryBook {
  all(userId: string, language: CategoryLanguage): readonly JsonObject[]
  resource(userId: string, id: number, language: CategoryLanguage): JsonObject | undefined
  /** The category and those below it. */
  withChildren(userId: string, ids: ReadonlySet<number>): ReadonlySet<number>
  /** @throws Refusal when the user has the name already, or the parent is unknown or a child itself */
  add(userId: string, name: string, parentId: number | undefined): number
  /** @throws Refusal when the user has no such category of their own, or has the name already */
  rename(userId: string, id: number, name: string): void
  /** Removes it with what is below it. @returns the ids that are gone */
  remove(userId: string, id: number): readonly number[]
  removeAll(userId: string): readonly number[]
}

interface Entry {
  readonly id: number
  readonly parentId: number | undefined
  readonly isCustom: boolean
  readonly names: { readonly de: string; readonly en: string }
}

export function languageOf(headers: Headers): CategoryLanguage {
  return headers.get('Accept-Language')?.trim().toLowerCase().startsWith('en') === true ? 'en' : 'de'
}

export function createCategoryBook(memory: SandboxState, identifiers: Identifiers): CategoryBook {
  const custom = memory.map<number, CustomCategory>('categories')
  const fixed: readonly Entry[] = fixedCategories.map((category) => ({ ...category, isCustom: false }))

  const ownOf = (userId: string): readonly CustomCategory[] => [...custom.values()].filter((each) => each.userId === userId)

  const entriesOf = (userId: string): readonly Entry[] => [
    ...fixed,
    ...ownOf(userId).map(({ id, parentId, name }) => ({ id, parentId, isCustom: true, names: { de: name, en: name } })),
  ]

  const resourceIn = (entries: readonly Entry[], { id, parentId, isCustom, names }: Entry, language: CategoryLanguage): JsonObject => {
    const parent = entries.find((each) => each.id === parentId)
    const children = entries.filter((each) => each.parentId === id).map((each) => each.id)
    return {
      id,
      name: names[language],
      ...(parent === undefined ? {} : { parentId: parent.id, parentName: parent.names[language] }),
      isCustom,
      ...(children.length === 0 ? {} : { children }),
    }
  }

  const refuseName = (userId: string, name: string, self?: number): void => {
    const taken = entriesOf(userId).some(({ id, names }) => id !== self && Object.values(names).some((each) => each.toLowerCase() === name.toLowerCase()))
    if (taken) throw new Refusal(422, 'ENTITY_EXISTS', 'The user has a category of this name already.')
  }

  const ownNamed = (userId: string, id: number): CustomCategory => {
    const found = custom.get(id)
    if (found?.userId === userId) return found
    if (fixed.some((each) => each.id === id)) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'Only categories the user made can be changed.')
    throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no category with this id.')
  }

  const remove: CategoryBook['remove'] = (userId, id) => {
    const gone = [ownNamed(userId, id).id, ...ownOf(userId).filter(({ parentId }) => parentId === id).map((each) => each.id)]
    for (const each of gone) custom.delete(each)
    return gone
  }

  return {
    all(userId, language) {
      const entries = entriesOf(userId)
      return entries.map((entry) => resourceIn(entries, entry, language))
    },
    resource(userId, id, language) {
      const entries = entriesOf(userId)
      const entry = entries.find((each) => each.id === id)
      return entry === undefined ? undefined : resourceIn(entries, entry, language)
    },
    withChildren: (userId, ids) => new Set([...ids, ...entriesOf(userId).filter(({ parentId }) => parentId !== undefined && ids.has(parentId)).map(({ id }) => id)]),
    add(userId, name, parentId) {
      refuseName(userId, name)
      const parent = entriesOf(userId).find(({ id }) => id === parentId)
      if (parentId !== undefined && parent === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no category with the id in parentId.')
      if (parent?.parentId !== undefined) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'A category has at most one above it.')
      const id = 1000 + identifiers.number('category')
      custom.set(id, { id, userId, parentId, name })
      return id
    },
    rename(userId, id, name) {
      const category = ownNamed(userId, id)
      refuseName(userId, name, id)
      category.name = name
    },
    remove,
    removeAll(userId) {
      const ids = ownOf(userId).map(({ id }) => id)
      for (const id of ids) custom.delete(id)
      return ids
    },
  }
}
