import { describe, expect } from 'vitest'
import { createSandboxTest } from '../../src/vitest/index.ts'

const test = createSandboxTest({ providers: ['belvo'], seed: 2, startAt: new Date('2026-03-01T12:00:00Z') })

describe('createSandboxTest', () => {
  const origins: string[] = []
  for (const turn of [1, 2]) {
    test(`gives the same sandbox, as it was at the start, turn ${turn}`, async ({ sandbox }) => {
      origins.push(sandbox.belvo.origins.main)
      expect(new Set(origins).size).toBe(1)
      expect(sandbox.belvo.links).toHaveLength(1)
      expect(sandbox.clock.now().toISOString()).toBe('2026-03-01T12:00:00.000Z')
      sandbox.belvo.connect()
      await sandbox.advance('1h')
      expect(sandbox.belvo.links).toHaveLength(2)
    })
  }
})
