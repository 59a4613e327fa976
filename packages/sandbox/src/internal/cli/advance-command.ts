import type { Command } from './command.ts'
import { sandboxApi, sandboxOption } from './sandbox-api.ts'
import { UsageError } from './usage-error.ts'

/** Moves the time of a running sandbox. */
export const advanceCommand: Command = {
  name: 'advance',
  words: '<duration>',
  help: 'Moves the time of the running sandbox; everything that falls due happens, in order.',
  options: sandboxOption,
  examples: ['kit-sandbox advance 20m', 'kit-sandbox advance 1h30m'],
  async run(input, terminal) {
    const [duration] = input.words
    if (duration === undefined) throw new UsageError('How far? Give a duration such as 20m, 90s, 1h30m or 2d.')
    const answer = await terminal.during('Moving', sandboxApi(input).ask<{ readonly now: string }>('POST', '/api/advance', { duration }))
    terminal.line(`It is ${answer.now} in the sandbox.`)
    terminal.json(answer)
    return true
  },
}
