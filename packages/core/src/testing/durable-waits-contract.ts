import { isTaskNotFoundError } from '../errors/task-not-found-error.ts'
import { isWaitTimeoutError } from '../errors/wait-timeout-error.ts'
import { createBodySeal } from '../idempotency/create-body-seal.ts'
import type { BodySealer } from '../idempotency/inbox-options.ts'
import { ContractTasks } from '../internal/testing/contract-task.ts'
import { contractTime } from '../internal/testing/contract-time.ts'
import type { ContractTime } from '../internal/testing/contract-time.ts'
import { expectSame, expectThat } from '../internal/testing/expect-that.ts'
import { toCases } from '../internal/testing/to-cases.ts'
import { createMemoryHintChannel } from '../waiter/create-memory-hint-channel.ts'
import type { DurableWaitEnd, DurableWaits } from '../waiter/durable-waits.ts'
import type { HintChannel } from '../waiter/hint-channel.ts'
import type { TaskHandle } from '../waiter/task-handle.ts'
import type { TaskWaiter } from '../waiter/task-waiter.ts'
import type { ContractCase } from './contract-case.ts'

/** What an instance of a case is made with. */
export interface DurableWaitsContractQueue {
  /** Each case has a queue of its own; all its instances share it, as the processes of one deployment do. */
  readonly name: string
  /** Where hints are kept. */
  readonly hints: HintChannel
  /** Encrypts what is stored, where the case asks for it. */
  readonly seal?: BodySealer | undefined
  /** Decrypts what `seal` made. */
  readonly open?: BodySealer | undefined
}

/** Options of {@link durableWaitsContract}. */
export interface DurableWaitsContractOptions {
  /** Makes an instance. Cases make several on one queue, and close each. */
  readonly create: (queue: DurableWaitsContractQueue) => Promise<DurableWaits> | DurableWaits
  /** Called after each case, to remove its queue. */
  readonly remove?: ((name: string) => unknown) | undefined
  /** The channel of a case. One of this process' memory unless told. */
  readonly hints?: (() => Promise<HintChannel> | HintChannel) | undefined
  /**
   * Milliseconds the engine takes for a few steps, at most, on a quiet machine. A case waits 40 times as long before it fails. 1,000
   * unless told.
   */
  readonly unitMs?: number | undefined
}

/**
 * The rules every `DurableWaits` keeps, as cases for any test runner. They take real time: seconds each.
 *
 * @example
 * ```ts
 * const cases = durableWaitsContract({ create: ({ name, hints, seal, open }) => createMyWaits({ queue: name, hints, seal, open }) })
 * for (const { name, run } of cases) it(name, run)
 * ```
 */
