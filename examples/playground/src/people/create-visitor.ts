import { randomUUID } from 'node:crypto'
import { PersonLeft, type Person } from './person.ts'

/** What the page shows a person. */
export type Screen =
  | { readonly kind: 'fintoc widget'; readonly id: string; readonly options: Readonly<Record<string, unknown>> }
  | { readonly kind: 'page'; readonly id: string; readonly title: string; readonly url: string }

export interface VisitorOptions {
  /** Where pages lead back to: the id of the screen and how the visit ended are added. */
  readonly backUrl: string
  /** What the person said, by the id of the screen. */
  readonly answers: Answers
  readonly signal: AbortSignal
  readonly show: (screen: Screen) => void
  readonly hide: (id: string) => void
}

/** Questions that are open, and what answers them. */
export type Answers = Map<string, (answer: ScreenAnswer) => void>

/** What became of a screen: the widget's success, the address somebody came back at, or nothing when they closed it. */
export interface ScreenAnswer {
  readonly exchangeToken?: string | undefined
  readonly url?: URL | undefined
  readonly left?: boolean | undefined
}

/** The person in front of the page of the playground. */
export function createVisitor({ backUrl, answers, signal, show, hide }: VisitorOptions): Person {
  /** Shows a screen until it is answered, and takes it away when nobody waits any more. */
  const ask = (screen: Screen): Promise<ScreenAnswer> =>
    new Promise((resolve, reject) => {
      const close = (): void => {
        answers.delete(screen.id)
        signal.removeEventListener('abort', stop)
        hide(screen.id)
      }
      const stop = (): void => {
        close()
        reject(new PersonLeft())
      }
      if (signal.aborted) return stop()
      signal.addEventListener('abort', stop)
      answers.set(screen.id, (answer) => {
        close()
        if (answer.left) reject(new PersonLeft())
        else resolve(answer)
      })
      show(screen)
    })

  return {
    useFintocWidget: (options) => ask({ kind: 'fintoc widget', id: randomUUID(), options: { ...options } }),
    visit(title) {
      const id = randomUUID()
      return {
        back: (end) => `${backUrl}/${id}/${end}`,
        async go(url) {
          const answer = await ask({ kind: 'page', id, title, url })
          return answer.url ?? new URL(backUrl)
        },
      }
    },
  }
}
