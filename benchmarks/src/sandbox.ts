import { fork, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { ratioLine } from './rounds.ts'
import type { Call, Served } from './sandbox/calls.ts'

const rounds = 9
const requests = 4_000
const atOnce = 16
const mb = 1024 * 1024

function fileOf(name: string): string {
  return fileURLToPath(new URL(`./sandbox/${name}.ts`, import.meta.url))
}

function send(agent: Agent, port: number, authorization: string, { method, path, body }: Call): Promise<string> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = { Authorization: authorization, ...(text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }) }
  return new Promise((resolve, reject) => {
    const call = request({ agent, port, host: '127.0.0.1', method, path, headers }, (response) => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (answer += chunk))
      response.on('end', () => (response.statusCode !== undefined && response.statusCode < 300 ? resolve(answer) : reject(new Error(`${response.statusCode} ${answer}`))))
    })
    call.on('error', reject)
    call.end(text)
  })
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send('cpu')
  const [cpu] = (await once(server, 'message')) as [number]
  return cpu
}

async function cpuOfRound(server: ChildProcess, one: () => Promise<unknown>): Promise<number> {
  await cpuOf(server)
  let left = requests
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await one()
    }),
  )
  return cpuOf(server)
}

async function benchRequests(): Promise<void> {
  const sandbox = fork(fileOf('server'), ['sandbox'])
  const [{ port, authorization, calls }] = (await once(sandbox, 'message')) as [Served]
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const answers: string[] = []
  for (const call of calls) answers.push(await send(agent, port, authorization, call))
  const bare = fork(fileOf('server'), ['bare', JSON.stringify({ calls, answers })])
  const [{ port: barePort }] = (await once(bare, 'message')) as [{ readonly port: number }]
  console.log('\nsandbox, CPU of the server for a request, with everything checked, to bare Hono with the same answer')
  for (const call of calls) {
    const ratios: number[] = []
    for (let round = -2; round < rounds; round += 1) {
      const limit = await cpuOfRound(bare, () => send(agent, barePort, authorization, call))
      const ours = await cpuOfRound(sandbox, () => send(agent, port, authorization, call))
      if (round >= 0) ratios.push(ours / limit)
    }
    console.log(ratioLine(call.name, ratios))
  }
  agent.destroy()
  sandbox.kill()
  bare.kill()
}

function firstAnswerOf(kind: string): number {
  const child = spawnSync(process.execPath, [fileOf('first-answer'), kind], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout)
}

function benchStart(): void {
  console.log('\nsandbox, CPU of a process up to its first answer, to bare Hono')
  const results = Array.from({ length: rounds }, () => ({ bare: firstAnswerOf('bare'), one: firstAnswerOf('one'), all: firstAnswerOf('all') }))
  console.log(ratioLine('Fintoc alone', results.map(({ bare, one }) => one / bare)))
  console.log(ratioLine('all three providers', results.map(({ bare, all }) => all / bare)))
}

function benchLinks(): void {
  const child = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=300', fileOf('hold-links')], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  const { links, before, after } = JSON.parse(child.stdout) as { readonly links: number; readonly before: number; readonly after: number }
  console.log('\nsandbox, resident memory of a process with 100,000 Belvo links whose data were read, and a heap of 300 MB at most')
  console.log(`  ${links} links: ${Math.round(after / mb)} MB (${Math.round(before / mb)} MB before them)`)
}

/** What the sandbox costs beside a server that only answers. */
export async function benchSandbox(): Promise<void> {
  await benchRequests()
  benchStart()
  benchLinks()
}
