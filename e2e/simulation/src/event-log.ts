import { createHash } from 'node:crypto'

/** Everything that happened, as one hash. */
export class EventLog {
  readonly #hash = createHash('sha256')
  readonly #listener: ((line: string) => void) | undefined
  #pending = ''
  lines = 0

  constructor(listener?: (line: string) => void) {
    this.#listener = listener
  }

  add(at: number, what: string): void {
    const line = `${at} ${what}`
    this.lines++
    this.#pending += `${line}\n`
    if (this.#pending.length > 65_536) this.#flush()
    this.#listener?.(line)
  }

  digest(): string {
    this.#flush()
    return this.#hash.copy().digest('hex')
  }

  #flush(): void {
    this.#hash.update(this.#pending)
    this.#pending = ''
  }
}
