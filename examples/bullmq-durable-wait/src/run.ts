import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { createFinapiClient } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'

/** Parks a wait, kills the worker, starts another one, completes the form as a person would, and gives what the second worker says. */
export async function run(options: { readonly redisUrl: string; readonly prefix: string; readonly log: (line: string) => void }): Promise<string> {
  const { redisUrl, prefix, log } = options
  const sandbox = await startSandbox({ providers: ['finapi'] })
  const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
  const user = await finapi.users.create({})
  const env = {
    REDIS_URL: redisUrl,
    PREFIX: prefix,
    CALLBACKS: `http://127.0.0.1:${await freePort()}/callbacks`,
    SEAL_KEY: randomBytes(32).toString('hex'),
    CALLBACK_SECRET: 'a secret of 32 characters or more, from your vault',
    FINAPI_CLIENT_ID: sandbox.finapi.client.clientId,
    FINAPI_CLIENT_SECRET: sandbox.finapi.client.clientSecret,
    FINAPI_ACCESS: sandbox.finapi.origins.access,
    FINAPI_WEB_FORM: sandbox.finapi.origins.webForm,
    FINAPI_USER: user.id,
    FINAPI_PASSWORD: user.password ?? '',
  }
  const programs: Program[] = []
  const begin = (name: string): Program => {
    const program = start(name, env, log)
    programs.push(program)
    return program
  }
  try {
    const first = begin('work')
    await first.line(/^working/)
    const formUrl = (await begin('begin').line(/^open (\S+)/))[1] ?? ''
    await first.end('SIGKILL')
    const second = begin('work')
    await second.line(/^working/)
    await fetch(formUrl)
    await sandbox.finapi.forms.complete(new URL(formUrl).pathname.split('/').at(-1) ?? '')
    return (await second.line(/^ended .*/))[0]
  } finally {
    await Promise.all(programs.map((program) => program.end()))
    await sandbox.close()
  }
}

type Program = ReturnType<typeof start>

/** The address of a worker has to be known before one runs: it stands in the callback URL. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

function start(name: string, env: Readonly<Record<string, string>>, log: (line: string) => void) {
  const file = new URL(`./${name}.ts`, import.meta.url).pathname
  const child = spawn(process.execPath, [...process.execArgv, '--conditions=@kit/source', file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines: string[] = []
  const reader = createInterface(child.stdout).on('line', (line) => {
    log(`${name}: ${line}`)
    lines.push(line)
  })
  return {
    async line(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null)
        if (found) return found
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} ended before it said ${pattern}`)
        await Promise.race([once(reader, 'line'), ended])
      }
    },
    async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
      child.kill(signal)
      await ended
    },
  }
}