export function durableWaitsContract(options: DurableWaitsContractOptions): readonly ContractCase[] {
  const time = contractTime({ unitMs: options.unitMs ?? 1_000 })
  const create = async (): Promise<Bench> => new Bench(options, time, (await options.hints?.()) ?? createMemoryHintChannel())

  return toCases<Bench>(
    { create, close: (bench) => bench.close() },
    {
      async 'a parked wait is looked at, and its end is told once'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.succeed(handle, 'value')
        const waits = await bench.started()
        await waits.park(handle)
        const end = await bench.endOf(handle)
        expectSame(end.handle.serialize(), handle.serialize(), 'the handle comes back whole')
        expectThat(end.kind === 'result' && end.result.ok && end.result.value === 'value', 'the result holds what the task gave')
        await time.pass(1)
        expectSame([bench.tasks.looksAt(handle), bench.endsOf(handle).length], [1, 1], 'one look, and the end is told once')
      },
      async 'what is parked while nobody works goes on later'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.succeed(handle, 'value')
        await (await bench.open()).park(handle)
        await time.pass(1)
        expectSame(bench.tasks.looksAt(handle), 0, 'nobody looks before start')
        await bench.started()
        await bench.endOf(handle)
      },
      async 'a wait that is parked twice is one wait'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.open()
        await waits.park(handle)
        await Promise.all([waits.park(handle), waits.park(handle)])
        await bench.started()
        await bench.slept(handle)
        await waits.park(handle)
        bench.tasks.succeed(handle, 'value')
        await waits.hints.put([`wait:${handle.waitId}`], HINT)
        await bench.endOf(handle)
        await time.pass(1)
        expectSame(bench.endsOf(handle).length, 1, 'it ends once')
      },
      async 'a hint for the wait wakes it'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.started()
        await waits.park(handle)
        await bench.slept(handle)
        bench.tasks.succeed(handle, 'value')
        await (await bench.open()).hints.put([`wait:${handle.waitId}`], HINT)
        const end = await bench.endOf(handle)
        expectSame(end.kind, 'result', 'it ends with the result')
        expectSame(bench.tasks.hinted.at(-1), true, 'the look goes as one that a hint asked for')
      },
      async 'a hint for the task wakes its wait'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.started()
        await waits.park(handle)
        await bench.slept(handle)
        bench.tasks.succeed(handle, 'value')
        await (await bench.open()).hints.put([bench.tasks.keyOf(handle)], HINT)
        await bench.endOf(handle)
      },
      async 'a wait sleeps until it is woken, also a second time'(bench) {
        const [handle, other] = [bench.tasks.newHandle(), bench.tasks.newHandle()]
        const waits = await bench.started()
        await Promise.all([waits.park(handle), waits.park(other)])
        await bench.slept(handle)
        await bench.slept(other)
        await time.pass(1)
        expectSame([bench.tasks.looksAt(handle), bench.tasks.looksAt(other)], [1, 1], 'a sleeping wait does not look')
        await waits.hints.put([bench.tasks.keyOf(handle)], HINT)
        await bench.slept(handle, 2)
        bench.tasks.succeed(handle, 'value')
        await waits.hints.put([bench.tasks.keyOf(handle)], HINT)
        await bench.endOf(handle)
        expectSame(bench.tasks.looksAt(other), 1, 'the others sleep on')
      },
      async 'a hint that comes during a look is not lost'(bench) {
        const handle = bench.tasks.newHandle()
        const look = bench.holdLooks()
        const waits = await bench.started()
        await waits.park(handle)
        await bench.looked(handle)
        bench.tasks.succeed(handle, 'value')
        await waits.hints.put([`wait:${handle.waitId}`], HINT)
        look.release()
        await bench.endOf(handle)
      },
      async 'a hint from before the wait was parked is not lost'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.started()
        await waits.hints.put([`wait:${handle.waitId}`, bench.tasks.keyOf(handle)], HINT)
        bench.tasks.succeed(handle, 'value')
        await waits.park(handle)
        await bench.endOf(handle)
      },
      async 'a hint that belongs to no wait is harmless, and can be read'(bench) {
        const waits = await bench.started()
        const heard: string[] = []
        const subscription = await waits.hints.subscribe((keys) => void heard.push(...(keys === 'all' ? [] : keys)))
        const key = `wait:${crypto.randomUUID()}`
        await waits.hints.put([key], { ...HINT, taskId: 'task-1' })
        expectSame((await waits.hints.read([key])).get(key)?.taskId, 'task-1', 'it is stored in the channel')
        expectThat(await time.until(() => heard.includes(key)), 'subscribers of the channel hear of it')
        await subscription.close()
        const handle = bench.tasks.newHandle()
        bench.tasks.succeed(handle, 'value')
        await waits.park(handle)
        await bench.endOf(handle)
      },
      async 'a wait ends at its deadline'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.started()
        await waits.park(handle, { deadline: new Date(time.now() + 2 * time.unitMs) })
        const end = await bench.endOf(handle)
        expectThat(end.kind === 'error' && isWaitTimeoutError(end.error), 'it ends with a WaitTimeoutError')
        expectSame(end.handle.serialize(), handle.serialize(), 'the handle comes back, to resume it')
      },
      async 'a look at the deadline counts'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.started()
        await waits.park(handle, { deadline: new Date(time.now() + 2 * time.unitMs) })
        await bench.looked(handle)
        bench.tasks.succeed(handle, 'value')
        expectSame((await bench.endOf(handle)).kind, 'result', 'it ends with the result')
      },
      async 'a task that is not there ends its wait with an error'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.remove(handle)
        await (await bench.started()).park(handle)
        const end = await bench.endOf(handle)
        expectThat(end.kind === 'error' && isTaskNotFoundError(end.error), 'it ends with a TaskNotFoundError')
      },
      async 'a task that failed is a result'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.fail(handle)
        await (await bench.started()).park(handle)
        const end = await bench.endOf(handle)
        expectThat(end.kind === 'result' && !end.result.ok && end.result.error.code === 'REFUSED', 'it ends with the failure')
      },
      async 'an end that could not be told is told again'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.succeed(handle, 'value')
        let calls = 0
        const waits = await bench.started({
          onEnd: (): void => {
            if (++calls === 1) throw new Error('the first call fails')
          },
        })
        await waits.park(handle)
        expectThat(await time.until(() => calls === 2), `the end comes again, got ${calls} calls`)
        await time.pass(1)
        expectSame(calls, 2, 'once it was told it does not come again')
      },
      async 'a cancelled wait is forgotten'(bench) {
        const handle = bench.tasks.newHandle()
        const waits = await bench.started()
        await waits.park(handle)
        await bench.slept(handle)
        expectThat(await bench.cancelled(waits, handle), 'a wait that sleeps can be cancelled')
        expectSame(await waits.cancel(handle.waitId), false, 'a wait that is not there cannot')
        bench.tasks.succeed(handle, 'value')
        await waits.hints.put([`wait:${handle.waitId}`, bench.tasks.keyOf(handle)], HINT)
        await time.pass(1)
        expectSame([bench.tasks.looksAt(handle), bench.endsOf(handle).length], [1, 0], 'nothing wakes it')
        await waits.park(handle)
        await bench.endOf(handle)
      },
      async 'a wait that ended is not there any more'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.succeed(handle, 'value')
        const waits = await bench.started()
        await waits.park(handle)
        await bench.endOf(handle)
        await time.pass(1)
        expectSame(await waits.cancel(handle.waitId), false, 'it cannot be cancelled')
        await waits.hints.put([`wait:${handle.waitId}`, bench.tasks.keyOf(handle)], HINT)
        await time.pass(1)
        expectSame([bench.tasks.looksAt(handle), bench.endsOf(handle).length], [1, 1], 'a late hint changes nothing')
      },
      async 'two workers share the waits, and none ends twice'(bench) {
        const handles = Array.from({ length: 20 }, () => bench.tasks.newHandle())
        const one = await bench.started()
        await bench.started()
        await Promise.all(handles.map((handle) => one.park(handle)))
        for (const handle of handles) await bench.looked(handle)
        await time.pass(0.3)
        for (const handle of handles) bench.tasks.succeed(handle, handle.waitId)
        const looks = bench.holdLooks()
        await one.hints.put(handles.map((handle) => bench.tasks.keyOf(handle)), HINT)
        await time.pass(0.5)
        looks.release()
        for (const handle of handles) await bench.endOf(handle)
        await time.pass(1)
        expectSame(bench.ends.length, handles.length, 'each ends once')
      },
      async 'the waits outlive those who work on them'(bench) {
        const [sleeping, looking] = [bench.tasks.newHandle(), bench.tasks.newHandle()]
        const waits = await bench.started()
        await waits.park(sleeping)
        await bench.slept(sleeping)
        const look = bench.holdLooks()
        await waits.park(looking)
        await bench.looked(looking)
        let closed = false
        const closing = waits.close().then(() => (closed = true))
        await time.pass(0.5)
        expectSame(closed, false, 'close waits for the look that is under way')
        look.release()
        await closing
        bench.tasks.succeed(sleeping, 'value')
        bench.tasks.succeed(looking, 'value')
        const next = await bench.started()
        await next.hints.put([`wait:${sleeping.waitId}`, `wait:${looking.waitId}`], HINT)
        await bench.endOf(sleeping)
        await bench.endOf(looking)
      },
      async 'a deployment that lacks the definition loses no wait'(bench) {
        const handle = bench.tasks.newHandle()
        bench.tasks.succeed(handle, 'value')
        const lacking = await bench.started({ known: false })
        await lacking.park(handle)
        await time.pass(2)
        expectSame(bench.ends.length, 0, 'it does not end')
        await lacking.close()
        await bench.started()
        expectSame((await bench.endOf(handle)).kind, 'result', 'it ends where the definition is')
      },
      async 'a sealed handle is read by those who can open it only'(bench) {
        const [handle, other] = [bench.tasks.newHandle(), bench.tasks.newHandle()]
        for (const each of [handle, other]) bench.tasks.succeed(each, 'value')
        const newSeal = (): ReturnType<typeof createBodySeal> => createBodySeal({ key: crypto.getRandomValues(new Uint8Array(32)) })
        const ours = newSeal()
        await (await bench.open(ours)).park(handle)
        for (const stranger of [await bench.started(), await bench.started({ sealed: newSeal() })]) {
          await time.pass(2)
          await stranger.close()
        }
        expectSame([bench.tasks.looks.length, bench.ends.length], [0, 0], 'nobody else can look')
        await (await bench.started({ sealed: ours })).park(other)
        expectSame((await bench.endOf(handle)).handle.serialize(), handle.serialize(), 'the handle comes back whole')
        await bench.endOf(other)
      },
    },
  )
}

