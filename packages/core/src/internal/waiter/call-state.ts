import type { HintReader } from './hint-desk.ts'
import type { OwnWaitState } from './apply-event.ts'
import type { CallOptions, Mode } from './wait-call.ts'
import type { TaskLooks } from './task-looks.ts'
import type { TaskWait } from './task-wait.ts'
import type { PollLane } from '../../waiter/poll-budget.ts'
import type { PollSchedule, TaskPhase } from '../../waiter/task-definition.ts'
import type { WaitState } from '../../waiter/wait-state.ts'

const STATUSES = ['parked', 'asking', 'looking', 'settled'] as const
const MODES = ['result', 'next', 'once'] as const
const NO_KEYS: readonly string[] = []

const STATUS = 3
const CONFIRM = 4
const BOUND = 8
const TENTATIVE = 16
const HINTED = 32
const EXPIRED = 64
const RECHECKING = 128
const SEEN_BEFORE = 256
const DONE = 512
const MODE_SHIFT = 10
const ERRORS_SHIFT = 12
const MOST_ERRORS = 63

/** What only a wait has that looked, or was woken. */
class Later {
  looks: TaskLooks | undefined
  lookAt = -Infinity
  polls = 0
  phase: TaskPhase | undefined
  seen: Record<string, number> = {}
  rare: Rare | undefined
}

/** What most waits never have. */
class Rare {
  options: CallOptions | undefined
  onAbort: (() => void) | undefined
  rejectedId: string | undefined
  keys: readonly string[] = NO_KEYS
  versions: readonly (string | undefined)[] = NO_KEYS
  hints = 0
  ignored = 0
  deniedUntil = -Infinity
  lastLookAt: number | undefined
  expiresAt: number | undefined
  confirmExpiryAt: number | undefined
  actionKeys: readonly string[] = NO_KEYS
}

/**
 * The state of a call, and what its ports have to keep for it, in as few bytes as a hundred thousand of them deserve: flags share a
 * number, times are whole milliseconds (a fraction would be a heap object each), and what most waits never have is made when needed.
 */
export abstract class CallState implements OwnWaitState, Pick<HintReader, 'waitId' | 'keys' | 'versions'> {
  heapIndex = -1
  readonly wait: TaskWait
  readonly timeoutMs: number
  #bits: number
  #deadlineAt: number
  #graceUntil: number
  #dueAt: number
  #delayMs: number
  #later: Later | undefined

  constructor(wait: TaskWait, mode: Mode, options: CallOptions, state: WaitState) {
    this.wait = wait
    this.timeoutMs = options.timeoutMs
    this.#bits = (MODES.indexOf(mode) << MODE_SHIFT) | (state.bound ? BOUND : 0)
    this.#deadlineAt = Math.ceil(state.deadlineAt)
    this.#graceUntil = Math.ceil(state.graceUntil)
    this.#dueAt = Math.ceil(state.dueAt)
    this.#delayMs = Math.ceil(state.delayMs)
    this.#later = undefined
    if (options.signal || options.onProgress || options.onActionRequired || options.hinted) this.own().options = options
    if (state.expiresAt !== undefined) this.expiresAt = state.expiresAt
    if (state.actionKeys.length > 0) this.actionKeys = state.actionKeys
  }

