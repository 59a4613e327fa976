/**
 * What Belvo sends in the `Authorization` header: the exact text typed into the dashboard, scheme included (`Basic <base64>` or
 * `Bearer <token>`). Several while one replaces another, or for several environments; or a function that fetches them (called for every
 * delivery: keep its answer for a while).
 */
export type BelvoWebhookAuthorization = string | readonly string[] | (() => string | readonly string[] | Promise<string | readonly string[]>)
