import { numberAt, stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { SeededRandom } from './seeded-random.ts'
import { textOfPattern } from './text-of-pattern.ts'

const firstDay = Date.UTC(2026, 0, 1)
const dayMs = 86_400_000

function uuid(random: SeededRandom): string {
  const hex = random.hex(32)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

function instant(random: SeededRandom): string {
  return new Date(firstDay + random.integer(0, 364) * dayMs + random.integer(0, 86_399) * 1000).toISOString()
}

const formats: Readonly<Record<string, (random: SeededRandom) => string>> = {
  date: (random) => instant(random).slice(0, 10),
  'date-time': instant,
  time: (random) => instant(random).slice(11),
  duration: (random) => `P${random.integer(1, 30)}D`,
  uuid,
  uri: (random) => `https://example.com/${random.hex(8)}`,
  url: (random) => `https://example.com/${random.hex(8)}`,
  'uri-reference': (random) => `/${random.hex(8)}`,
  email: (random) => `person.${random.hex(4)}@example.com`,
  hostname: (random) => `${random.hex(6)}.example.com`,
  ipv4: (random) => `192.0.2.${random.integer(1, 254)}`,
  ipv6: (random) => `2001:db8::${random.hex(4)}`,
  byte: (random) => Buffer.from(random.hex(12)).toString('base64'),
}

/** A text for the schema; `name` is the member it is for. */
export function textOfSchema(schema: JsonObject, name: string, random: SeededRandom): string {
  const minLength = numberAt(schema, 'minLength') ?? 0
  const maxLength = numberAt(schema, 'maxLength') ?? Infinity
  const format = formats[stringAt(schema, 'format') ?? '']
  const pattern = stringAt(schema, 'pattern')
  const formatted = format?.(random)
  if (formatted !== undefined && (pattern === undefined || new RegExp(pattern).test(formatted))) return formatted
  const matching = pattern === undefined ? undefined : textOfPattern(pattern, random, minLength, maxLength)
  if (matching !== undefined) return matching
  const plain = `${name === '' ? 'text' : name}-${random.hex(6)}`
  return (plain.length >= minLength ? plain : plain.padEnd(minLength, random.hex(16))).slice(0, maxLength)
}
