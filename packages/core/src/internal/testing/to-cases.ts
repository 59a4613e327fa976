import type { ContractCase } from '../../testing/contract-case.ts'

/** Makes cases of named checks; each gets a fresh subject, which is closed afterwards. */
export function toCases<Subject>(
  given: { readonly create: () => Promise<Subject> | Subject; readonly close?: ((subject: Subject) => unknown) | undefined },
  checks: Readonly<Record<string, (subject: Subject) => Promise<void>>>,
): readonly ContractCase[] {
  return Object.entries(checks).map(([name, check]) => ({
    name,
    async run() {
      const subject = await given.create()
      try {
        await check(subject)
      } finally {
        await given.close?.(subject)
      }
    },
  }))
}
