import { existsSync, readFileSync } from 'node:fs'
import type { SandboxProvider } from '../../provider-sandbox-control.ts'
import type { SandboxControls } from '../../sandbox.ts'
import { startSandbox } from '../../start-sandbox.ts'
import { didYouMean } from './closest.ts'
import type { Command, CommandInput } from './command.ts'
import { defaultInspectorPort } from './sandbox-api.ts'
import { UsageError } from './usage-error.ts'

const providers: readonly SandboxProvider[] = ['finapi', 'fintoc', 'belvo']

function chosenProviders(input: CommandInput): readonly SandboxProvider[] | undefined {
  const names = input.text('providers')?.split(',').map((name) => name.trim())
  const wrong = names?.find((name) => !providers.some((provider) => provider === name))
  if (wrong !== undefined) throw new UsageError(`--providers takes finapi, fintoc and belvo, not ${wrong}.${didYouMean(wrong, providers)}`)
  return names as readonly SandboxProvider[] | undefined
}

function keyOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  if (!existsSync(file)) throw new UsageError('--jws-public-key names a file that does not exist.')
  return readFileSync(file, 'utf8')
}

function originsOf({ finapi, fintoc, belvo }: Partial<SandboxControls>): readonly (readonly [string, string | undefined])[] {
  return [
    ['finAPI Access', finapi?.origins.access],
    ['finAPI Web Form', finapi?.origins.webForm],
    ['Fintoc', fintoc?.origins.api],
    ['Belvo', belvo?.origins.main],
    ['Belvo Direct Debit', belvo?.origins.directDebit],
  ]
}

function credentialsOf({ finapi, fintoc, belvo }: Partial<SandboxControls>): readonly (readonly (string | undefined)[])[] {
  return [
    ['finAPI client', finapi?.client.clientId, finapi?.client.clientSecret],
    ['finAPI admin client', finapi?.adminClient.clientId, finapi?.adminClient.clientSecret],
    ['Fintoc secret key', fintoc?.secretKey],
    ['Belvo aggregation', belvo?.aggregation.secretId, belvo?.aggregation.secretPassword],
    ['Belvo payments', belvo?.payments.secretId, belvo?.payments.secretPassword],
    ['Belvo Direct Debit', belvo?.directDebit.apiKeyId, belvo?.directDebit.apiKeySecret],
  ]
}

/** Starts a sandbox and runs until it is interrupted. */
export const startCommand: Command = {
  name: 'start',
  words: '',
  help: 'Starts the sandbox; Ctrl+C ends it.',
  options: {
    providers: { type: 'string', value: '<list>', help: 'any of finapi, fintoc and belvo, separated by commas (default all)' },
    port: { type: 'string', value: '<number>', help: 'port of the first API; the others take the next ones (default 4010, 0 for free ports)' },
    'inspector-port': { type: 'string', value: '<number>', help: `port of the inspector (default ${defaultInspectorPort}, 0 for a free one)` },
    seed: { type: 'string', value: '<number>', help: 'makes ids, credentials and example answers repeatable' },
    latency: { type: 'string', value: '<ms>', help: 'milliseconds added to every answer' },
    state: { type: 'string', value: '<file>', help: 'keeps the state in this file, over restarts' },
    'jws-public-key': { type: 'string', value: '<file>', help: 'PEM file that signed Fintoc transfers are checked with' },
  },
  examples: ['kit-sandbox start --providers fintoc', 'kit-sandbox start --state sandbox.state'],
  async run(input, terminal) {
    const port = input.number('port') ?? 4010
    const options = {
      providers: chosenProviders(input),
      port,
      inspectorPort: input.number('inspector-port') ?? (port === 0 ? 0 : defaultInspectorPort),
      seed: input.number('seed'),
      latencyMs: input.number('latency'),
      stateFile: input.text('state'),
      fintoc: { jwsPublicKey: keyOf(input.text('jws-public-key')) },
    }
    const sandbox = await terminal.during('Starting', startSandbox(options))
    const origins = originsOf(sandbox)
    const credentials = credentialsOf(sandbox)
    const rows = (lines: readonly (readonly (string | undefined)[])[]): void => {
      for (const [name = '', ...values] of lines) if (values[0] !== undefined) terminal.line(`${name.padEnd(20)} ${values.join('  ')}`)
    }
    rows([...origins, ['Inspector', sandbox.inspectorUrl]])
    terminal.line('\nCredentials of this sandbox; they work nowhere else and end with it.')
    rows(credentials)
    terminal.line('\nCtrl+C ends it.')
    const given = ([, value]: readonly (string | undefined)[]): boolean => value !== undefined
    terminal.json({
      inspector: sandbox.inspectorUrl,
      origins: Object.fromEntries(origins.filter(given)),
      credentials: Object.fromEntries(credentials.filter(given).map(([name = '', ...values]) => [name, values] as const)),
    })
    await terminal.interrupted
    await sandbox.close()
    return true
  },
}
