export { loadScript } from './load-script.ts'
export type { LoadScriptOptions } from './load-script.ts'
