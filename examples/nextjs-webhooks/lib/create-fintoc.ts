import { createFintocClient } from '@kit/fintoc'
import type { FintocClient } from '@kit/fintoc'
import { setting } from './setting'

/** The client of this app. For the server only: it holds the secret key. `FINTOC_ORIGIN` leads to the sandbox instead of Fintoc. */
export function createFintoc(): FintocClient {
  const secretKey = setting('FINTOC_SECRET_KEY')
  const api = process.env['FINTOC_ORIGIN']
  return createFintocClient({ secretKey, ...(api && { environment: { api } }) })
}
