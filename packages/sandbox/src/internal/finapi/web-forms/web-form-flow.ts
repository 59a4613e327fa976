import type { TaskScenario } from '../../../finapi-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { BankConnection, BankConnectionStore } from '../banks/bank-connections.ts'
import type { FinapiCallbacks } from '../notifications/finapi-callbacks.ts'
import type { Order, OrderBook, OrderDetails } from '../orders/orders.ts'
import { testBanks } from '../banks/test-banks.ts'
import type { TestBank } from '../banks/test-banks.ts'
import { webFormTimestamp } from '../timestamps.ts'
import type { TokenStore } from '../access/token-store.ts'
import { isFinalWebFormStatus, nextWebFormStatus } from './web-form-machine.ts'
import type { WebFormEvent, WebFormStatus, WebFormType } from './web-form-machine.ts'

/** What an import form was told. */
export interface ImportWishes {
  readonly name?: string | undefined
  readonly maxDaysForDownload?: number | undefined
  /** As Web Form spells them, e.g. `CHECKING`. */
  readonly accountTypes?: readonly unknown[] | undefined
  readonly skipDuplicateDetection?: boolean | undefined
}

/** What the person did in a form. */
export interface PersonInput {
  /** `payload.errorCode` of a failure. */
  readonly errorCode?: string | undefined
  /** Who logged in at the bank; somebody nobody else is by default. */
  readonly login?: string | undefined
  /** Accounts of the bank to import, by index; all by default. */
  readonly accounts?: readonly number[] | undefined
}

export interface WebForm {
  readonly id: string
  readonly userId: string
  /** Access token the form was created with; the flow runs under it. */
  readonly token: string
  readonly type: WebFormType
  readonly createdAt: number
  readonly expiresAt: number
  /** Where it is not known, the person chooses it. */
  readonly bankIsKnown: boolean
  readonly order: OrderDetails | undefined
  readonly import: ImportWishes
  readonly callbackUrl: string | undefined
  readonly task: Task | undefined
  bank: TestBank
  status: WebFormStatus
  /** At least one bank interface is imported or updated. */
  partial: boolean
  connection: BankConnection | undefined
  /** What was made of `order` when the person confirmed it. */
  placed: Order | undefined
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
  readonly order?: OrderDetails | undefined
  readonly import?: ImportWishes | undefined
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
  apply(form: WebForm, event: WebFormEvent, input?: PersonInput): Promise<void>
  /** Why an import that this person goes on with cannot succeed: the code of the failure. */
  importObstacle(form: WebForm, login: string | undefined): string | undefined
  /** The person confirmed the order: it exists from now on, whatever becomes of it. */
  placeOrder(form: WebForm): void
  completeInterface(form: WebForm): Promise<void>
  remove(form: WebForm): void
  removeUser(userId: string): void
  isBusy(connection: BankConnection): boolean
  formResource(form: WebForm): JsonObject
  taskResource(task: Task): JsonObject
}

export interface WebFormFlowOptions {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly identifiers: Identifiers
  readonly connections: BankConnectionStore
  readonly tokens: TokenStore
  readonly orders: OrderBook
  readonly callbacks: FinapiCallbacks
  pageUrl(id: string): string
}

/** What the test banks have, as Web Form spells it. */
const importableTypes: ReadonlySet<unknown> = new Set(['CHECKING', 'SAVINGS'])
const lifetimeMs = 20 * 60_000
const defaultTaskMs = 2000

const errorMessages: Readonly<Record<string, string>> = {
  BANK_SERVER_REJECTION: 'The bank refused the login.',
  ENTITY_EXISTS: 'The user has this bank connection already.',
  NO_ACCOUNTS_FOR_TYPE_LIST: 'The bank has no account of the wanted types.',
  INVALID_TOKEN: 'The access token of the form is no longer valid.',
}

function errorDetails(errorCode: string): { errorCode: string; errorMessage: string } {
  return { errorCode, errorMessage: errorMessages[errorCode] ?? 'The sandbox was told to fail here.' }
}

