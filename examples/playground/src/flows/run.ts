import type { Provider } from '../provider.ts'

/** What happens to the provider's callbacks (webhooks) on their way to us, while a flow runs. */
export const callbackFates = ['arrive', 'lost', 'twice'] as const

export type CallbackFate = (typeof callbackFates)[number]

/** How one flow went. */
export interface Run {
  readonly provider: Provider
  readonly flow: string
  readonly title: string
  readonly callbacks: CallbackFate
  /** `succeeded`, `failed`, `aborted`, `canceled`, `expired`; `left` when the person went, `stopped` when the visitor did, `error` for a defect. */
  readonly phase: string
  readonly text: string
  readonly wait: Measured | undefined
}

/** What the wait of a flow cost. */
export interface Measured {
  readonly endedBy: 'callback' | 'poll'
  /** GET requests while it waited. */
  readonly gets: number
  /** Milliseconds from the callback that told of the end, arrived or not, to the end of the wait. */
  readonly detectedMs: number
}
