import type { FieldProblem } from '../request-validator.ts'

const typeCodes: Readonly<Record<string, string>> = {
  integer: 'invalid_integer',
  number: 'invalid_integer',
  boolean: 'invalid_boolean',
  array: 'invalid_array',
  object: 'invalid_hash',
}

/** Codes that belong to one parameter, whatever is wrong with its value. */
const fieldCodes: Readonly<Record<string, string>> = {
  amount: 'invalid_amount',
  comment: 'invalid_comment_size',
  currency: 'invalid_currency',
  expires_at: 'invalid_expires_at',
  issue_type: 'invalid_issue_type',
  reference_id: 'invalid_reference_id_size',
  since: 'invalid_date',
  until: 'invalid_date',
}

/** The documented code for what is wrong with a parameter. */
export function problemCode({ field, reason, wanted }: FieldProblem): string {
  if (reason === 'missing') return 'missing_parameter'
  if (reason === 'unknown') return 'invalid_params'
  if (reason === 'blank') return 'empty_string'
  const types = wanted.filter((type) => type !== 'null')
  if (reason === 'type' || reason === 'null') return typeCodes[types[0] ?? ''] ?? 'invalid_string'
  const own = fieldCodes[field]
  if (own !== undefined) return own
  if (reason === 'choice') return 'invalid_enum'
  return reason === 'length' ? 'invalid_string_size' : 'invalid_params'
}
