import type { Operation } from '../http/operation.ts'

/**
 * The operations of one document, as short as a bundle wants them: one line each. Generated from the provider's OpenAPI document;
 * {@link createApi} makes methods of it, {@link readOperations} the objects the transport takes.
 *
 * A line is `id METHOD path kinds arguments`, then words for what differs from the rule:
 *
 * - `id`: with a dot in front it is a method of the same resource as the line before.
 * - `path`: `~` stands for the path of the first line of the resource.
 * - `kinds`: the kinds of credentials, separated by commas, or `none`.
 * - `arguments`: `b` a JSON body, `f` a form, `m` a multipart body, `q` a query, `h` headers from the options; `-` for none of them.
 *   The parameters in the path come before all of them.
 * - `safe`, `with-key`, `never`: what may be repeated. Without it a GET is `safe`, a call with a `key` is `with-key`, another one `never`.
 * - `key=<header>`, `money`, `signed`, `commas`, `pages=<style>:<member>`, `timeout=<milliseconds>`, `later=<header>:<value>`,
 *   `reconcile=<index in texts>`.
 *
 * @example
 * ```ts
 * const operations: OperationTable = {
 *   api: 'api',
 *   operations: [
 *     'v2.transfers.create POST /v2/transfers secretKey b key=Idempotency-Key money signed reconcile=0',
 *     '.get GET ~/{id} secretKey -',
 *   ],
 *   texts: ['List v2.transfers.list and look for your reference before you try again.'],
 * }
 * ```
 */
export interface OperationTable {
  /** Which of the transport's origins all of them belong to. */
  readonly api: string
  /** One line for each operation. */
  readonly operations: readonly string[]
  /** What the lines refer to by index. */
  readonly texts?: readonly string[]
}

/** An operation with what {@link createApi} has to know to make a method of it. */
export interface TableOperation extends Operation {
  /** The kinds of credentials it can be called with; empty when it takes none. */
  readonly kinds: readonly string[]
  /** Names of the parameters in the path, in the order of the method's arguments. */
  readonly parameters: readonly string[]
  /** What follows them, in this order: a body, a query. The options may hold headers of the operation. */
  readonly takes: { readonly body: boolean; readonly query: boolean; readonly headers: boolean }
  /** The header that asks for an answer later, when the options say so. */
  readonly later?: { readonly header: string; readonly value: string }
}
