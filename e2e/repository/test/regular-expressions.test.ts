import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from '../src/root.ts'

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal of the published packages; a `new RegExp` of something else than a literal cannot be judged and fails. */
function regularExpressions(): Found[] {
  const found: Found[] = []
  for (const name of readdirSync(join(root, 'packages'))) {
    if (name === 'codegen') continue
    const src = join(root, 'packages', name, 'src')
    for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))) {
      const path = join(src, file)
      const text = readFileSync(path, 'utf8')
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
          found.push({ place: `${relative(root, path)}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
        }
        ts.forEachChild(node, visit)
      }
      // Parsing generated documents and tables by the megabyte finds nothing: they hold no expression.
      if (!file.endsWith('.gen.ts') || /[=(,] \/[^/*]/.test(text)) visit(source)
    }
  }
  return found
}

/** Those that may backtrack, each with what keeps their text short. */
const bounded: Readonly<Record<string, string>> = {
  'packages/finapi/src/webhooks/finapi-callback-url.ts': "finAPI's own pattern; the text is one of our making and at most 2,048 characters long",
}

describe('regular expressions of the published packages', () => {
  const all = regularExpressions()
  it('are found', () => expect(all.length).toBeGreaterThan(20))
  it.each(all)('$place does not backtrack: $source', ({ place, source, flags }) => {
    const file = place.replace(/:\d+$/, '')
    // The others of the file are judged.
    if (source.startsWith('^https:') && file in bounded) return
    const result = checkSync(source, flags, { timeout: 30_000 })
    expect(result.status === 'vulnerable' ? result.attack.pattern : result.status).toBe('safe')
  })
})
