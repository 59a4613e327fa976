import { installApps } from './installed-apps.ts'

/** Installs once for all test files of a run. */
export function setup(): void {
  installApps()
}
