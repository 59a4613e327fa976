/** How calls become statements. */
export interface BatchRules<Item extends { readonly key: string }, Row, Answer> {
  /** Sends a batch, and gives a row for each item, in their order. What it throws, those in the batch alone get. */
  readonly send: (items: readonly Item[]) => Promise<readonly Row[]>
  /** What the row says to the item it was asked for. */
  readonly answer: (row: Row, item: Item) => Answer
  /**
   * What the same row says to another item with the same key, as if it had come right after.
   * Without it, items with one key are never in one batch.
   */
  readonly follow?: ((row: Row, item: Item, leader: Item) => Answer) | undefined
  /** Whether an item can follow another one with the same key. Default: always. */
  readonly follows?: ((item: Item, leader: Item) => boolean) | undefined
  /** Statements under way at once. Default: 4. */
  readonly lanes?: number | undefined
}

interface Waiting<Item, Row> {
  readonly item: Item
  readonly settle: (row: Row, leader: Item) => void
  readonly reject: (reason: unknown) => void
}

type Batch<Item, Row> = Map<string, [leader: Waiting<Item, Row>, ...followers: Waiting<Item, Row>[]]>

const MAX_BATCH = 100
const LANES = 4

/** Calls of one turn of the event loop share a statement. While as many statements are under way as there are lanes, further calls gather. */
export function batched<Item extends { readonly key: string }, Row, Answer>(rules: BatchRules<Item, Row, Answer>): (item: Item) => Promise<Answer> {
  const { send, answer, follow, lanes = LANES, follows = () => true } = rules
  // Where one statement is under way at a time, what comes meanwhile gathers by itself.
  const soon = lanes === 1 ? queueMicrotask : setImmediate
  const gathering: Batch<Item, Row>[] = []
  let underWay = 0
  let scheduled = false

  function schedule(): void {
    if (scheduled || underWay >= lanes || gathering.length === 0) return
    scheduled = true
    soon(() => {
      scheduled = false
      while (underWay < lanes && gathering.length > 0) void run(gathering.shift()!)
    })
  }

  async function run(batch: Batch<Item, Row>): Promise<void> {
    const groups = [...batch.values()]
    underWay++
    try {
      const rows = await send(groups.map(([leader]) => leader.item))
      groups.forEach((group, index) => {
        for (const { settle } of group) settle(rows[index]!, group[0].item)
      })
    } catch (error) {
      for (const { reject } of groups.flat()) reject(error)
    } finally {
      underWay--
      schedule()
    }
  }

  function add(waiting: Waiting<Item, Row>): void {
    const { item } = waiting
    const last = gathering.at(-1)
    const group = last?.get(item.key)
    if (group !== undefined && follow !== undefined && follows(item, group[0].item)) group.push(waiting)
    else if (last !== undefined && group === undefined && last.size < MAX_BATCH) last.set(item.key, [waiting])
    else gathering.push(new Map([[item.key, [waiting]]]))
    schedule()
  }

  return (item) =>
    new Promise((resolve, reject) => {
      add({
        item,
        settle(row, leader) {
          try {
            resolve(follow !== undefined && leader !== item ? follow(row, item, leader) : answer(row, item))
          } catch (error) {
            reject(error)
          }
        },
        reject,
      })
    })
}
