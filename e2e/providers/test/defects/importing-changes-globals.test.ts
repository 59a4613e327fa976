// belvo-js: importing it pulls in core-js polyfills that patch the globals of the whole process (src/http.js)
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { reply, serveInOrder } from '../../src/answering-server.ts'

const root = new URL('../../../../packages/', import.meta.url)

/** The doors of a package as import specifiers. */
function doorsOf(provider: string): string[] {
  const { exports } = JSON.parse(readFileSync(new URL(`${provider}/package.json`, root), 'utf8')) as { exports: object }
  return Object.keys(exports)
    .filter((door) => door !== './package.json')
    .map((door) => `@kit/${provider}${door.slice(1)}`)
}

const isSchemas = (door: string): boolean => door.endsWith('/schemas')

/** Every property of every built-in object that can be reached from the global one, by its path. Getters are not called. */
const PROGRAM = `
  function snapshot() {
    const found = new Map()
    const seen = new Set()
    const visit = (value, path, depth) => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || depth > 4) return
      seen.add(value)
      found.set(path + ' prototype', Object.getPrototypeOf(value))
      found.set(path + ' extensible', Object.isExtensible(value))
      for (const key of Reflect.ownKeys(value)) {
        const { value: held, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(value, key)
        const name = path + '.' + String(key)
        found.set(name, [held, get, set, writable, enumerable, configurable])
        visit(held, name, depth + 1)
        visit(get, name + ' getter', depth + 1)
      }
    }
    visit(globalThis, 'globalThis', 0)
    for (const sample of [async () => {}, function* () {}, async function* () {}, [].values(), new Map().keys(), ''[Symbol.iterator](), /a/[Symbol.matchAll]('')]) {
      visit(Object.getPrototypeOf(sample), 'the prototype of ' + Object.prototype.toString.call(sample), 0)
    }
    found.set('listeners', [process.eventNames().length])
    found.set('environment', [JSON.stringify(process.env)])
    return found
  }
  const same = (a, b) => Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one, index) => Object.is(one, b[index])) : Object.is(a, b)
  // Node makes some of its globals when they are used for the first time.
  await fetch('data:,x').then((response) => response.text())
  for (const name of Object.getOwnPropertyNames(globalThis)) void globalThis[name]
  await import('data:text/javascript,export{}')
  const before = snapshot()
  WORK
  const after = snapshot()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(before.get(name), after.get(name)))
  process.stdout.write(JSON.stringify({ size: before.size, changed }))
`

async function run(work: string): Promise<{ size: number; changed: string[] }> {
  const cwd = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  const args = ['--conditions=@kit/source', '--no-warnings', '--input-type=module', '-e', PROGRAM.replace('WORK', work)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, env: { PATH: process.env['PATH'] } })
  return JSON.parse(stdout) as { size: number; changed: string[] }
}

const importsOf = (names: readonly string[]): string => names.map((name) => `await import('${name}')`).join('\n')

describe('the global object and the built-in prototypes', () => {
  it.each(['fintoc', 'belvo', 'finapi'])('are the same before and after importing the doors of @kit/%s', async (provider) => {
    const { size, changed } = await run(importsOf(doorsOf(provider).filter((door) => !isSchemas(door))))
    expect(size).toBeGreaterThan(2_000)
    expect(changed).toEqual([])
  })

  it('get nothing but the registry of zod from the schemas doors', async () => {
    const { changed } = await run(importsOf(['fintoc', 'belvo', 'finapi'].flatMap(doorsOf).filter(isSchemas)))
    expect(changed.filter((name) => !name.startsWith('globalThis.__zod_global'))).toEqual([])
  })

  it('are the same after calls of all clients', async () => {
    const { url } = await serveInOrder(reply(200, {}))
    const { changed } = await run(`
      const { createFintocClient } = await import('@kit/fintoc')
      const { createBelvoClient } = await import('@kit/belvo')
      const { createFinapiClient } = await import('@kit/finapi')
      const keys = { secretId: 'a', secretPassword: 'b' }
      const closed = 'http://127.0.0.1:1'
      await createFintocClient({ secretKey: 'sk_test_x', environment: { api: closed } }).paymentIntents.get('pi_1').catch(() => undefined)
      await createBelvoClient({ aggregation: keys, environment: { main: closed } }).links.detail('l').catch(() => undefined)
      const finapi = createFinapiClient({ clientId: 'a', clientSecret: 'b', environment: { access: '${url}', webForm: '${url}' } })
      await finapi.asUser({ userId: 'u', password: 'p' }).accounts.get(1).catch(() => undefined)
    `)
    expect(changed).toEqual([])
  })

  it('would be found changed by this test', async () => {
    const { changed } = await run(`
      Object.defineProperty(Array.prototype, 'group', { value: 1, enumerable: false })
      Promise.prototype.then = function (...args) { return Reflect.apply(then, this, args) }
      const then = before.get('globalThis.Promise.prototype.then')[0]
    `)
    expect(changed).toEqual(expect.arrayContaining(['globalThis.Array.prototype.group', 'globalThis.Promise.prototype.then']))
  })
})
