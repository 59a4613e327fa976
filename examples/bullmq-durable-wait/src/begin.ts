// Creates a web form, parks the wait on it in the queue, and ends.
import { createWaits } from './create-waits.ts'
import { setting } from './setting.ts'

const { user, waits, waiter, close } = createWaits()
const wait = await waiter.start('finapi.webForm', { account: setting('FINAPI_USER') }, ({ callbackUrl }) =>
  user.webForms.createBankConnectionImport({
    bank: { search: 'finAPI Test Bank' },
    ...(callbackUrl === undefined ? {} : { callbacks: { finalised: callbackUrl } }),
  }),
)
await waits.park(wait.handle, { deadline: new Date(Date.now() + 60 * 60_000) })
console.log(`open ${wait.task?.url}`)
await close()
