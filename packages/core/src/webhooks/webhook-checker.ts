/** One difference between a webhook body and its documentation. It names a place, never data. */
export interface WebhookIssue {
  /** Place in the body, `data.items[0].status`; empty for the body itself. */
  readonly path: string
  /** What differs. Unknown values and fields are news from the provider; the others are a body that is not as documented. */
  readonly kind: 'unknown_value' | 'unknown_field' | 'missing_field' | 'null_field' | 'other'
  /** The value, for `unknown_value` only, and only when it is a short word. */
  readonly value?: string
}

/** What is done with the differences a check finds. */
export interface WebhookReporting {
  /** Told of each difference. What it throws is ignored. */
  readonly onIssue?: ((issue: WebhookIssue, context: WebhookIssueContext) => unknown) | undefined
  /**
   * `deliver`, the default, hands the event over whatever was found. `refuse` throws a `WebhookParseError` (`invalid`) when a documented
   * member is missing, null or of another kind; unknown values and fields never refuse an event.
   */
  readonly invalid?: 'deliver' | 'refuse' | undefined
}

/**
 * Compares webhook bodies with what is documented. `fintocEvents()`, `belvoEvents()` and `finapiEvents()` of the `schemas` doors make one,
 * `createWebhookChecker` makes one of your own.
 */
export interface WebhookChecker {
  /**
   * @param type - type of the event in the provider's spelling
   * @param body - the whole body after `JSON.parse`
   * @param reporting - what to do with what is found, beside giving it back
   * @throws WebhookParseError `invalid` when `reporting` says to refuse; it names places and never data
   */
  check(type: string, body: unknown, reporting?: WebhookReporting): readonly WebhookIssue[]
}

/** The deep check of a body, for those who want it. Without `schemas` nothing is checked but the envelope. */
export interface WebhookCheckOptions extends WebhookReporting {
  /** Checks every documented member; from the provider's `schemas` door, which brings zod. */
  readonly schemas?: WebhookChecker | undefined
}

/** Which event an issue was found in. */
export interface WebhookIssueContext {
  /** Whose event. */
  readonly provider: string
  /** Its type, as the provider spells it. */
  readonly type: string
}
