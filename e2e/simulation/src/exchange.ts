import type { Life } from './life.ts'
import type { Link } from './link.ts'

export interface ExchangeOptions<Answer> {
  readonly life: Life
  readonly link: Link
  readonly upMs: number
  readonly downMs: number
  /** What the server does when the request arrives. */
  readonly serve: () => Answer | Promise<Answer>
  /** What the caller is told when nothing comes back and it learns of it. */
  readonly failure: (sent: boolean) => unknown
  readonly signal?: AbortSignal | undefined
}

const REFUSED_AFTER_MS = 2

/** A request and its answer. Without a connection it fails, or nothing comes back at all. */
export function exchange<Answer>(options: ExchangeOptions<Answer>): Promise<Answer> {
  const { life, link, upMs, downMs, serve, failure, signal } = options
  const { world } = life.computer
  return new Promise<Answer>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    const { generation } = link
    const fail = (sent: boolean) => (): void => reject(failure(sent))
    if (link.state === 'refused') return world.after(REFUSED_AFTER_MS, () => life.deliver(fail(false), fail(false)))
    if (link.state === 'silent') return
    const broken = (): void => {
      if (link.state !== 'silent') world.after(REFUSED_AFTER_MS, () => life.deliver(fail(true), fail(true)))
    }
    const answered = (arrived: () => void): void => {
      world.after(downMs, () => {
        if (link.generation === generation) return life.deliver(arrived, fail(true))
        broken()
        return false
      })
    }
    world.after(upMs, () => {
      if (link.generation !== generation) {
        broken()
        return false
      }
      Promise.resolve()
        .then(serve)
        .then(
          (answer) => answered(() => resolve(answer)),
          (error: unknown) => answered(() => reject(error)),
        )
    })
  })
}
