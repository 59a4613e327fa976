import { parseArgs } from 'node:util'
import { VERSION } from '../../version.ts'
import { advanceCommand } from './advance-command.ts'
import { didYouMean } from './closest.ts'
import type { Command, CommandInput, CommandOption } from './command.ts'
import { deliveriesCommand } from './deliveries-command.ts'
import { faultsCommand } from './faults-command.ts'
import { listenCommand } from './listen-command.ts'
import { resetCommand } from './reset-command.ts'
import { restoreCommand, snapshotCommand } from './snapshot-commands.ts'
import { startCommand } from './start-command.ts'
import { createTerminal } from './terminal.ts'
import { triggerCommand } from './trigger-command.ts'
import { UsageError } from './usage-error.ts'

const commands = [
  startCommand,
  triggerCommand,
  listenCommand,
  deliveriesCommand,
  advanceCommand,
  faultsCommand,
  snapshotCommand,
  restoreCommand,
  resetCommand,
] as const

const common: Readonly<Record<'json' | 'help', CommandOption>> = {
  json: { type: 'boolean', help: 'prints JSON for scripts, one value a line' },
  help: { type: 'boolean', help: 'explains the command' },
}

function optionsText(options: Readonly<Record<string, CommandOption>>): string {
  return Object.entries(options)
    .map(([name, { value = '', help }]) => `  ${`--${name} ${value}`.padEnd(26)} ${help}`)
    .join('\n')
}

function overview(): string {
  const lines = commands.map(({ name, help }) => `  ${name.padEnd(11)} ${help}`)
  return `Usage: kit-sandbox <command> [options]

${lines.join('\n')}

"kit-sandbox help <command>" explains one. Without a command it starts a sandbox.
`
}

function explanation({ name, words, help, options, examples }: Command): string {
  const usage = `Usage: kit-sandbox ${name}${words === '' ? '' : ` ${words}`} [options]`
  return `${usage}\n\n${help}\n\n${optionsText({ ...options, ...common })}\n\n${examples.map((example) => `  ${example}`).join('\n')}\n`
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name)
  if (found !== undefined) return found
  const names = commands.map((command) => command.name)
  throw new UsageError(`There is no command ${name}.${didYouMean(name, names)} "kit-sandbox help" shows them all.`)
}

function inputOf(command: Command, args: readonly string[]): CommandInput {
  const options = { ...command.options, ...common }
  const unknown = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2).split('=')[0]!).find((name) => name !== '' && !Object.hasOwn(options, name))
  if (unknown !== undefined) {
    throw new UsageError(`${command.name} has no option --${unknown}.${didYouMean(unknown, Object.keys(options))} "kit-sandbox help ${command.name}" shows them.`)
  }
  const parsed = (() => {
    try {
      const described = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]))
      return parseArgs({ args: [...args], options: { ...described, help: { type: 'boolean', short: 'h' } }, allowPositionals: true })
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  })()
  const values: Readonly<Record<string, unknown>> = parsed.values
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  return {
    words: parsed.positionals,
    text,
    is: (name) => values[name] === true,
    number(name) {
      const given = text(name)
      if (given === undefined) return undefined
      if (!/^\d+$/.test(given)) throw new UsageError(`--${name} takes a whole number.`)
      return Number(given)
    },
  }
}

/** Does what was typed. @returns the exit code: 0 when all went well, 1 when not, 2 for what cannot be understood */
export async function runCli(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  try {
    const [first = 'start', ...rest] = args
    if (first === '--version') return say(`${VERSION}\n`)
    if (first === 'help' || first === '--help' || first === '-h') return say(rest[0] === undefined ? overview() : explanation(commandNamed(rest[0])))
    const started = first.startsWith('-') ? args : rest
    const command = first.startsWith('-') ? startCommand : commandNamed(first)
    const input = inputOf(command, started)
    if (input.is('help')) return say(explanation(command))
    return (await command.run(input, createTerminal(json))) ? 0 : 1
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(json ? `${JSON.stringify({ error: message })}\n` : `${message}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}
