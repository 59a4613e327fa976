/** A random id. As it comes it can be a tree of twenty pieces, half a kilobyte in all; a changed copy is one. */
export function newWaitId(): string {
  return crypto.randomUUID().toLowerCase()
}
