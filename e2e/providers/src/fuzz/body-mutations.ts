import * as fc from 'fast-check'

/** What an error, an answer or a log must never show; mutations put it into bodies, headers and URLs. */
export const canary = 'KITCANARY7f3a91'

/** A body after something happened to it: text as a framework may hand it over, or bytes as they came. */
export type MutatedBody = string | Uint8Array

type Mutate = (text: string) => MutatedBody

const place = fc.nat({ max: 1_000_000 })

function insertAfterBrace(text: string, pick: number, inserted: string): string {
  const braces = [...text.matchAll(/\{/g)].map(({ index }) => index)
  const at = braces[pick % Math.max(1, braces.length)]
  return at === undefined ? inserted + text : text.slice(0, at + 1) + inserted + text.slice(at + 1)
}

function insertInText(text: string, pick: number, inserted: string): string {
  const quotes = [...text.matchAll(/"[^"]*"/g)]
  const quote = quotes[pick % Math.max(1, quotes.length)]
  const at = quote === undefined ? pick % (text.length + 1) : quote.index + 1
  return text.slice(0, at) + inserted + text.slice(at)
}

/** Replaces, drops or adds one member somewhere in the tree. */
function changeMember(text: string, pick: number, change: 'replace' | 'drop' | 'add', value: unknown): string {
  const root = JSON.parse(text) as unknown
  const holders: Record<string, unknown>[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    holders.push(node as Record<string, unknown>)
    for (const child of Object.values(node)) visit(child)
  }
  visit(root)
  const holder = holders[pick % Math.max(1, holders.length)]
  if (holder === undefined) return text
  const keys = Object.keys(holder)
  const key = keys[(pick >> 8) % Math.max(1, keys.length)]
  if (change === 'add' || key === undefined) holder[`tomorrow_${pick % 97}`] = value
  else if (change === 'drop') delete holder[key]
  else holder[key] = value
  return JSON.stringify(root)
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`${text.slice(0, -1)},"ñ":"é"}`, 'latin1'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const flipped: fc.Arbitrary<Mutate> = fc.array(fc.tuple(place, fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 }).map((flips) => (text) => {
  const bytes = utf8(text)
  for (const [at, bit] of flips) {
    const index = at % bytes.length
    bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
  }
  return bytes
})

const truncated: fc.Arbitrary<Mutate> = place.map((at) => (text) => utf8(text).slice(0, at % (text.length + 1)))

const duplicated: fc.Arbitrary<Mutate> = fc
  .tuple(place, fc.constantFrom('type', 'id', 'data', 'webhook_type', 'webhook_code', 'eventType', 'status', 'taskId', 'webFormId'), fc.jsonValue({ maxDepth: 1 }))
  .map(([pick, key, value]) => (text) => insertAfterBrace(text, pick, `"${key}":${JSON.stringify(value)},`))

const nested: fc.Arbitrary<Mutate> = fc.tuple(fc.constantFrom(10, 100, 2_000, 20_000), place, fc.boolean()).map(([depth, pick, array]) => (text) => {
  const value = array ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)
  return insertAfterBrace(text, pick, `"deep":${value},`)
})

const poisoned: fc.Arbitrary<Mutate> = fc
  .tuple(place, fc.constantFrom('"__proto__":{"polluted":true},', '"constructor":{"prototype":{"polluted":true}},', '"__proto__":null,', '"toString":1,"hasOwnProperty":0,'))
  .map(([pick, inserted]) => (text) => insertAfterBrace(text, pick, inserted))

const strangeText: fc.Arbitrary<Mutate> = fc
  .tuple(place, fc.constantFrom('\ud800', '\\ud800', '\u0000', '\\u0000', '\udfff\ud800', '\u2028', '\ufeff', canary, '\\', '"'), fc.boolean())
  .map(([pick, inserted, asBytes]) => (text) => (asBytes ? utf8(insertInText(text, pick, inserted)) : insertInText(text, pick, inserted)))

const encoded: fc.Arbitrary<Mutate> = fc.constantFrom<Mutate>(utf16, latin1, (text) => utf8(`\ufeff${text}`), (text) => utf8(`\n\t ${text} \r\n`), (text) => utf8(text + text))

const changed: fc.Arbitrary<Mutate> = fc
  .tuple(place, fc.constantFrom('replace' as const, 'drop' as const, 'add' as const), fc.jsonValue({ maxDepth: 2 }))
  .map(([pick, change, value]) => (text) => changeMember(text, pick, change, value))

const retyped: fc.Arbitrary<Mutate> = fc
  .tuple(fc.constantFrom('type', 'webhook_type', 'webhook_code', 'eventType', 'eventCode', 'triggerEvent', 'status', 'event'), fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', '', 'unknown', canary)))
  .map(([key, value]) => (text) => {
    const root = JSON.parse(text) as Record<string, unknown>
    if (key in root) root[key] = value
    return JSON.stringify(root)
  })

const junk: fc.Arbitrary<Mutate> = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => () => text),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => () => bytes),
  fc.jsonValue().map((value) => () => JSON.stringify(value)),
)

const huge: fc.Arbitrary<Mutate> = fc.constantFrom(1_048_577, 10_000_000).map((size) => (text) => insertAfterBrace(text, 0, `"big":"${'x'.repeat(size)}",`))

/** Everything that happens to a body on its way, each kind as often as it is worth; bodies of megabytes are rare because they are slow. */
export const bodyMutation: fc.Arbitrary<Mutate> = fc.oneof(
  { weight: 300, arbitrary: fc.constant<Mutate>((text) => text) },
  { weight: 300, arbitrary: flipped },
  { weight: 200, arbitrary: truncated },
  { weight: 200, arbitrary: duplicated },
  { weight: 30, arbitrary: nested },
  { weight: 200, arbitrary: poisoned },
  { weight: 300, arbitrary: strangeText },
  { weight: 100, arbitrary: encoded },
  { weight: 500, arbitrary: changed },
  { weight: 200, arbitrary: retyped },
  { weight: 200, arbitrary: junk },
  { weight: 1, arbitrary: huge },
)
