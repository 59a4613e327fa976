import type { Command } from './command.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'

/** Makes everything as it was when the sandbox started. */
export const resetCommand: Command = {
  name: 'reset',
  words: '',
  help: 'Makes everything as it was when the sandbox started; credentials stay.',
  options: sandboxOption,
  examples: ['kit-sandbox reset'],
  async run(input, terminal) {
    const answer = await terminal.during('Resetting', sandboxApi(input).ask<{ readonly now: string }>('POST', '/api/reset'))
    terminal.line('The sandbox is as it was at the start.')
    terminal.json(answer)
    return true
  },
}
