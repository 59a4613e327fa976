import { createApp } from './app.ts'

const secret = process.env['FINTOC_WEBHOOK_SECRET']
if (!secret) throw new Error('set FINTOC_WEBHOOK_SECRET to the whsec_… of your endpoint')
const port = Number(process.env['PORT'] ?? 3000)
createApp({ secret, log: console.log }).listen(port, () => console.log(`listening on http://127.0.0.1:${port}/webhooks/fintoc`))
