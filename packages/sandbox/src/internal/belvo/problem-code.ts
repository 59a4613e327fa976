import type { FieldProblem } from '../request-validator.ts'

interface ProblemCode {
  readonly code: string
  readonly message: string
}

const messages: Readonly<Record<string, string>> = {
  required: 'This field is required.',
  null: 'This field may not be null.',
  blank: 'This field may not be blank.',
}

function codeOf({ field, reason, wanted, value }: FieldProblem): string {
  if (reason === 'missing') return 'required'
  if (reason === 'null' || reason === 'blank') return reason
  if (reason === 'choice') return 'invalid_choice'
  if (reason === 'type') return wanted.includes('array') ? 'not_a_list' : 'invalid'
  const decimal = /(?:^|\.)amount$/.test(field) && typeof value === 'string' ? /^\d+(?:\.(\d+))?$/.exec(value) : null
  if (decimal === null) return 'invalid'
  return (decimal[1]?.length ?? 0) > 2 ? 'max_decimal_places' : 'max_digits'
}

/** The documented code for what is wrong with a field. */
export function problemCode(problem: FieldProblem): ProblemCode {
  const code = codeOf(problem)
  return { code, message: messages[code] ?? `Entered value is not valid: ${problem.field} ${problem.message}.` }
}
