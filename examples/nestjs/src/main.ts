import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { FinapiModule } from './finapi.module.ts'

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const { FINAPI_ACCESS: access, FINAPI_WEB_FORM: webForm } = process.env
const settings = {
  // Both origins lead to the sandbox; without them it is finAPI's own.
  environment: access && webForm ? { access, webForm } : ('sandbox' as const),
  clientId: setting('FINAPI_CLIENT_ID'),
  clientSecret: setting('FINAPI_CLIENT_SECRET'),
  user: { userId: setting('FINAPI_USER_ID'), password: setting('FINAPI_PASSWORD') },
  publicUrl: setting('PUBLIC_URL'),
  callbackSecret: setting('CALLBACK_SECRET'),
}
// rawBody keeps the bytes beside what Nest parses: the id of a callback is made of them.
const app = await NestFactory.create(FinapiModule.register(settings), { rawBody: true })
app.enableShutdownHooks()
await app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1')
console.log(`listening on ${await app.getUrl()}`)