const HINT = { ttlMs: 3_600_000 }

type Sealed = { readonly seal: BodySealer; readonly open: BodySealer }

/** One case: a queue, a provider, and everything that works on them. */
class Bench {
  readonly tasks: ContractTasks = new ContractTasks()
  readonly ends: DurableWaitEnd[] = []
  readonly #name = `kit-contract-${crypto.randomUUID()}`
  readonly #options: DurableWaitsContractOptions
  readonly #time: ContractTime
  readonly #hints: HintChannel
  readonly #instances: DurableWaits[] = []
  readonly #waiters: Pick<TaskWaiter, 'close'>[] = []
  #release = (): void => undefined

  constructor(options: DurableWaitsContractOptions, time: ContractTime, hints: HintChannel) {
    this.#options = options
    this.#time = time
    this.#hints = hints
  }

  /** An instance that only parks and takes hints. */
  async open(sealed?: Sealed): Promise<DurableWaits> {
    const waits = await this.#options.create({ name: this.#name, hints: this.#hints, ...(sealed && { seal: sealed.seal, open: sealed.open }) })
    this.#instances.push(waits)
    return waits
  }

  /** An instance that works. */
  async started(run: { readonly known?: boolean; readonly sealed?: Sealed; readonly onEnd?: () => void } = {}): Promise<DurableWaits> {
    const waits = await this.open(run.sealed)
    const waiter = this.tasks.waiter(waits.hints, { known: run.known ?? true })
    this.#waiters.push(waiter)
    await waits.start({ waiter, onEnd: run.onEnd ?? ((end) => void this.ends.push(end)) })
    return waits
  }

