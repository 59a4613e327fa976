import type { ContractCase } from '@kit/core/testing'

/** Names of the rules that an implementation breaks. */
export async function brokenRules(cases: readonly ContractCase[]): Promise<string[]> {
  const broken: string[] = []
  for (const { name, run } of cases) await run().catch(() => broken.push(name))
  return broken
}
