import type { JsonObject } from '../../json.ts'
import type { Institution } from '../links/chilean-banks.ts'
import type { SecondFactor } from './second-factor.ts'
import type { HolderType } from '../links/link-book.ts'

/** Where a person is: in a dialog of a page, in a web view of an app, or on a page of its own. */
export type WidgetDoor = 'frame' | 'webView' | 'page'

/** What a person goes through, and how it ended. */
export type WidgetStep = 'method' | 'bank' | 'login' | 'card' | 'confirm' | 'factor' | 'succeeded' | 'failed' | 'left'

/** One person in front of the widget or a page: data only, so that a snapshot can hold it. */
export interface WidgetVisit {
  readonly id: string
  readonly door: WidgetDoor
  /** Which journey. */
  readonly journey: string
  /** Id of what it is about; a webhook URL where nothing was made before. */
  readonly subject: string
  /** Of the page around a frame: nobody else is told. */
  readonly pageOrigin: string | undefined
  /** The web view wants to hear of steps. */
  readonly tellsEvents: boolean
  readonly holderType: HolderType
  /** Of somebody known: the login page has it already. */
  readonly prefilled: { readonly username: string; readonly editable: boolean } | undefined
  institutionId: string | undefined
  username: string | undefined
  method: string | undefined
  step: WidgetStep
  /** Wrong logins or codes so far. */
  wrong: number
  /** What went wrong last, by the names Fintoc has for it. */
  problem: string | undefined
  /** An end the person chose that is no failure. */
  outcome: string | undefined
  /** What `onSuccess` gets. */
  success: JsonObject | undefined
}

/** What the steps of one kind of visit are, and what they do to the state. */
export interface WidgetJourney {
  readonly name: string
  title(visit: WidgetVisit): string
  /** The steps before the end, in order; they may depend on what was chosen. */
  steps(visit: WidgetVisit): readonly WidgetStep[]
  /** Why it cannot go on, in words for the person. */
  closed(visit: WidgetVisit): string | undefined
  methods?(visit: WidgetVisit): readonly string[]
  banks(visit: WidgetVisit): readonly Institution[]
  factor(visit: WidgetVisit): SecondFactor | undefined
  /** What is about to happen, line by line. */
  summary(visit: WidgetVisit): readonly (readonly [name: string, value: string])[]
  /** Ends a person may choose that are no failures, besides success. */
  readonly otherEnds?: readonly string[]
  /** Failures the bank may answer with; the first is the usual one. */
  readonly failures: readonly string[]
  /** Names of widget events for steps that are called differently here. */
  readonly eventNames: Readonly<Partial<Record<WidgetStep, string>>>
  /** Changes the state at once, and gives what `onSuccess` gets. */
  succeed(visit: WidgetVisit): JsonObject
  fail(visit: WidgetVisit, code: string): void
  /** The person may try again. */
  retry?(visit: WidgetVisit, problem: string): void
  /** Where a page of its own leads afterwards. */
  exits?(visit: WidgetVisit): { readonly done: string | undefined; readonly left: string | undefined }
}
