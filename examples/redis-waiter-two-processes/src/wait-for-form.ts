// The second process: it creates a web form and waits. The callback wakes it although another process got it.
import { setting } from './setting.ts'
import { createSharedWaiter } from './waiter.ts'

const { user, waiter, close } = createSharedWaiter(setting('CALLBACKS'))
const wait = await waiter.start('finapi.webForm', { account: setting('FINAPI_USER') }, ({ callbackUrl }) =>
  user.webForms.createBankConnectionImport({
    bank: { search: 'finAPI Test Bank' },
    ...(callbackUrl === undefined ? {} : { callbacks: { finalised: callbackUrl } }),
  }),
)
console.log(`open ${wait.task?.url}`)
const result = await wait.result({ timeoutMs: 20 * 60_000 })
console.log(`${result.phase} after ${result.polls} GET(s) and ${result.hints} hint(s)`)
await close()