/** Web forms and update tasks: their states, their timers, what they leave in Access and the callbacks they owe. */
export function createWebFormFlow(options: WebFormFlowOptions): WebFormFlow {
  const { clock, memory, identifiers, connections, tokens, orders, callbacks } = options
  const forms = memory.map<string, WebForm>('web forms')
  const tasks = memory.map<string, Task>('tasks')

  const formInfo = (form: WebForm, status = form.status): JsonObject => ({ id: form.id, url: options.pageUrl(form.id), status })

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
      bankIsKnown: (details.bank ?? details.connection) !== undefined,
      order: details.order,
      import: details.import ?? {},
      callbackUrl: details.callbackUrl,
      task: details.task,
      status: 'NOT_YET_OPENED',
      partial: false,
      connection: details.connection,
      placed: undefined,
      payload: {},
      expiry: undefined,
    }
    form.expiry = expire(lifetimeMs, form)
    forms.set(form.id, form)
    return form
  }

  const importConnection = (form: WebForm, { login, accounts }: PersonInput): void => {
    const { name, maxDaysForDownload } = form.import
    form.connection ??= connections.add({ userId: form.userId, bank: form.bank, name, maxDaysForDownload, login, accounts })
  }

  const placeOrder: WebFormFlow['placeOrder'] = (form) => {
    if (form.order !== undefined) form.placed ??= orders.add(form.userId, form.bank, form.order)
  }

  /** What a successful flow leaves behind in Access. */
  const settle = (form: WebForm, input: PersonInput): void => {
    if (form.order === undefined) {
      importConnection(form, input)
      if (form.connection !== undefined) connections.download(form.connection)
      return
    }
    placeOrder(form)
    if (form.placed !== undefined) orders.submit(form.placed)
  }

  /** What a flow that did not succeed leaves of an order. */
  const giveUp = ({ placed, status, payload }: WebForm): void => {
    if (placed === undefined) return
    if (status === 'COMPLETED_WITH_ERROR') orders.refuse(placed, stringAt(payload, 'errorMessage') ?? '')
    else orders.discard(placed)
  }

  const finalise = async (form: WebForm, event: WebFormEvent, input: PersonInput): Promise<void> => {
    clock.cancel(form.expiry)
    if (form.status === 'COMPLETED') settle(form, input)
    else giveUp(form)
    if (form.status !== 'COMPLETED' && form.partial && form.connection !== undefined) connections.download(form.connection)
    const { connection } = form
    const exists = connection !== undefined && connections.find(form.userId, connection.id) !== undefined
    if (exists && form.order === undefined) form.payload = { bankConnectionId: connection.id, ...form.payload }
    if (form.placed !== undefined) {
      form.payload = { [form.type === 'STANDING_ORDER' ? 'standingOrderId' : 'paymentId']: form.placed.id, ...form.payload }
    }
    // A cancel call answers for itself; the provider sends nothing.
    if (event === 'cancel') return
    const { task } = form
    await callbacks.send({ url: form.callbackUrl, type: 'webForm.finalised', id: form.id, body: { webFormId: form.id, status: form.status } })
    if (task !== undefined) {
      const body = { taskId: task.id, status: task.status, webForm: formInfo(form) }
      await callbacks.send({ url: task.callbacks.finalised, type: 'task.finalised', id: task.id, body })
    }
  }

  /** Why the provider could not go on, whatever the person does. */
  const obstacleOf = (form: WebForm): string | undefined => {
    if (tokens.principal(form.token) === undefined) return 'INVALID_TOKEN'
    const gone = form.connection !== undefined && connections.find(form.userId, form.connection.id) === undefined
    return gone ? 'UNEXPECTED_ACCESS_RESPONSE' : undefined
  }

  const importObstacle: WebFormFlow['importObstacle'] = (form, login) => {
    if (form.type !== 'BANK_CONNECTION_IMPORT' || form.partial) return undefined
    const { accountTypes, skipDuplicateDetection } = form.import
    if (accountTypes !== undefined && accountTypes.length > 0 && !accountTypes.some((type) => importableTypes.has(type))) return 'NO_ACCOUNTS_FOR_TYPE_LIST'
    if (login === undefined || skipDuplicateDetection === true) return undefined
    return connections.hasLogin(form.userId, form.bank, login) ? 'ENTITY_EXISTS' : undefined
  }

  const apply = async (form: WebForm, requested: WebFormEvent, input: PersonInput = {}): Promise<void> => {
    if (!forms.has(form.id) || isFinalWebFormStatus(form.status)) return
    if (requested === 'open' && form.status === 'IN_PROGRESS') return
    let event = requested
    let code = input.errorCode ?? 'BANK_SERVER_REJECTION'
    const general = event === 'open' || event === 'complete' || event === 'fail' ? obstacleOf(form) : undefined
    const obstacle = general ?? (event === 'complete' ? importObstacle(form, input.login) : undefined)
    if (obstacle !== undefined) {
      form.status = nextWebFormStatus(form.status, 'open', form)
      event = 'fail'
      code = obstacle
    }
    const before = form.status
    form.status = nextWebFormStatus(before, event, form)
    if (form.status === 'COMPLETED_WITH_ERROR') form.payload = errorDetails(code)
    if (form.status !== before && isFinalWebFormStatus(form.status)) await finalise(form, event, input)
  }

  const expire = clock.task<WebForm>('finAPI web form expires', (form) => apply(form, 'expire'))

  const finaliseTask = async (task: Task): Promise<void> => {
    const { scenario, connection } = task
    const tokenIsValid = tokens.principal(task.token) !== undefined
    if (tokenIsValid && scenario.next === 'needs-web-form') {
      connections.finish(connection, connection.lastManualUpdate?.result ?? 'OK')
      const { userId, token } = task
      task.webForm = createForm({ userId, token, type: 'BANK_CONNECTION_UPDATE', connection, task })
      task.status = 'WEB_FORM_REQUIRED'
      const body = { taskId: task.id, status: task.status, webForm: formInfo(task.webForm) }
      return callbacks.send({ url: task.callbacks.webFormRequired, type: 'task.webFormRequired', id: task.id, body })
    }
    const succeeded = tokenIsValid && scenario.next === 'completes'
    if (!succeeded) task.error = errorDetails(tokenIsValid ? (scenario.errorCode ?? 'BANK_SERVER_REJECTION') : 'INVALID_TOKEN')
    task.status = succeeded ? 'COMPLETED' : 'COMPLETED_WITH_ERROR'
    connections.finish(connection, succeeded ? 'OK' : 'BANK_SERVER_REJECTION')
    return callbacks.send({ url: task.callbacks.finalised, type: 'task.finalised', id: task.id, body: { taskId: task.id, status: task.status } })
  }

  const startTask = (task: Task): void => {
    task.status = 'IN_PROGRESS'
    connections.begin(task.connection)
  }

  const taskMs = ({ scenario }: Task): number => scenario.afterMs ?? defaultTaskMs
  const endTask = clock.task<Task>('finAPI update task ends', (task) => finaliseTask(task))
  const runTask = clock.task<Task>('finAPI update task starts', (task) => {
    startTask(task)
    task.step = endTask(taskMs(task) / 2, task)
  })

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
      if (taskMs(task) <= 0) {
        startTask(task)
        void finaliseTask(task)
        return task
      }
      task.step = runTask(taskMs(task) / 2, task)
      return task
    },
    form: (id) => forms.get(id),
    allForms: () => [...forms.values()],
    forms: (userId) => [...forms.values()].filter((form) => form.userId === userId),
    tasks: (userId) => [...tasks.values()].filter((task) => task.userId === userId),
    apply,
    importObstacle,
    placeOrder,
    async completeInterface(form) {
      if (!['BANK_CONNECTION_IMPORT', 'BANK_CONNECTION_UPDATE'].includes(form.type)) {
        throw new TypeError('Only import and update forms have bank interfaces.')
      }
      await apply(form, 'open')
      if (form.status !== 'IN_PROGRESS') return
      form.partial = true
      importConnection(form, {})
    },
    remove(form) {
      clock.cancel(form.expiry)
      if (form.placed !== undefined && !isFinalWebFormStatus(form.status)) orders.discard(form.placed)
      // What is imported by then stays, so its download has to end.
      if (form.partial && !isFinalWebFormStatus(form.status) && form.connection !== undefined) connections.download(form.connection)
      forms.delete(form.id)
    },
    removeUser(userId) {
      for (const form of forms.values()) {
        if (form.userId !== userId) continue
        clock.cancel(form.expiry)
        forms.delete(form.id)
      }
      for (const task of tasks.values()) {
        if (task.userId !== userId) continue
        clock.cancel(task.step)
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
