// Writes docs/events/<provider>.md from the tables the parsers use and the summaries of the OpenAPI documents; `--check` compares instead.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const root = new URL('../', import.meta.url)
const providers = {
  fintoc: { name: 'Fintoc', guard: 'isFintocEvent', verify: 'verifyFintocWebhook' },
  belvo: { name: 'Belvo', guard: 'isBelvoEvent', verify: 'verifyBelvoWebhook' },
  finapi: { name: 'finAPI', guard: 'isFinapiEvent', verify: 'verifyFinapiCallback' },
}

function webhooksOf(provider) {
  const folder = new URL(`packages/${provider}/openapi/`, root)
  return Object.assign({}, ...readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8')).webhooks ?? {}))
}

async function pageOf(provider) {
  const { name, guard, verify } = providers[provider]
  const module = await import(new URL(`packages/${provider}/src/internal/${provider}-event-traits.ts`, root))
  const traits = module[`${provider}EventTraits`]
  const webhooks = webhooksOf(provider)
  const rows = Object.entries(traits).map(([type, { topic, outcome }]) => {
    // `customer_update.*` in a document is one type whose codes nobody has listed.
    const { post } = webhooks[type] ?? webhooks[`${type}.*`] ?? {}
    if (post?.summary === undefined) throw new Error(`${provider}: ${type} has no summary in an OpenAPI document`)
    const happened = typeof outcome === 'function' ? 'read from the data' : (outcome ?? '')
    return `| \`${type}\` | ${topic} | ${happened} | ${post.summary}${post.deprecated ? ' (deprecated)' : ''} |`
  })
  return `# Events of ${name}

The ${rows.length} types this release knows. \`${verify}\` gives them, \`${guard}\` recognises them, and a type that is not in the table arrives as \`unknown\` with its \`rawType\`. Where the outcome is read from the data, the type alone would promise too much; where there is none, only a request to ${name} tells.

| type | topic | outcome | when |
| --- | --- | --- | --- |
${rows.join('\n')}

Written by \`node scripts/event-tables.mjs\` from the table the parser uses.
`
}

const check = process.argv.includes('--check')
let stale = 0
for (const provider of Object.keys(providers)) {
  const page = await pageOf(provider)
  const path = new URL(`docs/events/${provider}.md`, root)
  if (check) {
    let current = ''
    try {
      current = readFileSync(path, 'utf8')
    } catch {}
    if (current === page) continue
    console.error(`docs/events/${provider}.md is not what the code says. Run: node scripts/event-tables.mjs`)
    stale += 1
  } else {
    mkdirSync(new URL('.', path), { recursive: true })
    writeFileSync(path, page)
  }
}
process.exitCode = stale > 0 ? 1 : 0
