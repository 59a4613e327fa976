/** A single value that a snapshot holds. */
export interface StateCell<Value> {
  value: Value
}

/**
 * Everything the sandbox remembers. What is made here is part of snapshots, so it holds data only: no functions, no promises. Objects that two of
 * them share are still one object after a restore.
 */
export interface SandboxState {
  map<Key, Value>(name: string): Map<Key, Value>
  set<Value>(name: string): Set<Value>
  list<Item>(name: string): Item[]
  cell<Value>(name: string, initial: Value): StateCell<Value>
  save(): ReadonlyMap<string, unknown>
  /** Puts what `save` gave into the same maps, sets, lists and cells; those it does not know become empty, or what they were at first. */
  load(saved: ReadonlyMap<string, unknown>): void
}

interface Part {
  readonly content: () => unknown
  readonly fill: (content: unknown) => void
}

/** Makes the state of one sandbox. @throws Error when a name is used twice */
export function createSandboxState(): SandboxState {
  const parts = new Map<string, Part>()

  function add<Content>(name: string, content: Content, part: Part): Content {
    if (parts.has(name)) throw new Error(`The state has two parts called ${name}.`)
    parts.set(name, part)
    return content
  }

  return {
    map<Key, Value>(name: string) {
      const map = new Map<Key, Value>()
      const fill = (saved: unknown): void => {
        map.clear()
        for (const [key, value] of (saved ?? []) as Iterable<[Key, Value]>) map.set(key, value)
      }
      return add(name, map, { content: () => map, fill })
    },
    set<Value>(name: string) {
      const set = new Set<Value>()
      const fill = (saved: unknown): void => {
        set.clear()
        for (const value of (saved ?? []) as Iterable<Value>) set.add(value)
      }
      return add(name, set, { content: () => set, fill })
    },
    list<Item>(name: string) {
      const list: Item[] = []
      const fill = (saved: unknown): void => {
        list.length = 0
        for (const item of (saved ?? []) as Item[]) list.push(item)
      }
      return add(name, list, { content: () => list, fill })
    },
    cell<Value>(name: string, initial: Value) {
      const cell: StateCell<Value> = { value: initial }
      const fill = (saved: unknown): void => {
        cell.value = saved === undefined ? initial : (saved as { value: Value }).value
      }
      return add(name, cell, { content: () => cell, fill })
    },
    save: () => new Map([...parts].map(([name, { content }]) => [name, content()])),
    load(saved) {
      for (const [name, { fill }] of parts) fill(saved.get(name))
    },
  }
}