  endsOf(handle: TaskHandle): readonly DurableWaitEnd[] {
    return this.ends.filter((end) => end.handle.waitId === handle.waitId)
  }

  async endOf(handle: TaskHandle): Promise<DurableWaitEnd> {
    expectThat(await this.#time.until(() => this.endsOf(handle).length > 0), 'the wait ends')
    return this.endsOf(handle)[0]!
  }

  async looked(handle: TaskHandle, times = 1): Promise<void> {
    const enough = await this.#time.until(() => this.tasks.looksAt(handle) >= times)
    expectThat(enough, `the task is looked at, expected ${times} looks, got ${this.tasks.looksAt(handle)}`)
  }

  /** Waits until it was looked at and had the time to fall asleep. */
  async slept(handle: TaskHandle, times = 1): Promise<void> {
    await this.looked(handle, times)
    await this.#time.pass(0.3)
  }

  /** Nobody can say from outside when a look is wholly over, so a refusal is tried again. */
  cancelled(waits: DurableWaits, handle: TaskHandle): Promise<boolean> {
    return this.#time.until(() => waits.cancel(handle.waitId))
  }

  holdLooks(): { release(): void } {
    this.tasks.hold = new Promise((resolve) => {
      this.#release = resolve
    })
    return {
      release: () => {
        this.tasks.hold = undefined
        this.#release()
      },
    }
  }

  async close(): Promise<void> {
    this.#release()
    for (const waits of this.#instances) await waits.close()
    for (const waiter of this.#waiters) await waiter.close()
    await this.#options.remove?.(this.#name)
  }
}
