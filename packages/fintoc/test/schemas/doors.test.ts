import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fintocEvents, fintocResponses, transferSchema } from '../../src/schemas/index.ts'

const transfer = {
  object: 'transfer',
  id: 'tr_4kYpW8mTqZc1LbVn0XsD7RgHjEu',
  amount: 48990,
  currency: 'MXN',
  direction: 'outbound',
  status: 'pending',
  transaction_date: '2026-04-19T13:27:55Z',
  post_date: null,
  comment: 'Payout 1093',
  reference_id: '001093',
  tracking_key: '202604199073500000000000000017',
  receipt_url: null,
  mode: 'test',
  counterparty: {
    holder_id: 'XAXX010101000',
    holder_name: 'Ana Prueba',
    account_number: '012180001234567897',
    account_type: 'clabe',
    institution: { id: '40012', name: 'BBVA MEXICO', country: 'mx' },
  },
  account_number: {
    object: 'account_number',
    id: 'acno_7dWq2LzYk9TgHn4RbXc0VsMpEjA',
    account_id: 'acc_5rTy8KmNc2QvXw1ZbLd6HsJgPeF',
    number: '735969000000417206',
    created_at: '2026-04-01T09:00:00Z',
    updated_at: '2026-04-01T09:00:00Z',
    mode: 'test',
    description: null,
    metadata: {},
    status: 'enabled',
    is_root: true,
  },
  metadata: { order: 'A-1093' },
  return_reason: null,
}

describe('transferSchema', () => {
  it('takes what Fintoc may add, and gives it on', () => {
    const later = { ...transfer, status: 'on_hold', currency: null, fees: [] }
    expect(transferSchema().parse(later)).toEqual(later)
    expect(transferSchema().safeParse({ ...transfer, amount: '48990' }).success).toBe(false)
  })

  it('is exact when it is asked to be', () => {
    expect(transferSchema({ strict: true }).parse(transfer)).toEqual(transfer)
    expect(transferSchema({ strict: true }).safeParse({ ...transfer, status: 'on_hold' }).success).toBe(false)
  })
})

describe('fintocResponses', () => {
  it('finds nothing in a documented answer', () => {
    expect(fintocResponses().check('v2.transfers.create', 201, transfer)).toEqual([])
    expect(fintocResponses().check('v2.transfers.list', 200, [transfer, transfer])).toEqual([])
  })

  it('tells a new status, a new member and a missing one, and nothing of the person', () => {
    const { currency: _, ...later } = { ...transfer, status: 'on_hold', rfc: 'XAXX010101000' }
    expect(fintocResponses().check('v2.transfers.create', 201, later)).toEqual([
      { path: 'currency', kind: 'missing_field' },
      { path: 'status', kind: 'unknown_value', value: 'on_hold' },
      { path: 'rfc', kind: 'unknown_field' },
    ])
    expect(fintocResponses({ kinds: ['unknown_value'] }).check('v2.transfers.list', 200, [transfer, later])).toEqual([
      { path: '[1].status', kind: 'unknown_value', value: 'on_hold' },
    ])
  })
})

describe('fintocEvents', () => {
  it('checks an event by its type', () => {
    const event = JSON.parse(readFileSync(new URL('../fixtures/link.credentials_changed.json', import.meta.url), 'utf8')) as Record<string, unknown>
    expect(fintocEvents({ kinds: ['unknown_field', 'unknown_value', 'other'] }).check('link.credentials_changed', event)).toEqual([])
    expect(fintocEvents().check('link.credentials_changed', { ...event, mode: 'rehearsal' })).toContainEqual({ path: 'mode', kind: 'unknown_value', value: 'rehearsal' })
    expect(fintocEvents().check('link.invented', {})).toEqual([])
  })
})
