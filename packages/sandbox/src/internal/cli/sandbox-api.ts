import type { CommandInput, CommandOption } from './command.ts'
import { UsageError } from './usage-error.ts'

export const defaultInspectorPort = 4009

/** The option of every command that talks to a running sandbox. */
export const sandboxOption: Readonly<Record<'sandbox', CommandOption>> = {
  sandbox: { type: 'string', value: '<url>', help: `the inspector of the sandbox (default http://127.0.0.1:${defaultInspectorPort})` },
}

/** A running sandbox, as its inspector shows it. */
export interface SandboxApi {
  readonly url: string
  ask<Answer>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>
  bytes(path: string): Promise<Uint8Array>
  /** Sends bytes. */
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
}

/** The sandbox that `--sandbox` names. Its calls throw a UsageError when none answers there, or when it refuses. */
export function sandboxApi(input: CommandInput): SandboxApi {
  const url = input.text('sandbox') ?? `http://127.0.0.1:${defaultInspectorPort}`
  if (URL.parse(url) === null) throw new UsageError('--sandbox takes the URL of an inspector, as start prints it.')

  async function send(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(new URL(path, url), init).catch(() => {
      throw new UsageError(`No sandbox answers at ${url}. Start one with "kit-sandbox start", or name it with --sandbox <url>.`)
    })
    if (response.ok) return response
    const { error = `the sandbox answered ${response.status}` } = (await response.json().catch(() => ({}))) as { readonly error?: string }
    throw new UsageError(error)
  }

  return {
    url,
    async ask(method, path, body) {
      const init = body === undefined ? { method } : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
      return (await (await send(path, init)).json()) as never
    },
    bytes: async (path) => new Uint8Array(await (await send(path, {})).arrayBuffer()),
    put: async (path, bytes) => void (await send(path, { method: 'PUT', body: bytes })),
  }
}
