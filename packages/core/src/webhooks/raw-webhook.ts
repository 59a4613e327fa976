/** A webhook request that is no `Request`: what an AWS Lambda, a queue or a framework hands over. */
export interface RawWebhook {
  /** Needed only by providers whose proof is in the URL. A path is enough. */
  readonly url?: string | undefined
  /** The body exactly as it arrived, never a parsed object. */
  readonly body: string | Uint8Array
  /** The headers in any form; names in any case. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
}
