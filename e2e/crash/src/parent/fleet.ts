import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { WorkerOrder, WorkerSettings } from '../worker/worker-settings.ts'

/** A worker, as long as it lives. */
export interface Member {
  readonly run: string
  /** `armed`: it will hit itself at a named point. */
  readonly state: 'starting' | 'ready' | 'armed' | 'stopped' | 'gone'
  readonly port: number
  /** SIGKILL. Another worker takes its place. */
  kill(): void
  /** SIGSTOP, and SIGCONT after so many milliseconds. */
  stop(ms: number): void
  /** Lets it kill or stop itself at a point; `false` when it never came there in `withinMs`. */
  arm(point: string, signal: 'SIGKILL' | 'SIGSTOP', given: { readonly stopMs: number; readonly withinMs: number }): Promise<boolean>
}

/** So many workers, whatever becomes of them. */
export interface Fleet {
  readonly members: readonly Member[]
  /** What went wrong with a worker that nobody had hit. */
  readonly failures: readonly string[]
  /** Resolves when all are ready. */
  ready(): Promise<void>
  /** Lets all end in peace, the stopped ones too, and makes sure of it. */
  close(): Promise<void>
  /** Ends all at once. */
  destroy(): Promise<void>
}

interface MutableMember extends Member {
  state: Member['state']
  port: number
  child: ChildProcess
}

const program = fileURLToPath(new URL('../worker.ts', import.meta.url))
const CLOSE_MS = 60_000
const START_MS = 60_000

/** Starts workers and keeps their number. */
export function startFleet(options: {
  readonly size: number
  readonly settings: Omit<WorkerSettings, 'run' | 'historyFile'>
  /** Where each worker leaves a file of what it saw. */
  readonly historyFolder: string
  /** Where Node keeps what it compiled: a worker then starts in half the time. */
  readonly cacheFolder: string
}): Fleet {
  const { settings, cacheFolder } = options
  const members: MutableMember[] = []
  const failures: string[] = []
  let closing = false
  let started = 0

  function start(index: number): void {
    const run = `w${++started}`
    const given: WorkerSettings = { ...settings, run, historyFile: join(options.historyFolder, run) }
    const env = { ...process.env, NODE_COMPILE_CACHE: cacheFolder, CRASH_WORKER: JSON.stringify(given) }
    const child = spawn(process.execPath, ['--conditions=@kit/source', program], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    let hit = false
    let printed = ''
    let complaints = ''
    let stopMs = 0
    let arrived: ((came: boolean) => void) | undefined

    function resumeLater(ms: number): void {
      member.state = 'stopped'
      setTimeout(() => {
        if (member.state !== 'stopped') return
        child.kill('SIGCONT')
        member.state = 'ready'
      }, ms)
    }

    const member: MutableMember = {
      run,
      state: 'starting',
      port: 0,
      child,
      kill() {
        hit = true
        member.state = 'gone'
        child.kill('SIGKILL')
      },
      stop(ms) {
        child.kill('SIGSTOP')
        resumeLater(ms)
      },
      async arm(point, signal, given) {
        stopMs = given.stopMs
        member.state = 'armed'
        const came = new Promise<boolean>((resolve) => {
          arrived = resolve
        })
        // Nobody knows yet whether it still gets there, so either may be its end.
        hit ||= signal === 'SIGKILL'
        child.send({ order: 'arm', point, signal } satisfies WorkerOrder, () => undefined)
        const late = new AbortController()
        const timeout = sleep(given.withinMs, false, { signal: late.signal }).catch(() => false)
        const inTime = await Promise.race([came, timeout])
        late.abort()
        return inTime
      },
    }
    members[index] = member

    child.on('error', (error) => failures.push(`${run}: ${error.message}`))
    child.stderr!.on('data', (chunk: Buffer) => {
      complaints = (complaints + chunk.toString()).slice(-2_000)
    })
    child.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const lines = printed.split('\n')
      printed = lines.pop()!
      for (const line of lines) {
        const [word, value] = line.split(' ')
        if (word === 'ready') {
          member.port = Number(value)
          if (member.state === 'starting') member.state = 'ready'
        }
        if (word === 'at') {
          if (value === 'SIGSTOP') resumeLater(stopMs)
          arrived?.(true)
        }
      }
    })
    child.on('exit', (code, signal) => {
      member.state = 'gone'
      arrived?.(hit)
      const expected = hit && signal === 'SIGKILL'
      if (!expected && !(closing && code === 0)) failures.push(`${run} ended by itself (${signal ?? code}): ${complaints}`)
      if (!closing) start(index)
    })
  }

  for (let index = 0; index < options.size; index++) start(index)

  async function endsWithin(child: ChildProcess, ms: number): Promise<boolean> {
    if (child.exitCode !== null || child.signalCode !== null) return true
    const late = new AbortController()
    const ended = once(child, 'exit').then(() => true)
    const inTime = await Promise.race([ended, sleep(ms, false, { signal: late.signal }).catch(() => false)])
    late.abort()
    return inTime
  }

  return {
    members,
    failures,

    async ready() {
      const until = performance.now() + START_MS
      while (members.some(({ state }) => state === 'starting' || state === 'gone')) {
        if (performance.now() > until || failures.length >= options.size) throw new Error(`The workers do not start: ${failures.join('\n')}`)
        await sleep(20)
      }
    },

    async close() {
      closing = true
      await Promise.all(
        members.map(async (member) => {
          const { child, run } = member
          child.kill('SIGCONT')
          child.send({ order: 'close' } satisfies WorkerOrder, () => undefined)
          if (await endsWithin(child, CLOSE_MS)) return
          failures.push(`${run} did not end`)
          member.kill()
          await endsWithin(child, CLOSE_MS)
        }),
      )
    },

    async destroy() {
      closing = true
      await Promise.all(
        members.map(async (member) => {
          member.kill()
          await endsWithin(member.child, CLOSE_MS)
        }),
      )
    },
  }
}
