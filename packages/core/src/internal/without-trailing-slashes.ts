/** A path or URL without the slashes at its end. A loop, for an expression tries every run of slashes again from each of its places. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}
