const shortestSecret = 16

function altered(text: string): string {
  return text.replaceAll(/[a-z\d]/gi, (character) => (character === 'x' ? 'y' : 'x'))
}

/**
 * The URL somebody would call who knows where callbacks arrive but not the secret in it. finAPI signs nothing, so what is secret is the
 * query, or a part of the path that is long enough for a token.
 */
export function forgedUrl(url: string): string {
  const forged = new URL(url)
  forged.search = new URLSearchParams([...forged.searchParams].map(([name, value]) => [name, altered(value)])).toString()
  forged.pathname = forged.pathname
    .split('/')
    .map((part) => (part.length < shortestSecret ? part : altered(part)))
    .join('/')
  return forged.href
}
