/** What a list of the official client holds, over all its pages. */
export async function collect<Item>(list: Promise<AsyncIterable<Item>>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of await list) items.push(item)
  return items
}
