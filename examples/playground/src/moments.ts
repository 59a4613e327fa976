import type { Provider } from './provider.ts'
import type { Run } from './flows/run.ts'

/** Something that happened, as the page and the terminal tell it. No token, id or body is in it. */
export type Moment = { readonly provider: Provider } & (
  | { readonly kind: 'started'; readonly title: string }
  | { readonly kind: 'request'; readonly method: string; readonly path: string; readonly status: number }
  | { readonly kind: 'event'; readonly type: string; readonly topic: string | undefined; readonly outcome: string | undefined }
  /** The backend had handled this delivery before, or did not believe it. */
  | { readonly kind: 'turned away'; readonly why: 'duplicate' | 'not authentic' }
  /** The provider sent it, and it never arrived. */
  | { readonly kind: 'lost'; readonly type: string }
  | { readonly kind: 'waiting'; readonly task: string }
  | { readonly kind: 'phase'; readonly phase: string; readonly status: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'ended'; readonly run: Run }
)

/** What happens, told to everybody who listens. */
export interface Moments {
  tell(moment: Moment): void
  /** @returns stops listening. */
  listen(listener: (moment: Moment) => void): () => void
}

export function createMoments(): Moments {
  const listeners = new Set<(moment: Moment) => void>()
  return {
    tell(moment) {
      for (const listener of listeners) listener(moment)
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
