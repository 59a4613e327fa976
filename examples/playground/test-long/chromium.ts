import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is; with `CI` set it throws instead of giving nothing. */
export function chromiumPath(): string | undefined {
  const path = candidates.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate))
  if (path !== undefined) return path
  if (process.env['CI']) throw new Error('Chromium is required here; install it or set CHROMIUM_PATH')
  console.warn('SKIPPED: no Chromium found; install it or set CHROMIUM_PATH to run the browser tests')
  return undefined
}

/** A headless Chromium that talks to loopback only. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}
