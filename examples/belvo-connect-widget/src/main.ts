import { createBelvoClient } from '@kit/belvo'
import { createApp } from './app.ts'
import { bundlePage } from './bundle-page.ts'
import { serve } from './serve.ts'

const { BELVO_SECRET_ID: secretId, BELVO_SECRET_PASSWORD: secretPassword, BELVO_WEBHOOK_AUTHORIZATION: authorization, PORT: port = '0' } = process.env

// In your app: the session. Here everybody is the same person.
const personOf = () => ({ id: 'person_81', name: 'Ralph Bragg', cpf: '76109277673' })
// The page's script is made of the same files this process runs.
const script = await bundlePage(process.execArgv.flatMap((argument) => argument.split('--conditions=').slice(1)))

if (secretId && secretPassword && authorization) {
  const belvo = createBelvoClient({ aggregation: { secretId, secretPassword }, environment: 'sandbox' })
  const { origin } = await serve(createApp({ belvo, authorization, personOf, script, log: console.log }).fetch, Number(port))
  console.log(`open ${origin}`)
} else {
  const { startSandbox } = await import('@kit/sandbox')
  const sandbox = await startSandbox({ providers: ['belvo'] })
  const { aggregation, origins, webhooks, widget } = sandbox.belvo
  const belvo = createBelvoClient({ aggregation, environment: origins })
  const made = { authorization: 'Bearer what-you-typed-into-the-dashboard', widgetSrc: widget.scriptUrl }
  const { origin } = await serve(createApp({ belvo, personOf, script, log: console.log, ...made }).fetch, Number(port))
  webhooks.add({ url: `${origin}/webhooks/belvo`, authorization: made.authorization })
  console.log(`open ${origin} and connect the bank of the sandbox`)
}
