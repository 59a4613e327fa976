/** Answers one webhook request. Never rejects. `waitUntil` is the platform's, where there is one. */
export type WebhookHandler = (request: Request, context?: { waitUntil?(promise: Promise<unknown>): void }) => Promise<Response>
