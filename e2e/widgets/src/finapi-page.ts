import { serveDoorPages, type DoorPages } from './door-page.ts'

// The test runner rewrites an import in a function it sends to the page, so that one stands here.
const entry = `
export * from '@kit/finapi/widget'
export { isInvalidArgumentError } from '@kit/core'
export const importComponent = (url) => import(url)
`

/** A page with two places for a form; `/no-script` allows scripts of the page's own origin only, `/no-connection` no connections. */
export function serveFinapiPages(sandboxOrigin: string): Promise<DoorPages> {
  return serveDoorPages({
    entry,
    content: () => '<div id="first"></div><div id="second"></div>',
    policy: (path, nonce) => {
      // An import takes over the nonce of the script it stands in, so to block one takes a policy without.
      const scripts = path === '/no-script' ? `'self'` : `'nonce-${nonce}'`
      const connections = path === '/no-connection' ? `'none'` : sandboxOrigin
      return `script-src ${scripts}; connect-src ${connections}; require-trusted-types-for 'script'`
    },
  })
}
