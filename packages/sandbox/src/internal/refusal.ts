/** A request the provider would turn down; each API writes it in its own shape. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly fields: readonly { readonly field: string; readonly message: string; readonly code?: string | undefined }[]

  constructor(status: number, code: string, message: string, fields: Refusal['fields'] = []) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.fields = fields
  }
}
