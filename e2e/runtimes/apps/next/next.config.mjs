import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

// The packages lie one folder up.
const root = dirname(dirname(fileURLToPath(import.meta.url)))

// oxlint-disable-next-line import/no-default-export -- Next.js wants it
export default { outputFileTracingRoot: root, turbopack: { root } }
