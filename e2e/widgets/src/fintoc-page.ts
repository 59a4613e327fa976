import { serveDoorPages, type DoorPages } from './door-page.ts'

const entry = "export * from '@kit/fintoc/widget'; export { isConnectionError, isInvalidArgumentError, isKitError } from '@kit/core'"

/** An empty page: `/` allows scripts of the sandbox, `/nonce` those with the nonce only. */
export function serveFintocPages(sandboxOrigin: string): Promise<DoorPages> {
  return serveDoorPages({
    entry,
    policy: (path, nonce) => `script-src ${path === '/nonce' ? `'nonce-${nonce}'` : `'nonce-${nonce}' ${sandboxOrigin}`}; frame-src ${sandboxOrigin}`,
  })
}
