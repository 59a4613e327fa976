// oxlint plugin: the two rules that no public plugin has. Layers are design rules, so they are written here once, as data.
const PROVIDERS = ['fintoc', 'belvo', 'finapi']

/** What each door folder of core may import from the others. */
const CORE_LAYERS = {
  errors: [],
  values: ['errors'],
  events: ['errors'],
  signature: ['errors'],
  http: ['errors', 'values', 'events', 'signature'],
  pagination: ['errors', 'values', 'events', 'signature', 'http'],
  api: ['errors', 'values', 'events', 'signature', 'http', 'pagination'],
  widget: ['errors'],
  opentelemetry: ['errors', 'values', 'events', 'signature', 'http'],
  webhooks: ['errors', 'values', 'events', 'signature', 'http'],
  idempotency: ['errors', 'values', 'events', 'signature', 'http', 'pagination', 'webhooks'],
  waiter: ['errors', 'values', 'events', 'signature', 'http', 'pagination', 'webhooks'],
  node: ['errors', 'values', 'events', 'signature', 'webhooks'],
  testing: ['errors', 'values', 'events', 'signature', 'http', 'pagination', 'api', 'webhooks', 'idempotency', 'waiter'],
}

const NODE_FILES = [/\/packages\/core\/src\/node\//, /\/packages\/core\/src\/internal\/hmac\/node\.ts$/, /\/packages\/(sandbox|redis|postgres|bullmq|pg-boss|codegen)\/src\//]
const NODE_GLOBALS = new Set(['Buffer', 'process', 'require', '__dirname', '__filename', 'setImmediate', 'clearImmediate', 'global'])
const NODE_TYPES = new Set(['NodeJS', 'Buffer'])

const sourceOf = (filename) => {
  const match = /\/packages\/([^/]+)\/src\/(.*)$/.exec(filename.replaceAll('\\', '/'))
  return match ? { package: match[1], path: match[2] } : undefined
}

function resolveRelative(from, specifier) {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function layerProblem(file, specifier) {
  if (specifier.startsWith('@kit/')) {
    const target = specifier.split('/')[1]
    if (target === 'codegen') return 'published code never imports @kit/codegen'
    if (file.package === 'core') return target === 'core' ? 'core imports its own files by relative path' : `core imports no other package, not ${specifier}`
    if (PROVIDERS.includes(file.package) && target !== 'core' && target !== file.package) return `a provider imports only @kit/core, not ${specifier}`
    if (!PROVIDERS.includes(file.package) && file.package !== 'sandbox' && target !== 'core' && target !== file.package) return `an adapter imports only @kit/core, not ${specifier}`
    return undefined
  }
  if (file.package === 'core' && specifier.startsWith('.')) {
    const from = file.path.split('/')[0]
    const to = resolveRelative(file.path, specifier).split('/')[0]
    const allowed = CORE_LAYERS[from]
    if (allowed && to in CORE_LAYERS && to !== from && !allowed.includes(to)) return `core/${from} may import ${allowed.join(', ') || 'nothing'}, not ${to}`
  }
  return undefined
}

const onImports = (visit) => ({
  ImportDeclaration: (node) => visit(node, node.source.value),
  ImportExpression: (node) => node.source.type === 'Literal' && visit(node, node.source.value),
  ExportNamedDeclaration: (node) => node.source && visit(node, node.source.value),
  ExportAllDeclaration: (node) => visit(node, node.source.value),
})

const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = sourceOf(context.filename)
    if (!file) return {}
    return onImports((node, specifier) => {
      const problem = layerProblem(file, String(specifier))
      if (problem) context.report({ node, message: `layers: ${problem}` })
    })
  },
}

const portable = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const filename = context.filename.replaceAll('\\', '/')
    if (!sourceOf(filename) || NODE_FILES.some((pattern) => pattern.test(filename))) return {}
    const report = (node, what) => context.report({ node, message: `portable: ${what} exists only in Node; use a web standard or an adapter` })
    return {
      ...onImports((node, specifier) => {
        if (String(specifier).startsWith('node:')) report(node, specifier)
      }),
      Identifier(node) {
        if (!NODE_GLOBALS.has(node.name)) return
        const parent = node.parent
        const isName =
          (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
          (parent.type === 'Property' && parent.key === node && !parent.computed) ||
          parent.type.startsWith('TS') ||
          parent.type === 'MethodDefinition' ||
          parent.type === 'PropertyDefinition' ||
          parent.type.startsWith('Import') ||
          parent.type.startsWith('Export')
        if (!isName) report(node, node.name)
      },
      TSTypeReference(node) {
        const name = node.typeName.type === 'Identifier' ? node.typeName.name : node.typeName.left?.name
        if (NODE_TYPES.has(name)) report(node, name)
      },
    }
  },
}

const namedReexports = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    ExportAllDeclaration(node) {
      // Hundreds of generated names: a list of them by hand would only repeat the generated one.
      if (String(node.source.value).endsWith('.gen.ts')) return
      context.report({ node, message: 'named-reexports: name what the door exports instead of export *' })
    },
  }),
}

export default { meta: { name: 'kit' }, rules: { layers, portable, 'named-reexports': namedReexports } }
