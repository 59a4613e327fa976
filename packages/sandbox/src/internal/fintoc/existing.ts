/** What a control names by an id. @throws RangeError when there is none. */
export function existing<Item>(items: ReadonlyMap<string, Item>, id: string, what: string): Item {
  const found = items.get(id)
  if (found === undefined) throw new RangeError(`No ${what} of this sandbox has this id.`)
  return found
}
