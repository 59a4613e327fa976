import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const nonce = 'bm9uY2Ugb2YgdGhlIHRlc3Q'

/** The pages of somebody who uses a widget door. */
export interface DoorPages {
  readonly origin: string
  readonly nonce: string
  close(): Promise<void>
}

/** What the pages hold. */
export interface DoorPageOptions {
  /** A module whose exports become the global `door`. */
  readonly entry: string
  /** The page's own content, behind its heading. */
  content?(query: URLSearchParams): string
  /** The directives of the Content-Security-Policy behind `default-src 'none'; base-uri 'none'`, for the path of the page. */
  policy(path: string, nonce: string): string
}

/** The widget door as a page of a user has it: bundled for browsers, as the global `door`. */
async function bundleDoor(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'door',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@kit/source'],
  })
  return outputFiles[0]?.text ?? ''
}

/** Serves a page at every path, under a Content-Security-Policy without anything inline; `?tag=<url>` puts a script element into it beforehand. */
export async function serveDoorPages({ entry, content = () => '', policy }: DoorPageOptions): Promise<DoorPages> {
  const door = await bundleDoor(entry)
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page')
    if (pathname === '/door.js') {
      response.setHeader('content-type', 'text/javascript').end(door)
      return
    }
    const tag = searchParams.get('tag')
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', `default-src 'none'; base-uri 'none'; ${policy(pathname, nonce)}`)
      .end(
        `<!doctype html><html lang="en"><head><title>Page of a user</title>${tag === null ? '' : `<script src="${tag}"></script>`}` +
          `<script nonce="${nonce}" src="/door.js"></script></head><body><main><h1>Page of a user</h1>${content(searchParams)}</main></body></html>`,
      )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nonce,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
