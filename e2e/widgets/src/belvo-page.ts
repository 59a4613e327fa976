import { serveDoorPages, type DoorPages } from './door-page.ts'

const entry = "export * from '@kit/belvo/widget'; export { isConnectionError, isInvalidArgumentError } from '@kit/core'"

/**
 * A page with a place for the widget, unless `?place=none`: `/` allows scripts of the sandbox, `/nonce` those with the nonce only. Everything
 * below `/back` is an app that deep links come back to.
 */
export function serveBelvoPages(sandboxOrigin: string): Promise<DoorPages> {
  return serveDoorPages({
    entry,
    content: (query) => (query.get('place') === 'none' ? '' : '<div id="belvo"></div>'),
    policy: (path, nonce) => `script-src ${path === '/nonce' ? `'nonce-${nonce}'` : `'nonce-${nonce}' ${sandboxOrigin}`}; frame-src ${sandboxOrigin}`,
  })
}
