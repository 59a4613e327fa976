/** More calls than this in one script would let others wait too long, and leave one side idle while the other works. */
const CALLS_PER_BATCH = 16

interface Call {
  readonly key: string
  readonly args: readonly string[]
  readonly resolve: (reply: unknown) => void
  readonly reject: (error: unknown) => void
}

/** How calls travel together. */
export interface Batching<Answer> {
  /** Sends several calls as one. */
  readonly send: (keys: string[], args: string[]) => Promise<Answer>
  /** What a call of the batch gives. */
  readonly pick: (answer: Answer, index: number, key: string) => unknown
  /** Each call by itself, because its key may live on another node of a cluster than the next. */
  readonly single: boolean
}

/**
 * Gathers the calls of one turn: a batch costs the driver and the server what one call costs, apart from the work itself. Nothing waits
 * for a timer: a batch leaves as soon as nobody adds to it.
 */
export function batched<Answer>({ send, pick, single }: Batching<Answer>): (key: string, args: readonly string[]) => Promise<unknown> {
  const size = single ? 1 : CALLS_PER_BATCH
  let waiting: Call[] = []

  async function leave(calls: readonly Call[]): Promise<void> {
    let answer: Answer
    try {
      answer = await send(
        calls.map(({ key }) => key),
        calls.flatMap(({ args }) => args),
      )
    } catch (error) {
      for (const { reject } of calls) reject(error)
      return
    }
    for (const [index, { key, resolve, reject }] of calls.entries()) {
      try {
        resolve(pick(answer, index, key))
      } catch (error) {
        reject(error)
      }
    }
  }

  function gather(seen: number): void {
    if (waiting.length > seen) {
      const { length } = waiting
      queueMicrotask(() => gather(length))
      return
    }
    const calls = waiting
    waiting = []
    for (let at = 0; at < calls.length; at += size) void leave(calls.slice(at, at + size))
  }

  return (key, args) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, args, resolve, reject })
      if (waiting.length === 1) queueMicrotask(() => gather(1))
    })
}
