import { durableWaitsContract } from '@kit/core/testing'
import { describe, expect, it } from 'vitest'
import { brokenRules } from './contract-support.ts'
import { memoryDurableWaits } from './memory-durable-waits.ts'
import type { Faults } from './memory-durable-waits.ts'

const contractOf = (faults: Faults = {}, unitMs = 250) => durableWaitsContract({ create: memoryDurableWaits(faults), unitMs })

describe('an engine in memory', () => {
  for (const { name, run } of contractOf()) it.concurrent(name, run)
})

describe('an engine is caught that', () => {
  const broken: Record<string, { rule: string; faults: Faults }> = {
    'keeps what ended': { rule: 'a parked wait is looked at, and its end is told once', faults: { keepsEnded: true } },
    'makes a job of each park': { rule: 'a wait that is parked twice is one wait', faults: { parksOwnCopy: true } },
    'wakes as if nobody had asked': { rule: 'a hint for the wait wakes it', faults: { wakesWithoutPriority: true } },
    'does not know the keys of tasks': { rule: 'a hint for the task wakes its wait', faults: { ignoresTaskKeys: true } },
    'wakes everybody': { rule: 'a wait sleeps until it is woken, also a second time', faults: { wakesEverybody: true } },
    'does not look for hints after it fell asleep': {
      rule: 'a hint that comes during a look is not lost',
      faults: { ignoresHintsDuringLooks: true },
    },
    'stores no hints': { rule: 'a hint that belongs to no wait is harmless, and can be read', faults: { storesNoHints: true } },
    'forgets deadlines': { rule: 'a wait ends at its deadline', faults: { ignoresDeadlines: true } },
    'forgets an end that could not be told': { rule: 'an end that could not be told is told again', faults: { tellsEndsOnceOnly: true } },
    'cancels nothing': { rule: 'a cancelled wait is forgotten', faults: { cancelsNothing: true } },
    'lets several look at once': { rule: 'two workers share the waits, and none ends twice', faults: { doesNotLock: true } },
    'forgets its waits': { rule: 'the waits outlive those who work on them', faults: { forgetsAtClose: true } },
    'closes in mid-look': { rule: 'the waits outlive those who work on them', faults: { closesAtOnce: true } },
    'gives up when a step throws': { rule: 'a deployment that lacks the definition loses no wait', faults: { dropsWhatThrows: true } },
    'stores handles open': { rule: 'a sealed handle is read by those who can open it only', faults: { doesNotSeal: true } },
  }

  it.concurrent.each(Object.entries(broken))('%s', async (_name, { rule, faults }) => {
    const cases = contractOf(faults, 50).filter(({ name }) => name === rule)
    expect(await brokenRules(cases)).toEqual([rule])
  })
})
