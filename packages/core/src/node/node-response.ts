/** The part of a Node response that is used. */
export interface NodeResponse {
  /** Set to the status of the answer. */
  statusCode: number
  /** True once somebody began an answer; it is then left alone. */
  readonly headersSent: boolean
  /** True once the connection is gone. */
  readonly destroyed: boolean
  /** Sets one header; a list stands for a header sent several times. */
  setHeader(name: string, value: string | readonly string[]): unknown
  /** Writes a part of the body; false asks to wait for `drain`. */
  write(chunk: Uint8Array): boolean
  /** Ends the answer. */
  end(): unknown
  /** Cuts the connection, so that half an answer is not taken for a whole one. */
  destroy(): unknown
  /** Listens once, to `drain` and `close`. */
  once(event: string, listener: () => void): unknown
  /** Stops listening. */
  off(event: string, listener: () => void): unknown
}
