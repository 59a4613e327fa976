/** What a platform may pass along with a request, as Cloudflare Workers and others do. */
export interface WebhookPlatform {
  /** Keeps the process alive until the promise is settled. */
  waitUntil?(promise: Promise<unknown>): void
}

/**
 * Answers one webhook request. Never rejects. It can be exported or mounted as it is wherever a function from `Request` to `Response` is
 * called: the second argument is whatever the platform passes (what Next.js, Deno and Bun pass has no member of `WebhookPlatform`).
 */
export type WebhookHandler = (request: Request, platform?: WebhookPlatform | object) => Promise<Response>
