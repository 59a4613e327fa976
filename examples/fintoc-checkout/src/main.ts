import { createFintocClient } from '@kit/fintoc'
import { serve } from './serve.ts'
import { createApp } from './app.ts'

const { FINTOC_SECRET_KEY: secretKey, FINTOC_WEBHOOK_SECRET: webhookSecret, PUBLIC_URL: publicUrl, PORT: port = '3000' } = process.env

if (secretKey && webhookSecret && publicUrl) {
  const fintoc = createFintocClient({ secretKey })
  const { app } = createApp({ fintoc, webhookSecret, publicUrl: () => publicUrl, log: console.log })
  console.log(`listening on ${(await serve(app, Number(port))).origin}`)
} else {
  const { demo } = await import('./demo.ts')
  await demo(console.log)
}
