import { benchBundleSize } from './bundle-size.ts'
import { benchClaims } from './claims.ts'
import { benchClientOverhead } from './client-overhead/bench.ts'
import { benchColdImport } from './cold-import.ts'
import { benchEventTypeCost } from './event-type-cost.ts'
import { benchGuard } from './guard.ts'
import { benchHintLatency } from './hint-latency.ts'
import { benchInstallSize } from './install-size.ts'
import { benchReceive } from './receive.ts'
import { benchSandbox } from './sandbox.ts'
import { benchTypeCost } from './type-cost.ts'
import { benchVerify } from './verify.ts'
import { benchWaiterMemory } from './waiter-memory.ts'
import { benchWaiter } from './waiter.ts'
import { benchWebhookImport } from './webhook-import.ts'
import { benchWebhookSize } from './webhook-size.ts'

const groups: Readonly<Record<string, () => void | Promise<void>>> = {
  verify: benchVerify,
  guard: benchGuard,
  'webhook-import': benchWebhookImport,
  'webhook-size': benchWebhookSize,
  'event-types': benchEventTypeCost,
  waiter: benchWaiter,
  'waiter-memory': benchWaiterMemory,
  claims: benchClaims,
  'hint-latency': benchHintLatency,
  receive: benchReceive,
  sandbox: benchSandbox,
  client: benchClientOverhead,
  import: benchColdImport,
  bundle: benchBundleSize,
  install: benchInstallSize,
  types: benchTypeCost,
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in groups))
if (unknown.length > 0) throw new TypeError(`No group is called ${unknown.join(', ')}. Choose from ${Object.keys(groups).join(', ')}.`)
console.log('Ratios to the first line of each group unless its title says otherwise; smaller is better. Median, and the middle half of the rounds.')
for (const [name, run] of Object.entries(groups)) {
  if (chosen.length === 0 || chosen.includes(name)) await run()
}
// Some subjects keep their connections open.
process.exit()
