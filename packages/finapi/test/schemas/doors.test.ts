import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finapiEvents, finapiResponses, webFormSchema } from '../../src/schemas/index.ts'

const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>

const form = fixture('web-form.created.import')

describe('webFormSchema', () => {
  it('takes what finAPI may add, and gives it on', () => {
    const later = { ...form, status: 'PAUSED', url: null, queue: 3 }
    expect(webFormSchema().parse(later)).toEqual(later)
    expect(webFormSchema().safeParse({ ...form, id: 5 }).success).toBe(false)
  })

  it('is exact when it is asked to be', () => {
    expect(webFormSchema({ strict: true }).parse(form)).toEqual(form)
    expect(webFormSchema({ strict: true }).safeParse({ ...form, status: 'PAUSED' }).success).toBe(false)
  })
})

describe('finapiResponses', () => {
  it.each([
    ['webForms.get', 200, 'web-form.created.payment'],
    ['webForms.get', 404, 'error.web-form'],
    ['webForms.list', 200, 'web-form.page'],
    ['tasks.get', 200, 'task.web-form-required'],
    ['oauth.token', 200, 'token.user'],
    ['oauth.token', 401, 'error.access.bad-credentials'],
    ['users.create', 201, 'user.created'],
  ])('finds nothing in a documented answer of %s with status %i', (operation, status, name) => {
    expect(finapiResponses().check(operation, status, fixture(name))).toEqual([])
  })

  it('tells a new status, a new member and a missing one, and nothing of the person', () => {
    const { url: _, ...later } = { ...form, status: 'PAUSED', iban: 'DE02120300000000202051' } as Record<string, unknown>
    expect(finapiResponses().check('webForms.get', 200, later)).toEqual([
      { path: 'url', kind: 'missing_field' },
      { path: 'status', kind: 'unknown_value', value: 'PAUSED' },
      { path: 'iban', kind: 'unknown_field' },
    ])
    expect(finapiResponses({ kinds: ['unknown_value'] }).check('webForms.get', 200, later)).toEqual([{ path: 'status', kind: 'unknown_value', value: 'PAUSED' }])
  })
})

describe('finapiEvents', () => {
  it('checks a callback by its type', () => {
    const callback = fixture('callback.web-form.finalised')
    expect(finapiEvents().check('webForm.finalised', callback)).toEqual([])
    expect(finapiEvents().check('webForm.finalised', { ...callback, status: 'LOST' })).toEqual([{ path: 'status', kind: 'unknown_value', value: 'LOST' }])
    expect(finapiEvents().check('webForm.invented', {})).toEqual([])
  })
})
