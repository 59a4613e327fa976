#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { startSandbox } from './start-sandbox.ts'

const usage = `Usage: kit-sandbox [--port <number>] [--seed <number>] [--latency <ms>]

  --port     port of the Access API; the Web Form API takes the next one (default 4010, 0 for free ports)
  --seed     makes ids and credentials repeatable
  --latency  milliseconds added to every answer
`

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new TypeError(`--${name} takes a whole number.`)
  return Number(text)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, seed: { type: 'string' }, latency: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help === true) {
    process.stdout.write(usage)
    return
  }
  const sandbox = await startSandbox({
    port: wholeNumber('port', values.port) ?? 4010,
    seed: wholeNumber('seed', values.seed),
    latencyMs: wholeNumber('latency', values.latency),
  })
  const { client, adminClient } = sandbox.finapi
  process.stdout.write(
    [
      `Access    ${sandbox.origins.access}`,
      `Web Form  ${sandbox.origins.webForm}`,
      '',
      'Credentials of this sandbox; they work nowhere else and end with it.',
      `client        ${client.clientId}  ${client.clientSecret}`,
      `admin client  ${adminClient.clientId}  ${adminClient.clientSecret}`,
      '',
      'Ctrl+C ends it.',
      '',
    ].join('\n'),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close())
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 1
})
