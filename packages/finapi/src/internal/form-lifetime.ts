/** A form lives 20 minutes and stops with INVALID_TOKEN when the token it was created with ends before it. */
export const FORM_TOKEN_MIN_REMAINING_MS: number = 25 * 60_000

/** True for the operations whose effect goes on using the access token after the call returned. */
export function needsLongToken(operationId: string): boolean {
  return operationId.startsWith('webForms.create') || operationId.startsWith('tasks.create')
}
