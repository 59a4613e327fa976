import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Command, CommandInput } from './command.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'
import { UsageError } from './usage-error.ts'

function fileOf({ words: [file] }: CommandInput): string {
  if (file === undefined) throw new UsageError('Which file?')
  return file
}

/** Writes everything a running sandbox remembers to a file. */
export const snapshotCommand: Command = {
  name: 'snapshot',
  words: '<file>',
  help: 'Writes everything the running sandbox remembers to a file.',
  options: sandboxOption,
  examples: ['kit-sandbox snapshot before.state'],
  async run(input, terminal) {
    const file = fileOf(input)
    const bytes = await terminal.during('Reading', sandboxApi(input).bytes('/api/snapshot'))
    writeFileSync(file, bytes)
    terminal.line(`${bytes.length} bytes. "kit-sandbox restore" brings them back.`)
    terminal.json({ bytes: bytes.length })
    return true
  },
}

/** Makes a running sandbox as it was when a file was written. */
export const restoreCommand: Command = {
  name: 'restore',
  words: '<file>',
  help: 'Makes the running sandbox as it was when the file was written.',
  options: sandboxOption,
  examples: ['kit-sandbox restore before.state'],
  async run(input, terminal) {
    const file = fileOf(input)
    if (!existsSync(file)) throw new UsageError('There is no such file.')
    await terminal.during('Restoring', sandboxApi(input).put('/api/snapshot', new Uint8Array(readFileSync(file))))
    terminal.line('The sandbox is as it was then.')
    terminal.json({ restored: true })
    return true
  },
}
