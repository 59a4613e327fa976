/** What is signed: text (UTF-8), bytes, or parts that are signed as if joined, which saves copying a large body behind a prefix. */
export type HmacPayload = string | Uint8Array | readonly (string | Uint8Array)[]
