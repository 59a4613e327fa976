import { parseArgs } from 'node:util'
import { runOnce } from './once/run-once.ts'
import { servePlayground } from './page/serve-playground.ts'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '4400' } },
})

console.log('Kit playground: Fintoc, Belvo and finAPI, emulated on loopback: offline and without a key.')

if (values.once) {
  process.exitCode = (await runOnce(console.log)) ? 0 : 1
} else {
  const playground = await servePlayground(Number(values.port)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(`Port ${values.port} is taken; choose another one: npm start -- --port 4401`)
      process.exit(1)
    }
    throw error
  })
  console.log(`\nOpen ${playground.url}/   (Ctrl+C ends it)`)
  console.log('Or see every flow run by itself: npm start -- --once')
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void playground.close().then(() => process.exit(0)))
}
