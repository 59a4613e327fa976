import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { command } from './playground-process.ts'

const flows = [
  'Fintoc: connect a bank',
  'Fintoc: take a payment',
  'Belvo: connect a bank',
  'Belvo: take a payment',
  'finAPI: import a bank connection',
  'finAPI: take a payment',
  'finAPI: update in the background',
]

describe('npm start -- --once', () => {
  it('runs every flow of all three providers, with callbacks that arrive and that are lost, and ends well', async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...command, '--once'])
    expect(stderr).toBe('')
    expect(stdout).not.toContain('✗')
    expect(stdout).toContain('Every step was as it should be.')
    const told = new Map(stdout.split('\n\n').flatMap((part) => part.split(/\n(?=\S)/)).map((part) => [part.split('  (')[0]?.trim(), part]))
    for (const flow of flows) {
      expect(told.get(flow), flow).toMatch(/✓ callback arrives: succeeded by callback after [\d.]+ s, \d+ GETs?; .+/)
      expect(told.get(flow), flow).toMatch(/✓ callback lost: succeeded by poll after [\d.]+ s, \d+ GETs?; .+/)
      expect(told.get(flow), flow).toMatch(/✓ it goes wrong: (?:failed|left); .+/)
    }
    expect(stdout.match(/✓ callback twice: succeeded/g)).toHaveLength(3)
    expect(stdout.match(/✓ a forged webhook is refused: 401/g)).toHaveLength(3)
  })
})
