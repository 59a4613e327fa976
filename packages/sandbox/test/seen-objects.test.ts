import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InspectorEntry } from '../src/internal/inspector/inspector-view.ts'
import { seenObjects } from '../src/internal/inspector/seen-objects.ts'

const time = (second: number): string => `2026-03-01T12:00:${String(second).padStart(2, '0')}.000Z`

function request(second: number, told?: string, subject = 'a'): InspectorEntry {
  return { kind: 'request', provider: 'fintoc', api: 'api', method: 'GET', path: '/', at: time(second), status: 200, subject, told }
}

function delivery(second: number, ok = true, subject = 'a'): InspectorEntry {
  const mode = ok ? 'normal' : 'lost'
  return { kind: 'delivery', provider: 'fintoc', id: 'dlv_1', type: 'x', url: 'http://127.0.0.1/', attempt: 1, mode, at: time(second), status: ok ? 200 : undefined, ok, subject }
}

describe('what an application knows', () => {
  it.each([
    ['a poll that finds it', [request(1, 'pending'), request(2, 'pending'), request(3, 'done')], 'request', 3],
    ['a callback, confirmed', [request(1, 'pending'), delivery(2), request(3, 'done')], 'delivery', 2],
    ['a callback that was lost', [request(1, 'pending'), delivery(2, false), request(3, 'done')], 'request', 3],
    ['a callback from before the last change', [delivery(1), request(2, 'pending'), request(3, 'done')], 'request', 3],
  ] as const)('was learned by %s', (_name, entries, learnedBy, since) => {
    expect(seenObjects(entries)).toMatchObject([{ subject: 'a', told: 'done', learnedBy, since: time(since) }])
  })

  it('is counted object by object, whatever happened in between, the newest first', () => {
    const entry = fc.tuple(fc.constantFrom('a', 'b', undefined), fc.boolean()).map(([subject, poll]) => ({ ...(poll ? request(1, 'x') : delivery(1)), subject }))
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const objects = seenObjects(entries)
        const counted = objects.reduce((sum, { requests, deliveries }) => sum + requests + deliveries, 0)
        expect(counted).toBe(entries.filter(({ subject }) => subject !== undefined).length)
        expect(objects[0]?.subject).toBe(entries.findLast(({ subject }) => subject !== undefined)?.subject)
      }),
    )
  })
})
