import type { RequestArguments } from '../../http/transport.ts'

const minSecretLength = 6

/** Texts of a request that a provider may echo and that must then not travel on in an error. */
export function collectSentTexts(args: RequestArguments, credentials: Readonly<Record<string, string>>): readonly string[] {
  const texts = new Set<string>()
  const add = (value: unknown, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      if (String(value).length >= minSecretLength) texts.add(String(value))
    } else if (typeof value === 'object' && value !== null && depth < 20) {
      const form = typeof (value as { values?: unknown }).values === 'function' && Symbol.iterator in value
      for (const item of form ? (value as URLSearchParams).values() : Object.values(value)) add(item, depth + 1)
    }
  }
  for (const part of [args.path, args.query, args.headers, args.body, credentials]) add(part, 0)
  if (args.url !== undefined) {
    const [path = '', query = ''] = args.url.split(/[?#]/)
    for (const segment of path.split('/')) add(segment, 0)
    add(new URLSearchParams(query), 0)
  }
  for (const value of Object.values(credentials)) {
    for (const word of value.split(/\s+/)) add(word, 0)
  }
  return [...texts]
}

/** A short code or name, or `undefined` when it is something else or holds a text that was sent. */
export function safeWord(value: unknown, sentTexts: readonly string[]): string | undefined {
  if (typeof value !== 'string' || !/^[\w.:/[\]-]{1,120}$/.test(value)) return undefined
  return sentTexts.some((text) => value.includes(text)) ? undefined : value
}
