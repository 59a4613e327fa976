import { spawn } from 'node:child_process'

const main = new URL('../src/main.ts', import.meta.url).pathname

/** How the playground is started; `npm start` does the same. */
export const command = ['--conditions=@kit/source', main] as const

export interface PlaygroundProcess {
  readonly url: string
  /** What it printed so far. */
  printed(): string
  close(): Promise<void>
}

/** Starts the playground on a free port, as a user would. */
export async function startPlaygroundProcess(): Promise<PlaygroundProcess> {
  const child = spawn(process.execPath, [...command, '--port', '0'])
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Open (\S+)/.exec(printed)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the playground ended at once:\n${printed}`)))
  })
  return {
    url,
    printed: () => printed,
    async close() {
      child.kill('SIGINT')
      await ended
    },
  }
}
