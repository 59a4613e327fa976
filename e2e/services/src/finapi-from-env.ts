import { createFinapiClient, type FinapiUserClient } from '@kit/finapi'

/** The variables a program of these tests gets, as a person would set them. */
export function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/** The user client that the test described in the environment. */
export function finapiUserFromEnv(): FinapiUserClient {
  const finapi = createFinapiClient({
    clientId: setting('FINAPI_CLIENT_ID'),
    clientSecret: setting('FINAPI_CLIENT_SECRET'),
    environment: { access: setting('FINAPI_ACCESS'), webForm: setting('FINAPI_WEB_FORM') },
  })
  return finapi.asUser({ userId: setting('FINAPI_USER'), password: setting('FINAPI_PASSWORD') })
}
