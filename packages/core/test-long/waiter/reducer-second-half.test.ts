import { describe, it } from 'vitest'
import { commandSequences } from '../../test/waiter/reducer-model.ts'
import { assertInRounds } from './assert-in-rounds.ts'

describe('the reducer, in one of two halves of 1,000,000 sequences of commands', () => {
  it('follows the model in 500,000', { timeout: 900_000 }, async () => {
    await assertInRounds(commandSequences(), 500_000)
  })
})
