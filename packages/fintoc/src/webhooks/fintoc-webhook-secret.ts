/**
 * The secret of a webhook endpoint, the whole `whsec_...` text; several while a secret is being replaced; or a function that fetches them
 * (called for every delivery: keep its answer for a while).
 */
export type FintocWebhookSecret = string | readonly string[] | (() => string | readonly string[] | Promise<string | readonly string[]>)
