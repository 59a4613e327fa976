import type { SandboxCallback, TaskScenario } from '../../finapi-sandbox-control.ts'
import type { CallbackSender } from '../callback-sender.ts'
import type { Identifiers } from '../identifiers.ts'
import type { JsonObject } from '../json.ts'
import type { SandboxClock, ScheduledTask } from '../sandbox-clock.ts'
import type { BankConnection, BankConnectionStore } from './bank-connections.ts'
import type { TestBank } from './test-banks.ts'
import { testBanks } from './test-banks.ts'
import { webFormTimestamp } from './timestamps.ts'
import type { TokenStore } from './token-store.ts'
import { isFinalWebFormStatus, nextWebFormStatus } from './web-form-machine.ts'
import type { WebFormEvent, WebFormStatus, WebFormType } from './web-form-machine.ts'

export interface WebForm {
  readonly id: string
  readonly userId: string
  /** Access token the form was created with; the flow runs under it. */
  readonly token: string
  readonly type: WebFormType
  readonly createdAt: number
  readonly expiresAt: number
  readonly bank: TestBank
  readonly name: string | undefined
  readonly maxDaysForDownload: number | undefined
  readonly callbackUrl: string | undefined
  readonly task: Task | undefined
  status: WebFormStatus
  /** At least one bank interface is imported or updated. */
  partial: boolean
  connection: BankConnection | undefined
  payload: JsonObject
  expiry: ScheduledTask | undefined
}

export type TaskStatus = 'NOT_YET_STARTED' | 'IN_PROGRESS' | 'WEB_FORM_REQUIRED' | 'COMPLETED' | 'COMPLETED_WITH_ERROR'

export interface Task {
  readonly id: string
  readonly userId: string
  readonly token: string
  readonly createdAt: number
  readonly connection: BankConnection
  readonly scenario: TaskScenario
  readonly callbacks: { readonly finalised?: string | undefined; readonly webFormRequired?: string | undefined }
  status: TaskStatus
  webForm: WebForm | undefined
  error: { readonly errorCode: string; readonly errorMessage: string } | undefined
  step: ScheduledTask | undefined
}

export interface NewWebForm {
  readonly userId: string
  readonly token: string
  readonly type: WebFormType
  readonly bank?: TestBank | undefined
  readonly name?: string | undefined
  readonly maxDaysForDownload?: number | undefined
  readonly callbackUrl?: string | undefined
  readonly connection?: BankConnection | undefined
  readonly task?: Task | undefined
}

export interface NewTask {
  readonly userId: string
  readonly token: string
  readonly connection: BankConnection
  readonly callbacks: Task['callbacks']
  readonly scenario: TaskScenario
}

export interface WebFormFlow {
  createForm(details: NewWebForm): WebForm
  createTask(details: NewTask): Task
  form(id: string): WebForm | undefined
  allForms(): readonly WebForm[]
  forms(userId: string): readonly WebForm[]
  tasks(userId: string): readonly Task[]
  /** Resolves when the callbacks it causes were tried. */
  apply(form: WebForm, event: WebFormEvent, errorCode?: string): Promise<void>
  completeInterface(form: WebForm): Promise<void>
  remove(form: WebForm): void
  removeUser(userId: string): void
  isBusy(connection: BankConnection): boolean
  formResource(form: WebForm): JsonObject
  taskResource(task: Task): JsonObject
}

export interface WebFormFlowOptions {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly connections: BankConnectionStore
  readonly tokens: TokenStore
  readonly callbacks: CallbackSender
  pageUrl(id: string): string
}

const lifetimeMs = 20 * 60_000
const defaultTaskMs = 2000

const errorMessages: Readonly<Record<string, string>> = {
  BANK_SERVER_REJECTION: 'The bank refused the login.',
  INVALID_TOKEN: 'The access token of the form is no longer valid.',
}

function errorDetails(errorCode: string): { errorCode: string; errorMessage: string } {
  return { errorCode, errorMessage: errorMessages[errorCode] ?? 'The sandbox was told to fail here.' }
}

