/** Starts one of the two and asks it once. */
const [kind] = process.argv.slice(2)

if (kind === 'bare') {
  const [{ Hono }, { serve }] = await Promise.all([import('hono'), import('@hono/node-server')])
  const app = new Hono().get('/', (context) => context.json({ ok: true }))
  const port = await new Promise<number>((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve(info.port))
  })
  await (await fetch(`http://127.0.0.1:${port}/`)).text()
} else {
  const { startSandbox } = await import('@kit/sandbox')
  const sandbox = await startSandbox({ providers: kind === 'all' ? ['fintoc', 'belvo', 'finapi'] : ['fintoc'] })
  const { origins, secretKey } = sandbox.fintoc
  await (await fetch(`${origins.api}/v1/links`, { headers: { Authorization: secretKey } })).text()
}
const { user, system } = process.cpuUsage()
process.stdout.write(String(user + system))
process.exit(0)

export {}
