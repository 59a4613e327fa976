import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('..', import.meta.url))

const groups: Readonly<Record<string, readonly (readonly [title: string, code: string])[]>> = {
  'one guard': [
    ['kit: isFintocEvent', "export { isFintocEvent } from '@kit/fintoc/events'"],
    ['kit: isBelvoEvent', "export { isBelvoEvent } from '@kit/belvo/events'"],
    ['kit: isFinapiEvent', "export { isFinapiEvent } from '@kit/finapi/events'"],
  ],
  'the bare check of a signature': [
    ['kit: checkFintocSignature', "export { checkFintocSignature } from '@kit/fintoc/webhooks'"],
    ['@octokit/webhooks-methods (no timestamp)', "export { verify } from '@octokit/webhooks-methods'"],
  ],
  'check, errors and event': [
    ['kit: verifyFintocWebhook', "export { verifyFintocWebhook } from '@kit/fintoc/webhooks'"],
    ['kit: verifyBelvoWebhook', "export { verifyBelvoWebhook } from '@kit/belvo/webhooks'"],
    ['kit: verifyFinapiCallback', "export { verifyFinapiCallback } from '@kit/finapi/webhooks'"],
    ['standardwebhooks: Webhook', "export { Webhook } from 'standardwebhooks'"],
    ['svix: Webhook', "export { Webhook } from 'svix'"],
    ['stripe: constructEventAsync', "import { Stripe } from 'stripe'; export const { webhooks } = new Stripe('')"],
    ['fintoc: WebhookSignature', "export { WebhookSignature } from 'fintoc'"],
  ],
}

/** Bytes minified and gzipped, and the packages whose files are in it. */
async function bundle(contents: string, platform: 'browser' | 'node'): Promise<{ size: string; packages: string }> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: here, loader: 'js' },
      absWorkingDir: here,
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      platform,
      logLevel: 'silent',
    })
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
    const packages = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => /(?:packages|node_modules(?:\/\.pnpm\/[^/]+\/node_modules)?)\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? '')
    const names = [...new Set(packages)].filter(Boolean).sort()
    return { size: `${gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length} B`, packages: names.length > 6 ? `${names.length} packages` : names.join(', ') }
  } catch {
    return { size: 'does not bundle', packages: '' }
  }
}

/** Minified and gzipped size of what checks and recognises events, for a browser and for Node, and whose code is in it. */
export async function benchWebhookSize(): Promise<void> {
  for (const [title, subjects] of Object.entries(groups)) {
    console.log(`\nbundle of ${title}, minified + gzip: browser, Node, and the packages in it`)
    for (const [name, code] of subjects) {
      const [browser, node] = [await bundle(code, 'browser'), await bundle(code, 'node')]
      console.log(`  ${name.padEnd(42)} ${browser.size.padStart(16)} ${node.size.padStart(10)}   ${browser.packages || node.packages}`)
    }
  }
}