/** Web forms and update tasks: their states, their timers, what they leave in Access and the callbacks they owe. */
export function createWebFormFlow(options: WebFormFlowOptions): WebFormFlow {
  const { clock, identifiers, connections, tokens, callbacks } = options
  const forms = new Map<string, WebForm>()
  const tasks = new Map<string, Task>()

  const formInfo = (form: WebForm, status = form.status): JsonObject => ({ id: form.id, url: options.pageUrl(form.id), status })

  const owe = async (url: string | undefined, kind: SandboxCallback['kind'], id: string, status: string, body: unknown): Promise<void> => {
    if (url !== undefined) await callbacks.send({ url, kind, id, status, body })
  }

  const createForm = (details: NewWebForm): WebForm => {
    const createdAt = clock.now()
    const form: WebForm = {
      id: identifiers.uuid(),
      userId: details.userId,
      token: details.token,
      type: details.type,
      createdAt,
      expiresAt: createdAt + lifetimeMs,
      bank: details.bank ?? details.connection?.bank ?? testBanks[0],
      name: details.name,
      maxDaysForDownload: details.maxDaysForDownload,
      callbackUrl: details.callbackUrl,
      task: details.task,
      status: 'NOT_YET_OPENED',
      partial: false,
      connection: details.connection,
      payload: {},
      expiry: undefined,
    }
    form.expiry = clock.schedule(lifetimeMs, () => apply(form, 'expire'))
    forms.set(form.id, form)
    return form
  }

  const importConnection = (form: WebForm): void => {
    const { name, maxDaysForDownload } = form
    form.connection ??= connections.add(form.userId, form.bank, { name, maxDaysForDownload })
  }

  /** What a successful flow leaves behind in Access. */
  const settle = (form: WebForm): void => {
    switch (form.type) {
      case 'BANK_CONNECTION_IMPORT':
      case 'BANK_CONNECTION_UPDATE':
        importConnection(form)
        if (form.connection !== undefined) connections.download(form.connection)
        return
      case 'STANDING_ORDER':
        form.payload = { ...form.payload, standingOrderId: identifiers.number('standingOrder') }
        return
      case 'PAYMENT_WITH_ACCOUNT_ID':
      case 'STANDALONE_PAYMENT':
      case 'DIRECT_DEBIT_WITH_ACCOUNT_ID':
        form.payload = { ...form.payload, paymentId: identifiers.number('payment') }
    }
  }

  const finalise = async (form: WebForm, event: WebFormEvent): Promise<void> => {
    form.expiry?.cancel()
    if (form.status === 'COMPLETED') settle(form)
    else if (form.partial && form.connection !== undefined) connections.download(form.connection)
    const { connection } = form
    const exists = connection !== undefined && connections.find(form.userId, connection.id) !== undefined
    if (exists) form.payload = { bankConnectionId: connection.id, ...form.payload }
    // A cancel call answers for itself; the provider sends nothing.
    if (event === 'cancel') return
    const { task } = form
    await owe(form.callbackUrl, 'webForm.finalised', form.id, form.status, { webFormId: form.id, status: form.status })
    if (task !== undefined) {
      const body = { taskId: task.id, status: task.status, webForm: formInfo(form) }
      await owe(task.callbacks.finalised, 'task.finalised', task.id, task.status, body)
    }
  }

  /** Why the provider could not go on, whatever the person does. */
  const obstacleOf = (form: WebForm): string | undefined => {
    if (tokens.principal(form.token) === undefined) return 'INVALID_TOKEN'
    const gone = form.connection !== undefined && connections.find(form.userId, form.connection.id) === undefined
    return gone ? 'UNEXPECTED_ACCESS_RESPONSE' : undefined
  }

  const apply = async (form: WebForm, requested: WebFormEvent, errorCode?: string): Promise<void> => {
    if (!forms.has(form.id) || isFinalWebFormStatus(form.status)) return
    if (requested === 'open' && form.status === 'IN_PROGRESS') return
    let event = requested
    let code = errorCode ?? 'BANK_SERVER_REJECTION'
    const obstacle = event === 'open' || event === 'complete' || event === 'fail' ? obstacleOf(form) : undefined
    if (obstacle !== undefined) {
      form.status = nextWebFormStatus(form.status, 'open', form)
      event = 'fail'
      code = obstacle
    }
    const before = form.status
    form.status = nextWebFormStatus(before, event, form)
    if (form.status === 'COMPLETED_WITH_ERROR') form.payload = errorDetails(code)
    if (form.status !== before && isFinalWebFormStatus(form.status)) await finalise(form, event)
  }

  const finaliseTask = async (task: Task): Promise<void> => {
    const { scenario, connection } = task
    const tokenIsValid = tokens.principal(task.token) !== undefined
    if (tokenIsValid && scenario.next === 'needs-web-form') {
      connections.finish(connection, connection.lastManualUpdate?.result ?? 'OK')
      const { userId, token } = task
      task.webForm = createForm({ userId, token, type: 'BANK_CONNECTION_UPDATE', connection, task })
      task.status = 'WEB_FORM_REQUIRED'
      const body = { taskId: task.id, status: task.status, webForm: formInfo(task.webForm) }
      return owe(task.callbacks.webFormRequired, 'task.webFormRequired', task.id, task.status, body)
    }
    const succeeded = tokenIsValid && scenario.next === 'completes'
    if (!succeeded) task.error = errorDetails(tokenIsValid ? (scenario.errorCode ?? 'BANK_SERVER_REJECTION') : 'INVALID_TOKEN')
    task.status = succeeded ? 'COMPLETED' : 'COMPLETED_WITH_ERROR'
    connections.finish(connection, succeeded ? 'OK' : 'BANK_SERVER_REJECTION')
    return owe(task.callbacks.finalised, 'task.finalised', task.id, task.status, { taskId: task.id, status: task.status })
  }

  const startTask = (task: Task): void => {
    task.status = 'IN_PROGRESS'
    connections.begin(task.connection)
  }

  return {
    createForm,
    createTask(details) {
      const task: Task = {
        id: identifiers.uuid(),
        createdAt: clock.now(),
        ...details,
        status: 'NOT_YET_STARTED',
        webForm: undefined,
        error: undefined,
        step: undefined,
      }
      tasks.set(task.id, task)
      const afterMs = details.scenario.afterMs ?? defaultTaskMs
      if (afterMs <= 0) {
        startTask(task)
        void finaliseTask(task)
        return task
      }
      task.step = clock.schedule(afterMs / 2, () => {
        startTask(task)
        task.step = clock.schedule(afterMs / 2, () => finaliseTask(task))
      })
      return task
    },
    form: (id) => forms.get(id),
    allForms: () => [...forms.values()],
    forms: (userId) => [...forms.values()].filter((form) => form.userId === userId),
    tasks: (userId) => [...tasks.values()].filter((task) => task.userId === userId),
    apply,
    async completeInterface(form) {
      if (!['BANK_CONNECTION_IMPORT', 'BANK_CONNECTION_UPDATE'].includes(form.type)) {
        throw new TypeError('Only import and update forms have bank interfaces.')
      }
      await apply(form, 'open')
      if (form.status !== 'IN_PROGRESS') return
      form.partial = true
      importConnection(form)
    },
    remove(form) {
      form.expiry?.cancel()
      // What is imported by then stays, so its download has to end.
      if (form.partial && !isFinalWebFormStatus(form.status) && form.connection !== undefined) connections.download(form.connection)
      forms.delete(form.id)
    },
    removeUser(userId) {
      for (const form of forms.values()) {
        if (form.userId !== userId) continue
        form.expiry?.cancel()
        forms.delete(form.id)
      }
      for (const task of tasks.values()) {
        if (task.userId !== userId) continue
        task.step?.cancel()
        tasks.delete(task.id)
      }
    },
    isBusy(connection) {
      const updating = [...tasks.values()].some(
        (task) => task.connection === connection && (task.status === 'NOT_YET_STARTED' || task.status === 'IN_PROGRESS'),
      )
      const open = [...forms.values()].some((form) => form.connection === connection && form.status === 'IN_PROGRESS')
      return updating || open || connection.updateStatus === 'IN_PROGRESS'
    },
    formResource: (form) => ({
      id: form.id,
      url: options.pageUrl(form.id),
      createdAt: webFormTimestamp(form.createdAt),
      expiresAt: webFormTimestamp(form.expiresAt),
      type: form.type,
      status: form.status,
      payload: form.payload,
    }),
    taskResource: (task) => ({
      id: task.id,
      createdAt: webFormTimestamp(task.createdAt),
      type: 'BANK_CONNECTION_UPDATE',
      status: task.status,
      payload: {
        bankConnectionId: task.connection.id,
        ...(task.webForm === undefined
          ? {}
          : { webForm: formInfo(task.webForm, task.scenario.embeddedStatus === 'stale' ? 'NOT_YET_OPENED' : task.webForm.status) }),
        ...task.error,
      },
    }),
  }
}
