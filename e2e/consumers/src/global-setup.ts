import { app, packInto } from './packed.ts'

/** Packs once for all test files of a run. */
export function setup(): void {
  packInto(app)
}
