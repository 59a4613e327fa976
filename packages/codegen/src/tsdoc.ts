import type { Schema } from './document.ts'

const WIDTH = 130

/** Formats that say nothing a reader of the type needs. */
const SILENT_FORMATS: ReadonlySet<string> = new Set(['int32', 'int64', 'float', 'double', 'binary'])

/** A TSDoc comment of some paragraphs and tags, indented, with its newline; empty when there is nothing to say. */
export function tsdoc(blocks: readonly (string | undefined)[], indent = ''): string {
  const paragraphs = blocks.filter((block) => block !== undefined && block.trim() !== '').map((block) => wrap(escape(block as string), WIDTH - indent.length))
  const lines: string[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const [mark, before] = [paragraph, paragraphs[index - 1]].map((one) => /^(?:@|- )/.exec(one?.[0] ?? '')?.[0])
    if (index > 0 && (mark === undefined || mark !== before)) lines.push('')
    lines.push(...paragraph)
  }
  if (lines.length === 0) return ''
  if (lines.length === 1 && (lines[0] as string).length + indent.length + 7 <= WIDTH) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

/**
 * What a hover should say about a property or parameter: its description, then its format, limits and default.
 * A limit the description names already is not said twice.
 */
export function describeSchema(schema: Schema, target: Schema = schema): (string | undefined)[] {
  const description = schema.description ?? schema.title
  const told = (description ?? '').replaceAll(/(\d),(?=\d{3})/g, '$1').split(/[^\w-]+/)
  const facts = factsOf(target).filter((fact) => !(/\d/.test(fact) && (fact.match(/-?\d+/g) ?? []).every((number) => told.includes(number))))
  const fallback = schema.default ?? target.default
  return [
    [description?.trim(), ...(facts.length > 0 ? [`${facts.join('; ')}.`] : [])].filter((sentence) => sentence !== undefined).join(' '),
    fallback === undefined ? undefined : `@defaultValue \`${JSON.stringify(fallback)}\``,
    schema.deprecated || target.deprecated ? '@deprecated' : undefined,
  ]
}

function factsOf(schema: Schema): string[] {
  const facts: string[] = []
  const own = schema.type === 'array' && schema.items ? schema.items : schema
  if (own.format && !SILENT_FORMATS.has(own.format)) facts.push(`Format \`${own.format}\``)
  range(facts, schema.minLength, schema.maxLength, 'characters')
  range(facts, schema.minItems, schema.maxItems, 'items')
  if (schema.uniqueItems) facts.push('No item twice')
  range(facts, schema.minimum, schema.maximum, '')
  if (schema.exclusiveMinimum !== undefined) facts.push(`More than ${schema.exclusiveMinimum}`)
  if (schema.exclusiveMaximum !== undefined) facts.push(`Less than ${schema.exclusiveMaximum}`)
  if (schema.multipleOf !== undefined) facts.push(`A multiple of ${schema.multipleOf}`)
  return facts
}

function range(facts: string[], low: number | undefined, high: number | undefined, unit: string): void {
  if (low === undefined && high === undefined) return
  const amount = low === undefined ? `At most ${high}` : high === undefined ? `At least ${low}` : low === high ? `Exactly ${low}` : `${low} to ${high}`
  facts.push(`${amount} ${high === 1 ? unit.replace(/s$/, '') : unit}`.trim())
}

/** Signs with an equivalent in Latin 1: one sign beyond it makes the compiler keep the whole file with two bytes for each letter. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = { '…': '...', '–': '-', '—': '-', '−': '-', '’': "'", '“': '"', '”': '"', '→': '->', '≤': '<=', '≥': '>=' }

function escape(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll(/[…–—−’“”→≤≥]/g, (sign) => PLAIN_SIGNS[sign] ?? sign)
}

/** Wraps paragraphs; a code block keeps its lines, and no line starts with an `@` that would be read as a tag. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let code = false
  for (const source of paragraphsOf(text)) {
    if (source.startsWith('```')) code = !code
    if (code || source.startsWith('```')) {
      lines.push(source)
      continue
    }
    let line = ''
    for (const word of source.split(/\s+/)) {
      if (line !== '' && line.length + word.length + 4 > width && !word.startsWith('@')) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

function paragraphsOf(text: string): string[] {
  if (text.includes('```')) return text.trim().split('\n')
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => (index === 0 ? [joinLines(paragraph)] : ['', joinLines(paragraph)]))
}

function joinLines(paragraph: string): string {
  return paragraph.split('\n').map((line) => line.trim()).join(' ')
}
