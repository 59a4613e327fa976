import type { TaskDefinition, TaskHandle, TaskResult } from '@kit/core/waiter'
import { createTaskHandle, createTaskWaiter, unwrapTaskResult } from '@kit/core/waiter'
import { expectTypeOf, test } from 'vitest'

interface Form {
  id: string
  url: string
}

declare const form: TaskDefinition<'finapi.webForm', Form, Form & { status: string }, { connectionId: number }, never>
declare const update: TaskDefinition<'finapi.backgroundUpdate', { taskId: string }, { state: string }, number, { url: string }>

test('start infers from the name', async () => {
  const waiter = createTaskWaiter({ tasks: [form, update] })
  const wait = await waiter.start('finapi.webForm', { account: 'a' }, async ({ callbackUrl, waitId }) => {
    expectTypeOf(callbackUrl).toEqualTypeOf<string | undefined>()
    expectTypeOf(waitId).toEqualTypeOf<string>()
    return { id: '1', url: 'u' }
  })
  expectTypeOf(wait.task).toEqualTypeOf<Form | undefined>()
  const result = await wait.result({ timeoutMs: 1 })
  expectTypeOf(result).toEqualTypeOf<TaskResult<{ connectionId: number }>>()
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<{ connectionId: number }>()
  else expectTypeOf(result.error.code).toEqualTypeOf<string | undefined>()
  expectTypeOf(unwrapTaskResult(result)).toEqualTypeOf<{ connectionId: number }>()

  const other = await waiter.start('finapi.backgroundUpdate', { account: 'a' }, async () => ({ taskId: '1' }))
  const onActionRequired = (action: { url: string }): void => void action
  expectTypeOf(await other.result({ timeoutMs: 1, onActionRequired })).toEqualTypeOf<TaskResult<number>>()
})

test('wrong names and wrong answers of create are errors', () => {
  const waiter = createTaskWaiter({ tasks: [form, update] })
  // @ts-expect-error: no such definition
  void waiter.start('finapi.other', { account: 'a' }, async () => ({ id: '1', url: 'u' }))
  // @ts-expect-error: the answer of another definition
  void waiter.start('finapi.webForm', { account: 'a' }, async () => ({ taskId: '1' }))
  // @ts-expect-error: a wait needs a limit
  void waiter.resume('{}').result({})
})

test('resume gives what the handle names, or any of the definitions', () => {
  const waiter = createTaskWaiter({ tasks: [form, update] })
  const named = waiter.resume(createTaskHandle({ task: 'finapi.webForm', account: 'a', id: '1' }))
  expectTypeOf(named.result({ timeoutMs: 1 })).resolves.toEqualTypeOf<TaskResult<{ connectionId: number }>>()
  const saved: string | TaskHandle = '{}'
  const some = waiter.resume(saved)
  expectTypeOf(some.result({ timeoutMs: 1 })).resolves.toEqualTypeOf<TaskResult<{ connectionId: number } | number>>()
  const chosen = waiter.resume<'finapi.backgroundUpdate'>('{}')
  expectTypeOf(chosen.result({ timeoutMs: 1 })).resolves.toEqualTypeOf<TaskResult<number>>()
})

test('definitions made by functions keep their names', async () => {
  const job = {
    name: 'acme.job' as const,
    idOf: (created: { jobId: string }) => created.jobId,
    retrieve: async (id: string): Promise<{ id: string; done: boolean }> => ({ id, done: true }),
    classify: (state: { id: string; done: boolean }) =>
      state.done
        ? { phase: 'succeeded' as const, status: 'done', value: new Date() }
        : { phase: 'pending' as const, status: 'running', known: true },
  } satisfies TaskDefinition<'acme.job', { jobId: string }, { id: string; done: boolean }, Date, never>
  const waiter = createTaskWaiter({ tasks: [job] })
  const wait = await waiter.start('acme.job', { account: 'a' }, async () => ({ jobId: '1' }))
  expectTypeOf(wait.task).toEqualTypeOf<{ jobId: string } | undefined>()
  const polled = await waiter.pollOnce(wait.handle)
  if (polled.done) expectTypeOf(polled.result).toEqualTypeOf<TaskResult<Date>>()
  else expectTypeOf(polled.notBefore).toEqualTypeOf<Date>()
})

declare const waiterForEvents: ReturnType<typeof createTaskWaiter<[typeof form]>>

test('notify accepts verified events only', () => {
  // @ts-expect-error: not verified
  void waiterForEvents.notify({ provider: 'p', type: 't', known: true, id: '1', idSource: 'provider', topic: 'task', data: {} })
})
