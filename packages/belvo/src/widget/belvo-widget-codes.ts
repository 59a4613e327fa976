/** What an institution or Belvo says when a person's try fails: the documented messages by code. Both lists are open. */
export interface BelvoWidgetErrorMessages {
  /** The institution does not answer. Offer the person to try again later. */
  readonly institution_down: 'The financial institution is down, try again later'
  /** The institution refused the person's login; the message tells why, and whether another try can help. */
  readonly login_error:
    | 'Invalid credentials provided to login to the institution'
    | 'The user account is locked, user needs to contact the institution to unlock it'
    | 'The user account access was forbidden by the institution'
    | 'Impossible to login, something unexpected happened while logging into the institution. Try again later.'
  /** The person is logged in elsewhere. They log out there, or wait, and try again. */
  readonly too_many_sessions: 'Impossible to login, a session is already opened with the institution for these credentials'
  /** A fault of Belvo, or an answer of the institution that Belvo cannot read. Ask Belvo's support if it lasts. */
  readonly unexpected_error: 'Belvo is unable to process the request due to an internal system issue or to an unsupported response from an institution'
}

/** What ends a widget, with the documented message. The list is open. */
export interface BelvoWidgetStopMessages {
  /** The token is missing, too old (ten minutes) or used up by a connection. Make a new one and open the widget again. */
  readonly ACCESS_TOKEN_NOT_VALID: 'The access token was not provided or is not valid'
  /** Open Finance Brazil: the token is too old or used up, or the person was idle for 60 seconds before leaving for the bank. Start again with a new token. */
  readonly session_expired_ob: string
  /** Pix Biometria: the token is too old (30 minutes) or unknown. Make a new one and open the widget again. */
  readonly token_not_valid: string
}

/** What a person should know while the widget goes on, with the documented message. The list is open. */
export interface BelvoWidgetWarningMessages {
  /** The institution the person chose cannot be connected at the moment; they can choose another one. */
  readonly institution_disabled: 'The institution is temporarily unavailable.'
}

/** Why the last try failed before the person left; an open list, see {@link BelvoWidgetErrorMessages}. */
export type BelvoExitErrorCode = keyof BelvoWidgetErrorMessages | (string & {})

/** The message of a {@link BelvoExitErrorCode}; an open list. */
export type BelvoExitErrorMessage = BelvoWidgetErrorMessages[keyof BelvoWidgetErrorMessages] | (string & {})

/** Where the person was when leaving: `abandon-survey` is the question why they leave. An open list. */
export type BelvoExitStep = 'abandon-survey' | (string & {})

/** Code of an error that ended the widget; an open list, see {@link BelvoWidgetStopMessages}. */
export type BelvoDeepLinkErrorCode = keyof BelvoWidgetStopMessages | (string & {})

/** The message of a {@link BelvoDeepLinkErrorCode}; an open list. */
export type BelvoDeepLinkErrorMessage = BelvoWidgetStopMessages['ACCESS_TOKEN_NOT_VALID'] | (string & {})

/** Code of a warning; an open list, see {@link BelvoWidgetWarningMessages}. */
export type BelvoWarningCode = keyof BelvoWidgetWarningMessages | (string & {})

/** The message of a {@link BelvoWarningCode}; an open list. */
export type BelvoWarningMessage = BelvoWidgetWarningMessages[keyof BelvoWidgetWarningMessages] | (string & {})
