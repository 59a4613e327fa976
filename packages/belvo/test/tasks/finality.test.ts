import { describe, expect, it } from 'vitest'
import type { TaskPhase } from '@kit/core/waiter'
import { belvoPaymentIntent } from '@kit/belvo'
import { endingOf, subjects } from './tables.ts'

const context = { account: 'a', signal: new AbortController().signal }
const noClient = (): never => {
  throw new Error('not called')
}

describe.each(subjects)('$name', ({ id, rows, define }) => {
  it.each(rows)('$name: $ending', async ({ body, ending, error, action }) => {
    const asked: unknown[] = []
    const definition = define(async (given, options) => {
      asked.push([given, options?.signal])
      return body
    })
    const phase = definition.classify(await definition.retrieve(id, context)) as TaskPhase
    expect(endingOf(phase)).toBe(ending)
    expect(asked).toEqual([[id, context.signal]])
    if (phase.phase === 'succeeded') expect(phase.value).toBe(body)
    if ('error' in phase) expect(phase.error).toEqual(error)
    if (phase.phase === 'action_required') {
      expect(phase.action).toEqual(action ?? { kind: 'confirm_payment' })
      expect(phase.actionKey).toMatch(/^[a-z_]+$/)
    }
  })

  it('knows no task in an answer that is none, or about another object', async () => {
    for (const answer of [null, undefined, '', 7, [], {}, { status: 'SUCCEEDED' }, { ...rows[0]?.body, id: 'another' }, { id: null }, { id: 7, status: 'SUCCEEDED' }]) {
      const definition = define(async () => answer)
      await expect((async () => definition.classify(await definition.retrieve(id, context)))()).rejects.toThrow(TypeError)
    }
    for (const status of [null, undefined, 7, {}]) {
      const definition = define(async () => ({ ...rows[0]?.body, status }))
      await expect((async () => definition.classify(await definition.retrieve(id, context)))()).rejects.toThrow(TypeError)
    }
  })

  it('takes a UUID as it is written', async () => {
    const definition = define(async () => ({ ...rows[0]?.body, id: id.toUpperCase() }))
    await expect(definition.retrieve(id, context)).resolves.toMatchObject({ id: id.toUpperCase() })
  })

  it('reads its id from what was created', () => {
    const definition = define(noClient)
    expect(definition.idOf(rows[0]?.body)).toBe(id)
    for (const nothing of [{}, { id: '' }]) expect(definition.idOf(nothing) || '').toBe('')
  })
})

describe('the end of a schedule', () => {
  const { id, rows, define } = subjects[0]!
  const finished = rows.find(({ name }) => name === 'SCHEDULE_FINISHED')?.body
  const phaseOf = async (body: object, charges: readonly unknown[]) => {
    const definition = define(async () => body, charges)
    return definition.classify(await definition.retrieve(id, context)) as TaskPhase
  }

  it('is read from the charges themselves, where the intent shows none', async () => {
    const paid = [{ status: 'SUCCEEDED' }, { status: 'SUCCEEDED' }]
    for (const charges of [[], null, undefined]) {
      expect(await phaseOf({ ...finished, charges }, paid)).toEqual({ phase: 'succeeded', status: 'SCHEDULE_FINISHED', value: { ...finished, charges: paid } })
    }
    expect(await phaseOf({ ...finished }, [...paid, { status: 'FAILED' }])).toMatchObject({ phase: 'failed', partial: { charges: [{}, {}, { status: 'FAILED' }] } })
  })

  it('is not read from charges of an intent that has not ended', async () => {
    const definition = belvoPaymentIntent({
      payments: { paymentIntents: { detail: async () => ({ ...finished, status: 'SCHEDULED' }) as never, charges: { list: noClient } } },
    })
    expect(definition.classify(await definition.retrieve(id, context))).toMatchObject({ phase: 'pending', known: true })
  })
})
