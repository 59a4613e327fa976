function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1]
    for (let column = 1; column <= b.length; column += 1) {
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + (letter === b[column - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

/** The names that somebody who typed `text` may have meant, the nearest first; none when nothing is near. */
export function closest(text: string, names: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase()
  const ranked = names.map((name) => ({ name, away: name.toLowerCase().includes(wanted) ? 0 : distance(wanted, name.toLowerCase()) }))
  const near = ranked.filter(({ away }) => wanted !== '' && away <= Math.max(2, wanted.length / 3))
  return near.toSorted((a, b) => a.away - b.away).slice(0, 3).map(({ name }) => name)
}

/** ` Did you mean a or b?`, or nothing. */
export function didYouMean(text: string, names: readonly string[]): string {
  const near = closest(text, names)
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}
