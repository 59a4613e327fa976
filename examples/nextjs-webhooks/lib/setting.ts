/** A setting of the server, read when it is needed: Next.js loads every route while it builds, where the secrets need not be. */
export function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: put it into .env.local, or into the environment of your host`)
  return value
}
