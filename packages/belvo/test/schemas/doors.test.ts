import { describe, expect, it } from 'vitest'
import { belvoEvents, belvoResponses, linkSchema } from '../../src/schemas/index.ts'

const link = {
  id: 'b2a1c8de-3e64-4c0c-9a7d-5b8f4e2d7c11',
  institution: 'erebor_br_retail',
  access_mode: 'recurrent',
  last_accessed_at: '2026-03-02T13:51:02.000Z',
  created_at: '2026-03-02T13:51:02.114300Z',
  external_id: null,
  institution_user_id: 'zW3k0aQy5Vd2Lr8T',
  status: 'valid',
  created_by: '7c1f0f5e-2f0b-4a55-9a86-0d3b6f2c41aa',
  refresh_rate: '7d',
  credentials_storage: '27d',
  fetch_resources: ['ACCOUNTS', 'TRANSACTIONS'],
  stale_in: '42d',
}

const webhook = {
  webhook_id: '0f0e6f6a9c3b4d7f8a1b2c3d4e5f6a7b',
  webhook_type: 'TRANSACTIONS',
  process_type: 'historical_update',
  webhook_code: 'historical_update',
  link_id: link.id,
  request_id: '5d7c2f10-6b1e-4c1e-8a92-2f6c51c3a0d4',
  external_id: null,
  data: { total_transactions: 12, first_transaction_date: '2025-12-01', last_transaction_date: '2026-03-01' },
}

describe('linkSchema', () => {
  it('takes what Belvo may add, and gives it on', () => {
    const later = { ...link, status: 'paused', institution: null, country: 'BR' }
    expect(linkSchema().parse(later)).toEqual(later)
    expect(linkSchema().safeParse({ ...link, fetch_resources: 'ACCOUNTS' }).success).toBe(false)
  })

  it('is exact when it is asked to be', () => {
    expect(linkSchema({ strict: true }).parse(link)).toEqual(link)
    expect(linkSchema({ strict: true }).safeParse({ ...link, status: 'paused' }).success).toBe(false)
  })
})

describe('belvoResponses', () => {
  const page = (...results: unknown[]): unknown => ({ count: results.length, next: null, previous: null, results })

  it('finds nothing in a documented answer', () => {
    expect(belvoResponses().check('links.detail', 200, link)).toEqual([])
    expect(belvoResponses().check('links.list', 200, page(link, link))).toEqual([])
  })

  it('tells a new status, a new member and a missing one, and nothing of the person', () => {
    const { id: _, ...later } = { ...link, status: 'paused', document: '12345678909' }
    expect(belvoResponses().check('links.list', 200, page(link, later))).toEqual([
      { path: 'results[1].id', kind: 'missing_field' },
      { path: 'results[1].status', kind: 'unknown_value', value: 'paused' },
      { path: 'results[1].document', kind: 'unknown_field' },
    ])
    expect(belvoResponses({ kinds: ['unknown_value'] }).check('links.detail', 200, later)).toEqual([{ path: 'status', kind: 'unknown_value', value: 'paused' }])
  })
})

describe('belvoEvents', () => {
  it('checks an event by its type', () => {
    const { check } = belvoEvents({ kinds: ['unknown_value', 'unknown_field', 'other'] })
    expect(check('TRANSACTIONS.historical_update', webhook)).toEqual([])
    expect(check('TRANSACTIONS.historical_update', { ...webhook, attempt: 2 })).toEqual([{ path: 'attempt', kind: 'unknown_field' }])
    expect(check('TRANSACTIONS.invented', {})).toEqual([])
  })
})
