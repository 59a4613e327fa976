/** One link of a `Link` header. */
export interface WebLink {
  /** As it stands between the angle brackets; may be relative. */
  readonly target: string
  /** Relation types in lower case. */
  readonly relations: readonly string[]
}

const space = /[ \t]*/y
const targetPattern = /<([^<>]*)>/y
const semicolon = /;/y
const parameterName = /[!#$%&'*+\-.^_`|~\w]*/y
const quotedValue = /"((?:[^"\\]|\\[^])*)"/y
const tokenValue = /[^\s";,]*/y

/**
 * Reads a `Link` header (RFC 8288, appendix B.2). Never throws: a link that is malformed is left out, the others stay.
 * Links whose `anchor` gives them another context than the answer are left out as well.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#appendix-B.2
 */
export function parseLinkHeader(header: string): WebLink[] {
  const links: WebLink[] = []
  let position = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position
    const match = pattern.exec(header)
    if (match !== null) position = pattern.lastIndex
    return match
  }
  while (position < header.length) {
    take(space)
    const target = take(targetPattern)?.[1]
    let relations: string | undefined
    let anchored = false
    for (;;) {
      take(space)
      if (take(semicolon) === null) break
      take(space)
      const name = take(parameterName)?.[0].toLowerCase()
      take(space)
      let value = ''
      if (header[position] === '=') {
        position += 1
        take(space)
        value = take(quotedValue)?.[1]?.replace(/\\([^])/g, '$1') ?? take(tokenValue)?.[0] ?? ''
      }
      // The first `rel` counts; the header may not have more than one.
      if (name === 'rel') relations ??= value
      anchored ||= name === 'anchor'
    }
    take(space)
    const complete = position >= header.length || header[position] === ','
    if (target !== undefined && complete && !anchored) {
      links.push({ target, relations: (relations ?? '').toLowerCase().split(/\s+/).filter((relation) => relation !== '') })
    }
    const comma = header.indexOf(',', position)
    position = comma < 0 ? header.length : comma + 1
  }
  return links
}
