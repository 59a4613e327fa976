import type { Terminal } from './terminal.ts'

/** An option as `parseArgs` of Node takes it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean'
  /** What stands after it in the help. */
  readonly value?: string
  readonly help: string
}

/** What was typed. */
export interface CommandInput {
  /** Arguments that are no options. */
  readonly words: readonly string[]
  text(option: string): string | undefined
  is(option: string): boolean
  /** A whole number. @throws UsageError when it is none */
  number(option: string): number | undefined
}

/** One thing `kit-sandbox` can do. */
export interface Command {
  readonly name: string
  /** Its arguments, such as `<event>`. */
  readonly words: string
  readonly help: string
  readonly options: Readonly<Record<string, CommandOption>>
  readonly examples: readonly string[]
  /** @returns whether all went well */
  run(input: CommandInput, terminal: Terminal): Promise<boolean>
}
