import { InvalidArgumentError } from '@kit/core'

/** Refuses values no delivery could carry. */
export function assertAuthorization(given: string | readonly string[]): void {
  const values: readonly unknown[] = [given].flat()
  if (values.length === 0 || !values.every((value) => typeof value === 'string' && value !== '')) {
    throw new InvalidArgumentError('authorization is empty: is the value typed into the Belvo dashboard set?', { argument: 'authorization' })
  }
  // HTTP cuts white space off the values of headers. It is often the line break at the end of a file.
  if (values.some((value) => (value as string).trim() !== value)) {
    throw new InvalidArgumentError('authorization has white space around it: trim it, no header can carry that', { argument: 'authorization' })
  }
}
