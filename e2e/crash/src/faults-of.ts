import type { CampaignReport } from './campaign.ts'

function list(what: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${items.length} ${what}: ${items.slice(0, 5).join('; ')}`]
}

/** Everything in a report that was promised not to happen, in words; empty for a subject that keeps its promises. */
export function faultsOf({ verdict, failures }: CampaignReport): string[] {
  return [
    ...list('lost', verdict.lost),
    ...list('duplicated', verdict.duplicated),
    ...list('accepted and not handled', verdict.unstored),
    ...list('broken promises', verdict.violations),
    ...list('workers that failed', failures),
  ]
}
