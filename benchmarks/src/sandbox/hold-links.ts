import { startSandbox } from '@kit/sandbox'

const count = 100_000

const sandbox = await startSandbox({ providers: ['belvo'], clock: 'manual', seed: 1 })
globalThis.gc?.()
const before = process.memoryUsage().rss
for (let index = 0; index < count; index += 1) sandbox.belvo.connect({ username: `person-${index}`, externalId: `user-${index}` })
// Everything that Belvo reads of a new link by itself is read.
await sandbox.advance('10m')
globalThis.gc?.()
const after = process.memoryUsage().rss
process.stdout.write(JSON.stringify({ links: sandbox.belvo.links.length, before, after }))
await sandbox.close()
