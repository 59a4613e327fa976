import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createFinapiClient } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'

/** Starts the sandbox and both processes, completes the form as a person would, and gives what the waiting process says at the end. */
export async function run(options: { readonly redisUrl: string; readonly prefix: string; readonly log: (line: string) => void }): Promise<string> {
  const { redisUrl, prefix, log } = options
  const sandbox = await startSandbox({ providers: ['finapi'] })
  const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
  const user = await finapi.users.create({})
  const env = {
    REDIS_URL: redisUrl,
    PREFIX: prefix,
    CALLBACK_SECRET: 'a secret of 32 characters or more, from your vault',
    FINAPI_CLIENT_ID: sandbox.finapi.client.clientId,
    FINAPI_CLIENT_SECRET: sandbox.finapi.client.clientSecret,
    FINAPI_ACCESS: sandbox.finapi.origins.access,
    FINAPI_WEB_FORM: sandbox.finapi.origins.webForm,
    FINAPI_USER: user.id,
    FINAPI_PASSWORD: user.password ?? '',
  }
  const receiver = start('receive-callbacks', env, log)
  try {
    const callbacks = (await receiver.line(/^receiving on (\S+)/))[1] ?? ''
    const waiting = start('wait-for-form', { ...env, CALLBACKS: callbacks }, log)
    try {
      const formUrl = (await waiting.line(/^open (\S+)/))[1] ?? ''
      await fetch(formUrl)
      await sandbox.finapi.forms.complete(new URL(formUrl).pathname.split('/').at(-1) ?? '')
      return (await waiting.line(/^(?:succeeded|failed|aborted|canceled|expired) .*/))[0]
    } finally {
      await waiting.end()
    }
  } finally {
    await receiver.end()
    await sandbox.close()
  }
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
        if (child.exitCode !== null) throw new Error(`${name} ended before it said ${pattern}`)
        await Promise.race([once(reader, 'line'), ended])
      }
    },
    async end(): Promise<void> {
      child.kill()
      await ended
    },
  }
}
