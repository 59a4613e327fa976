/** A document the generator refuses. The message lists every problem: where it is and what to change. */
export class CodegenError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'CodegenError'
    this.problems = problems
  }
}
