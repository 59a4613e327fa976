/** A signing secret: text (used as UTF-8) or bytes. */
export type HmacSecret = string | Uint8Array
