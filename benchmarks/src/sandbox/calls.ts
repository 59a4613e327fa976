/** A request that is measured. */
export interface Call {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: unknown
}

/** A sandbox in another process. */
export interface Served {
  readonly port: number
  readonly authorization: string
  readonly calls: readonly Call[]
}
