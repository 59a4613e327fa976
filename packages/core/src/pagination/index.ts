export { listPages } from './list-pages.ts'
export type { Page } from './page.ts'
export type { PageOptions } from './page-options.ts'
export { PagePromise } from './page-promise.ts'
