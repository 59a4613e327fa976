import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const nonce = 'bm9uY2Ugb2YgdGhlIHRlc3Q'

export interface FintocPages {
  readonly origin: string
  readonly nonce: string
  close(): Promise<void>
}

/** The widget door as a page of a user has it: bundled for browsers, as the global `door`. */
export async function bundleFintocDoor(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '@kit/fintoc/widget'; export { isConnectionError, isInvalidArgumentError, isKitError } from '@kit/core'`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
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

/**
 * Serves an empty page under a Content-Security-Policy that allows the door by a nonce and nothing inline: `/` allows scripts of the
 * sandbox, `/nonce` those with the nonce only, and `?tag=<url>` puts a script tag into the page beforehand.
 */
export async function serveFintocPages(sandboxOrigin: string): Promise<FintocPages> {
  const door = await bundleFintocDoor()
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page')
    if (pathname === '/door.js') {
      response.setHeader('content-type', 'text/javascript').end(door)
      return
    }
    const scripts = pathname === '/nonce' ? `'nonce-${nonce}'` : `'nonce-${nonce}' ${sandboxOrigin}`
    const tag = searchParams.get('tag')
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', `default-src 'none'; script-src ${scripts}; frame-src ${sandboxOrigin}; base-uri 'none'`)
      .end(
        `<!doctype html><html lang="en"><head><title>Page of a user</title>${tag === null ? '' : `<script src="${tag}"></script>`}` +
          `<script nonce="${nonce}" src="/door.js"></script></head><body><main><h1>Page of a user</h1></main></body></html>`,
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
