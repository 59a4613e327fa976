import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const nonce = 'bm9uY2Ugb2YgdGhlIHRlc3Q'

export interface FinapiPages {
  readonly origin: string
  close(): Promise<void>
}

// The test runner rewrites an import in a function it sends to the page, so that one stands here.
const entry = `
export * from '@kit/finapi/widget'
export { isInvalidArgumentError } from '@kit/core'
export const importComponent = (url) => import(url)
`

/** The widget door as a page of a user has it: bundled for browsers, as the global `door`. */
async function bundleFinapiDoor(): Promise<string> {
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

/**
 * Serves a page with two places for a form, under a Content-Security-Policy that allows scripts by a nonce, nothing inline, and connections to
 * the sandbox; `/no-script` allows scripts of the page's own origin only, `/no-connection` no connections.
 */
export async function serveFinapiPages(sandboxOrigin: string): Promise<FinapiPages> {
  const door = await bundleFinapiDoor()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    if (pathname === '/door.js') {
      response.setHeader('content-type', 'text/javascript').end(door)
      return
    }
    // An import takes over the nonce of the script it stands in, so to block one takes a policy without.
    const scripts = pathname === '/no-script' ? `'self'` : `'nonce-${nonce}'`
    const connections = pathname === '/no-connection' ? `'none'` : sandboxOrigin
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', `default-src 'none'; script-src ${scripts}; connect-src ${connections}; base-uri 'none'; require-trusted-types-for 'script'`)
      .end(
        `<!doctype html><html lang="en"><head><title>Page of a user</title><script nonce="${nonce}" src="/door.js"></script></head>` +
          `<body><main><h1>Page of a user</h1><div id="first"></div><div id="second"></div></main></body></html>`,
      )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
