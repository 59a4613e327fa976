import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toCloudEvent } from '@kit/core/events'
import type { FinapiEventType } from '@kit/finapi/events'
import { finapiEvents } from '@kit/finapi/schemas'
import { parseFinapiCallback } from '@kit/finapi/webhooks'

interface Row {
  readonly type: FinapiEventType
  readonly topic: string
  /** Its subject is, or leads to, a one-time token. */
  readonly sensitive?: true
}

const form = { type: 'webForm.finalised', topic: 'task', sensitive: true } as const
const task = { type: 'task.finalised', topic: 'task' } as const
const taskWithForm = { ...task, sensitive: true } as const

/** Every body finAPI is known to send, by fixture. */
const rows: Readonly<Record<string, Row>> = {
  'callback.web-form.finalised': form,
  'callback.web-form.finalised.completed-with-error': form,
  'callback.web-form.finalised.expired': form,
  'callback.web-form.finalised.aborted': form,
  'callback.web-form.finalised.cancelled': form,
  'callback.task.web-form-required': { type: 'task.webFormRequired', topic: 'task', sensitive: true },
  'callback.task.finalised': task,
  'callback.task.finalised.web-form-null': task,
  'callback.task.finalised.completed-with-error': task,
  'callback.task.finalised.completed-with-web-form': taskWithForm,
  'callback.task.finalised.web-form': taskWithForm,
  'callback.task.finalised.web-form.completed-with-error': taskWithForm,
  'callback.task.finalised.web-form.expired': taskWithForm,
  'callback.task.finalised.web-form.aborted': taskWithForm,
  'callback.task.finalised.web-form.cancelled': taskWithForm,
  'callback.user.deleted': { type: 'user.deleted', topic: 'connection' },
  'notification.new-account-balance': { type: 'notification.NEW_ACCOUNT_BALANCE', topic: 'account' },
  'notification.new-transactions': { type: 'notification.NEW_TRANSACTIONS', topic: 'sync' },
  'notification.new-transactions.encrypted': { type: 'notification.NEW_TRANSACTIONS', topic: 'sync' },
  'notification.bank-login-error': { type: 'notification.BANK_LOGIN_ERROR', topic: 'connection' },
  'notification.foreign-money-transfer': { type: 'notification.FOREIGN_MONEY_TRANSFER', topic: 'account' },
  'notification.low-account-balance': { type: 'notification.LOW_ACCOUNT_BALANCE', topic: 'account' },
  'notification.high-transaction-amount': { type: 'notification.HIGH_TRANSACTION_AMOUNT', topic: 'account' },
  'notification.category-cash-flow': { type: 'notification.CATEGORY_CASH_FLOW', topic: 'account' },
  'notification.new-terms-and-conditions': { type: 'notification.NEW_TERMS_AND_CONDITIONS', topic: 'connection' },
}

const folder = new URL('../fixtures/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8')
type Body = Readonly<Record<string, unknown>> & { readonly webForm?: Readonly<Record<string, unknown>> | null }
const bodies = Object.keys(rows).map((name) => JSON.parse(read(name)) as Body)

describe('the callback matrix', () => {
  it('has a row for each fixture, and covers each event type', () => {
    const files = readdirSync(folder).filter((name) => /^(callback|notification)\./.test(name))
    expect(files.map((name) => name.replace(/\.json$/, '')).sort()).toEqual(Object.keys(rows).sort())
    expect(new Set(Object.values(rows).map(({ type }) => type)).size).toBe(12)
  })

  it.each(Object.entries(rows))('%s', async (name, { type, topic, sensitive }) => {
    const text = read(name)
    const event = await parseFinapiCallback(text, { secret: 'k' })
    expect(event).toMatchObject({ provider: 'finapi', type, known: true, topic, idSource: 'derived', data: JSON.parse(text) })
    expect(event).not.toHaveProperty('outcome')
    expect(event).not.toHaveProperty('occurredAt')
    expect(event).not.toHaveProperty('mode')
    expect(event.known && event.subject?.sensitive).toBe(sensitive)
    expect('subject' in toCloudEvent(event)).toBe(sensitive === undefined)
    expect(finapiEvents().check(type, JSON.parse(text))).toEqual([])
  })

  it('never takes a type for an outcome: the same type stands for every ending', async () => {
    const statuses = new Map<string, Set<unknown>>()
    for (const body of bodies) {
      const event = await parseFinapiCallback(JSON.stringify(body), { secret: 'k' })
      const seen = statuses.get(event.type) ?? new Set()
      statuses.set(event.type, seen.add(body.webForm?.['status'] ?? body['status']))
      expect(event).not.toHaveProperty('outcome')
    }
    expect([...(statuses.get('webForm.finalised') ?? [])]).toEqual(['COMPLETED', 'COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED'])
    expect([...(statuses.get('task.finalised') ?? [])]).toEqual(['COMPLETED', 'COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED'])
  })
})

const facts = new URL('../../../../../shared/providers/finapi/', import.meta.url)
const factsAreHere = existsSync(facts)
if (!factsAreHere) console.info('The collected facts are not beside this repository: that no row of the callback matrix is missing was not checked.')

describe.runIf(factsAreHere)('the collected facts', () => {
  it('have no row of the callback matrix that has no fixture', () => {
    const text = readFileSync(new URL('state-machines.md', facts), 'utf8')
    const matrix = (text.split('## 4. Callback matrix')[1] ?? '').split('\nNotes')[0] ?? ''
    const cells = matrix.split('\n').filter((line) => line.startsWith('|') && line.includes('`callbacks.')).map((line) => line.split('|').map((cell) => cell.trim()))
    expect(cells).toHaveLength(4)
    const wanted = cells.flatMap(([, , , , shape = '', values = '']): Body[] => {
      const statuses = [...values.matchAll(/`([A-Z_]+)`/g)].map(([, status = '']) => status)
      if (!shape.includes('taskId')) return statuses.map((status) => ({ webFormId: 'x', status }))
      if (!shape.startsWith('`{taskId, status, webForm}')) return statuses.map((status) => ({ taskId: 'x', status }))
      const [status, ...ofForm] = statuses
      return ofForm.map((formStatus) => ({ taskId: 'x', status, webForm: { status: formStatus } }))
    })
    expect(wanted).toHaveLength(4 + 1 + 2 + 4)
    const keyOf = (body: Body): string => JSON.stringify(['taskId' in body, body['status'], body.webForm?.['status'] ?? null])
    const here = new Set(bodies.map(keyOf))
    expect(wanted.filter((body) => !here.has(keyOf(body)))).toEqual([])
  })

  it('have no event of a notification rule that has no fixture', () => {
    const schemas = JSON.parse(readFileSync(new URL('access.schemas.json', facts), 'utf8')) as Record<string, { fields: Record<string, { enum?: string[] }> }>
    const events = schemas['NotificationMessage']?.fields['triggerEvent']?.enum ?? []
    expect(events).toHaveLength(8)
    const here = new Set(bodies.map((body) => body['triggerEvent']))
    expect(events.filter((event) => !here.has(event))).toEqual([])
    expect(schemas['UserDeletionCallback']?.fields['event']?.enum).toEqual(['DELETED'])
  })
})
