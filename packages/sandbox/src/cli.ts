#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SandboxProvider } from './provider-sandbox-control.ts'
import type { SandboxControls } from './sandbox.ts'
import { startSandbox } from './start-sandbox.ts'

const usage = `Usage: kit-sandbox [--providers <list>] [--port <number>] [--seed <number>] [--latency <ms>] [--jws-public-key <file>]

  --providers       any of finapi, fintoc and belvo, separated by commas (default all)
  --port            port of the first API; the others take the next ones (default 4010, 0 for free ports)
  --seed            makes ids, credentials and example answers repeatable
  --latency         milliseconds added to every answer
  --jws-public-key  PEM file that signed Fintoc transfers are checked with
`

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new TypeError(`--${name} takes a whole number.`)
  return Number(text)
}

function chosenProviders(text: string | undefined): readonly SandboxProvider[] | undefined {
  const names = text?.split(',').map((name) => name.trim())
  const wrong = names?.find((name) => name !== 'finapi' && name !== 'fintoc' && name !== 'belvo')
  if (wrong !== undefined) throw new TypeError(`--providers takes finapi, fintoc and belvo, not ${wrong}.`)
  return names as readonly SandboxProvider[] | undefined
}

function describe(sandbox: Partial<SandboxControls>): string[] {
  const { finapi, fintoc, belvo } = sandbox
  const origins = [
    ['finAPI Access', finapi?.origins.access],
    ['finAPI Web Form', finapi?.origins.webForm],
    ['Fintoc', fintoc?.origins.api],
    ['Belvo', belvo?.origins.main],
    ['Belvo Direct Debit', belvo?.origins.directDebit],
  ]
  const credentials = [
    ['finAPI client', finapi?.client.clientId, finapi?.client.clientSecret],
    ['finAPI admin client', finapi?.adminClient.clientId, finapi?.adminClient.clientSecret],
    ['Fintoc secret key', fintoc?.secretKey],
    ['Belvo aggregation', belvo?.aggregation.secretId, belvo?.aggregation.secretPassword],
    ['Belvo payments', belvo?.payments.secretId, belvo?.payments.secretPassword],
    ['Belvo Direct Debit', belvo?.directDebit.apiKeyId, belvo?.directDebit.apiKeySecret],
  ]
  const lines = (rows: readonly (readonly (string | undefined)[])[]): string[] =>
    rows
      .filter(([, first]) => first !== undefined)
      .map(([name = '', ...values]) => `${name.padEnd(20)} ${values.join('  ')}`)
  return [...lines(origins), '', 'Credentials of this sandbox; they work nowhere else and end with it.', ...lines(credentials)]
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      providers: { type: 'string' },
      port: { type: 'string' },
      seed: { type: 'string' },
      latency: { type: 'string' },
      'jws-public-key': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    process.stdout.write(usage)
    return
  }
  const keyFile = values['jws-public-key']
  const sandbox = await startSandbox({
    providers: chosenProviders(values.providers),
    port: wholeNumber('port', values.port) ?? 4010,
    seed: wholeNumber('seed', values.seed),
    latencyMs: wholeNumber('latency', values.latency),
    fintoc: { jwsPublicKey: keyFile === undefined ? undefined : readFileSync(keyFile, 'utf8') },
  })
  process.stdout.write([...describe(sandbox), '', 'Ctrl+C ends it.', ''].join('\n'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close())
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 1
})
