/** Answers one webhook request. Never rejects. `waitUntil` is the platform's, where there is one. */
export type WebhookHandler = (
  request: Request,
  context?: {
    /** Keeps the process alive until the promise is settled. */
    waitUntil?(promise: Promise<unknown>): void
  },
) => Promise<Response>
