import { randomUUID } from 'node:crypto'
import { isAmbiguousOutcomeError, isKitError } from '@kit/core'
import type { ResponseFault } from '@kit/sandbox'
import { describe, it } from 'vitest'
import type { TestContext } from 'vitest'
import { attemptMs, faultSubjects } from '../src/fault-subjects.ts'
import type { FaultScene } from '../src/fault-subjects.ts'

type Rule = Omit<ResponseFault, 'operation' | 'requestHeaders' | 'count' | 'applied' | 'stored'>

const html = '<html><body><h1>Bad gateway</h1></body></html>'
const longMs = attemptMs + 150

/** A rule for each thing the sandbox can do to an answer: a new one does not compile here until it has a row. */
const faults: Readonly<Record<keyof Rule, Rule>> = {
  status: { status: 503 },
  body: { status: 502, body: html },
  contentType: { status: 200, body: html, contentType: 'text/html' },
  retryAfter: { status: 429, retryAfter: '0' },
  delayMs: { delayMs: longMs },
  reset: { reset: true },
  bodyMs: { bodyMs: 2 * longMs },
  truncated: { truncated: true },
  tomorrow: { tomorrow: true },
  silent: { silent: true },
}
const kinds = Object.keys(faults) as (keyof Rule)[]

/** How a call ended; anything that is no error of ours fails the test. */
async function ending(call: Promise<unknown>): Promise<'answered' | 'ambiguous' | 'refused'> {
  try {
    await call
    return 'answered'
  } catch (error) {
    if (!isKitError(error)) throw error
    return isAmbiguousOutcomeError(error) ? 'ambiguous' : 'refused'
  }
}

/** What the sandbox still does for a caller that gave up. */
async function settled({ made }: FaultScene): Promise<void> {
  let known = -1
  while (known !== made()) {
    known = made()
    await new Promise((resolve) => setTimeout(resolve, longMs))
  }
}

describe.concurrent.each(faultSubjects)('every fault of an answer of $provider', ({ keyed, open }) => {
  const scene = async (onTestFinished: TestContext['onTestFinished']): Promise<FaultScene> => {
    const opened = await open()
    onTestFinished(() => opened.close())
    return opened
  }

  it('once: what is read is right, or the error is ours', async ({ expect, onTestFinished }) => {
    const { read, reads, sandbox } = await scene(onTestFinished)
    const expected = await read()
    for (const kind of kinds) {
      sandbox.faults.response({ operation: reads, ...faults[kind] })
      // An answer that came and cannot be read is not asked for again: the next would be no better.
      if (kind === 'contentType') expect(await ending(read()), kind).toBe('refused')
      else expect(await read(), kind).toBe(expected)
      expect(await read(), `after ${kind}`).toBe(expected)
    }
  })

  it('always: an end in time, with an error of ours or what is there', async ({ expect, onTestFinished }) => {
    const { read, reads, sandbox } = await scene(onTestFinished)
    for (const kind of kinds) {
      sandbox.faults.response({ operation: reads, ...faults[kind], count: Number.POSITIVE_INFINITY })
      expect(await ending(read()), kind).toBe(kind === 'tomorrow' ? 'answered' : 'refused')
      sandbox.faults.clear()
    }
  })

  it.for(keyed ? [{ stored: false }, { stored: true }] : [{ stored: false }])('in a call that moves money, stored $stored: nothing is made twice', async ({ stored }, { expect, onTestFinished }) => {
    const opened = await scene(onTestFinished)
    const { made, sandbox, write, writes } = opened
    const asked = (): number => sandbox.requests.filter(({ operation }) => operation === writes).length
    for (const kind of kinds) {
      // A 429 says that nothing was done: no provider sends one afterwards.
      for (const applied of kind === 'retryAfter' ? [false] : [false, true]) {
        const title = `${kind}${applied ? ' after the effect' : ''}`
        const before = { made: made(), asked: asked() }
        const key = randomUUID()
        sandbox.faults.response({ operation: writes, ...faults[kind], applied, stored })
        const first = await ending(write(key))
        if (kind === 'delayMs') await settled(opened)
        const effects = made() - before.made
        if (first === 'answered') expect(effects, title).toBe(1)
        else if (first === 'ambiguous') expect(effects, title).toBeLessThanOrEqual(1)
        else expect(effects, title).toBe(0)
        sandbox.faults.clear()
        if (keyed) {
          // What a worker does that takes the job up again: it ends in one, or is never sure.
          const second = await ending(write(key))
          expect(made() - before.made, `${title}, again`).toBe(second === 'answered' ? 1 : effects)
          if (!stored) expect(second, `${title}, again`).toBe('answered')
        } else if (kind !== 'retryAfter') {
          // Without a key nothing is sent twice, unless the provider said that it did nothing.
          expect(asked() - before.asked, title).toBe(1)
        }
      }
    }
  })
})
