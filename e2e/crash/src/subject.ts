/** What is put to the test: one way to handle webhooks, and where its process can be hit. */
export interface Subject {
  /** Whether an accepted event is handled before it is answered or from an inbox. */
  readonly handled: 'at once' | 'from the inbox'
  /** Where its effects go: a table of the same database, or a provider that keeps idempotency keys. */
  readonly effects: 'table' | 'provider'
  readonly needs: 'postgres' | 'redis'
  /** How long a claim holds: for its lease, or as long as its transaction is open. Broken patterns keep no claims worth checking. */
  readonly claims: 'lease' | 'transaction' | 'unchecked'
  /** Where a process can be told to end or stop, in the order a delivery passes them. */
  readonly points: readonly string[]
}

const inboxPoints = ['stored, not answered', 'claimed'] as const

/** Kit's ways to handle a webhook. */
export const subjects = {
  'transactional inbox on PostgreSQL': {
    handled: 'from the inbox',
    effects: 'table',
    needs: 'postgres',
    claims: 'lease',
    points: [...inboxPoints, 'effect written', 'completed, not committed', 'committed'],
  },
  'processOnceIn on PostgreSQL': {
    handled: 'at once',
    effects: 'table',
    needs: 'postgres',
    claims: 'transaction',
    points: ['claimed', 'effect written', 'completed, not committed', 'committed'],
  },
  'inbox on PostgreSQL': {
    handled: 'from the inbox',
    effects: 'provider',
    needs: 'postgres',
    claims: 'lease',
    points: [...inboxPoints, 'calling', 'called', 'completed'],
  },
  'inbox on Redis': {
    handled: 'from the inbox',
    effects: 'provider',
    needs: 'redis',
    claims: 'lease',
    points: [...inboxPoints, 'calling', 'called', 'completed'],
  },
} as const satisfies Record<string, Subject>

const broken = { handled: 'at once', effects: 'table', needs: 'postgres', claims: 'unchecked' } as const

/** Patterns that lose or repeat effects. The suite has to find them out. */
export const brokenSubjects = {
  'look up, record, handle': { ...broken, points: ['looked up', 'recorded', 'effect written'] },
  'look up, handle, record': { ...broken, points: ['looked up', 'effect written', 'recorded'] },
  'lease, effect and note apart': { ...broken, points: ['claimed', 'effect written', 'noted'] },
  'lease renewed, note fenced, effect apart': { ...broken, points: ['claimed', 'effect written', 'noted'] },
} as const satisfies Record<string, Subject>

export type SubjectName = keyof typeof subjects | keyof typeof brokenSubjects

/** Looks a subject up. */
export function subjectOf(name: SubjectName): Subject {
  return { ...subjects, ...brokenSubjects }[name]
}
