/** Finds readers by key; most keys have one. */
export class ReaderIndex<Reader extends object> {
  readonly #byKey = new Map<string, Reader | Reader[]>()

  add(key: string, reader: Reader): void {
    const others = this.#byKey.get(key)
    if (others === undefined) this.#byKey.set(key, reader)
    else if (Array.isArray(others)) others.push(reader)
    else this.#byKey.set(key, [others, reader])
  }

  remove(key: string, reader: Reader): void {
    const found = this.#byKey.get(key)
    if (found === reader) this.#byKey.delete(key)
    if (!Array.isArray(found)) return
    found.splice(found.indexOf(reader), 1)
    if (found.length === 0) this.#byKey.delete(key)
  }

  /** Adds the readers of the key to `into`. */
  collect(key: string, into: Set<Reader>): void {
    const found = this.#byKey.get(key)
    if (found === undefined) return
    if (!Array.isArray(found)) into.add(found)
    else for (const reader of found) into.add(reader)
  }

  all(): Reader[] {
    return [...this.#byKey.values()].flat() as Reader[]
  }
}