  get mode(): Mode {
    return MODES[(this.#bits >> MODE_SHIFT) & 3]!
  }

  /** Is the call over? */
  get done(): boolean {
    return (this.#bits & DONE) !== 0
  }

  set done(value: boolean) {
    this.flag(DONE, value)
  }

  get options(): CallOptions | undefined {
    return this.#later?.rare?.options
  }

  get onAbort(): (() => void) | undefined {
    return this.#later?.rare?.onAbort
  }

  set onAbort(value: (() => void) | undefined) {
    this.own().onAbort = value
  }

  get rejectedId(): string | undefined {
    return this.#later?.rare?.rejectedId
  }

  set rejectedId(value: string | undefined) {
    this.own().rejectedId = value
  }

  /** Undefined before the first look, unless there are others who wait for the task. */
  get looks(): TaskLooks | undefined {
    return this.#later?.looks
  }

  set looks(value: TaskLooks | undefined) {
    if (value || this.#later) this.after().looks = value
  }

  get waitId(): string {
    return this.wait.waitId
  }

  get keys(): readonly string[] {
    return this.#later?.rare?.keys ?? NO_KEYS
  }

  set keys(value: readonly string[]) {
    if (value.length > 0 || this.#later?.rare) this.own().keys = value
  }

  get versions(): readonly (string | undefined)[] {
    return this.#later?.rare?.versions ?? NO_KEYS
  }

  set versions(value: readonly (string | undefined)[]) {
    if (value.length > 0 || this.#later?.rare) this.own().versions = value
  }

  get status(): WaitState['status'] {
    return STATUSES[this.#bits & STATUS]!
  }

  set status(value: WaitState['status']) {
    this.#bits = (this.#bits & ~STATUS) | STATUSES.indexOf(value)
  }

  get schedule(): PollSchedule {
    return this.wait.known.schedule
  }

  get withCallback(): boolean {
    return this.wait.known.withCallback
  }

  get bound(): boolean {
    return (this.#bits & BOUND) !== 0
  }

  set bound(value: boolean) {
    this.flag(BOUND, value)
  }

  get tentative(): boolean {
    return (this.#bits & TENTATIVE) !== 0
  }

  set tentative(value: boolean) {
    this.flag(TENTATIVE, value)
  }

  get hinted(): boolean {
    return (this.#bits & HINTED) !== 0
  }

  set hinted(value: boolean) {
    this.flag(HINTED, value)
  }

  get expired(): boolean {
    return (this.#bits & EXPIRED) !== 0
  }

  set expired(value: boolean) {
    this.flag(EXPIRED, value)
  }

  get rechecking(): boolean {
    return (this.#bits & RECHECKING) !== 0
  }

  set rechecking(value: boolean) {
    this.flag(RECHECKING, value)
  }

  get seenBefore(): boolean {
    return (this.#bits & SEEN_BEFORE) !== 0
  }

  set seenBefore(value: boolean) {
    this.flag(SEEN_BEFORE, value)
  }

  get lane(): PollLane {
    return (this.#bits & CONFIRM) !== 0 ? 'confirm' : 'poll'
  }

  set lane(value: PollLane) {
    this.flag(CONFIRM, value === 'confirm')
  }

  get errors(): number {
    return (this.#bits >> ERRORS_SHIFT) & MOST_ERRORS
  }

  set errors(value: number) {
    this.#bits = (this.#bits & ~(MOST_ERRORS << ERRORS_SHIFT)) | (Math.min(value, MOST_ERRORS) << ERRORS_SHIFT)
  }

  get deadlineAt(): number {
    return this.#deadlineAt
  }

  set deadlineAt(value: number) {
    this.#deadlineAt = Math.ceil(value)
  }

  get lookAt(): number {
    return this.#later?.lookAt ?? -Infinity
  }

  set lookAt(value: number) {
    this.after().lookAt = Math.ceil(value)
  }

  get lastLookAt(): number {
    return this.#later?.rare?.lastLookAt ?? this.#deadlineAt - Math.min(this.schedule.minIntervalMs, this.timeoutMs / 2)
  }

  set lastLookAt(value: number) {
    this.own().lastLookAt = value
  }

  get graceUntil(): number {
    return this.#graceUntil
  }

  set graceUntil(value: number) {
    this.#graceUntil = Math.ceil(value)
  }

  get dueAt(): number {
    return this.#dueAt
  }

  set dueAt(value: number) {
    this.#dueAt = Math.ceil(value)
  }

  get delayMs(): number {
    return this.#delayMs
  }

  set delayMs(value: number) {
    this.#delayMs = Math.ceil(value)
  }

  get deniedUntil(): number {
    return this.#later?.rare?.deniedUntil ?? -Infinity
  }

  set deniedUntil(value: number) {
    this.own().deniedUntil = value
  }

  get expiresAt(): number | undefined {
    return this.#later?.rare?.expiresAt
  }

  set expiresAt(value: number | undefined) {
    this.own().expiresAt = value
  }

  get confirmExpiryAt(): number | undefined {
    return this.#later?.rare?.confirmExpiryAt
  }

  set confirmExpiryAt(value: number | undefined) {
    if (value !== undefined || this.#later?.rare) this.own().confirmExpiryAt = value
  }

  get actionKeys(): readonly string[] {
    return this.#later?.rare?.actionKeys ?? NO_KEYS
  }

  set actionKeys(value: readonly string[]) {
    this.own().actionKeys = value
  }

  get hints(): number {
    return this.#later?.rare?.hints ?? 0
  }

  set hints(value: number) {
    this.own().hints = value
  }

  get ignored(): number {
    return this.#later?.rare?.ignored ?? 0
  }

  set ignored(value: number) {
    this.own().ignored = value
  }

  get polls(): number {
    return this.#later?.polls ?? 0
  }

  set polls(value: number) {
    this.after().polls = value
  }

  get phase(): TaskPhase | undefined {
    return this.#later?.phase
  }

  set phase(value: TaskPhase | undefined) {
    this.after().phase = value
  }

  get seen(): Record<string, number> {
    return this.after().seen
  }

  set seen(value: Record<string, number>) {
    this.after().seen = value
  }

  // TypeScript's `private` for methods: one of the language would cost each instance a field.
  private flag(flag: number, value: boolean): void {
    this.#bits = value ? this.#bits | flag : this.#bits & ~flag
  }

  private after(): Later {
    return (this.#later ??= new Later())
  }

  private own(): Rare {
    return (this.after().rare ??= new Rare())
  }
}
