import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { atTheEnd } from './database.ts'
import { databaseUrl, hasPostgres, isThere } from './services.ts'

const binary = process.env['PGBOUNCER'] ?? '/usr/sbin/pgbouncer'

/** Whether there is a PgBouncer to start. */
export const hasPgBouncer: boolean =
  hasPostgres && (await isThere('PgBouncer', 'install the package pgbouncer, or set PGBOUNCER to its path,', () => promisify(execFile)(binary, ['--version'])))

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** A PgBouncer in transaction mode before the database of the tests. Gives the URL to reach it by. */
export async function startPgBouncer(): Promise<string> {
  const target = new URL(databaseUrl)
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'kit-pgbouncer-'))
  const user = decodeURIComponent(target.username) || 'postgres'
  await writeFile(join(folder, 'users.txt'), `"${user}" "${decodeURIComponent(target.password)}"\n`)
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${target.hostname} port=${target.port || 5432} user=${user}${target.password ? ` password=${decodeURIComponent(target.password)}` : ''}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
ignore_startup_parameters = extra_float_digits,options
`,
  )
  await chmod(folder, 0o755)
  // It refuses to run as root.
  const args = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = spawn(binary, ['-q', ...args, join(folder, 'pgbouncer.ini')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data) => (said += String(data)))
  atTheEnd(async () => {
    if (child.exitCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  })
  for (let attempt = 0; !(await answers(port)); attempt++) {
    if (child.exitCode !== null || attempt > 300) throw new Error(`PgBouncer did not start: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return url.href
}
