import type { Identifiers } from '../../identifiers.ts'
import { booleanAt, isJsonObject, listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { Call } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { procedureResources } from './bank-connection-resource.ts'
import { fieldRefusal } from '../field-refusal.ts'
import { MultiStepRefusal } from './multi-step-refusal.ts'
import type { TestBank } from './test-banks.ts'
import { challengeResponse, isRedirectBank, isTestLogin, loginLabels, needsSecondFactor, twoStepProcedures } from '../access/test-login.ts'

/** A person whom a bank asks something, between two calls. */
export interface DirectStep {
  readonly hash: string
  readonly userId: string
  /** What the calls are about: the answer to one does not open another. */
  readonly subject: string
  readonly bank: TestBank
  readonly redirectUrl: string | undefined
  login: string | undefined
  stage: 'procedure' | 'challenge' | 'app' | 'redirect'
  procedureId: string | undefined
  since: number
  /** What the person said on the page of the bank. */
  approved: boolean | undefined
}

export interface DirectCall {
  readonly call: Call
  readonly bank: TestBank
  readonly subject: string
  /** The login whose PIN is stored, which needs none in the call. */
  readonly stored?: string | undefined
}

export interface DirectBankAccess {
  /**
   * Logs in at the bank, step by step.
   *
   * @returns who logged in
   * @throws MultiStepRefusal while the bank wants another step
   * @throws Refusal for credentials or answers that do not fit
   */
  authorize(call: DirectCall): string
  /** Somebody whom the bank sent to a page of its own. */
  step(hash: string): DirectStep | undefined
}

export interface DirectBankAccessOptions {
  readonly clock: SandboxClock
  readonly memory: SandboxState
  readonly identifiers: Identifiers
  /** The page of the bank. */
  readonly bankUrl: (hash: string) => string
}

const confirmsAfterMs = 10_000
const contextField = 'state'

const rejection = (message: string): Refusal => new Refusal(422, 'BANK_SERVER_REJECTION', message)

function credentialsOf(body: JsonObject): { readonly username: string; readonly pin: string } | undefined {
  const credentials = listAt(body, 'loginCredentials').filter(isJsonObject)
  const valueOf = (label: string): string | undefined => stringAt(credentials.find((each) => each['label'] === label), 'value')
  const [username, pin] = [valueOf(loginLabels.username), valueOf(loginLabels.pin)]
  return username === undefined || pin === undefined ? undefined : { username, pin }
}

/** Access without a web form, for mandators with a licence: every further step of the person is a 510. */
export function createDirectBankAccess({ clock, memory, identifiers, bankUrl }: DirectBankAccessOptions): DirectBankAccess {
  const steps = memory.map<string, DirectStep>('direct steps')

  const ask = (step: DirectStep, status: string, message: string, more: JsonObject = {}): MultiStepRefusal => {
    const challenge = { hash: step.hash, status, challengeMessage: message, opticalDataAsReinerSct: false, ...more }
    return new MultiStepRefusal(step.bank, challenge, message)
  }

  const begin = ({ call, bank, subject }: DirectCall, login: string | undefined, redirectUrl?: string): DirectStep => {
    const hash = identifiers.hex(16)
    const stage = redirectUrl === undefined ? 'procedure' : 'redirect'
    const userId = call.principal?.userId ?? ''
    const step: DirectStep = { hash, userId, subject, bank, redirectUrl, login, stage, procedureId: undefined, since: clock.now(), approved: undefined }
    steps.set(hash, step)
    return step
  }

  const askChallenge = (step: DirectStep): MultiStepRefusal => {
    const shows = twoStepProcedures.find(({ procedureId }) => procedureId === step.procedureId)?.shows
    const message = `An additional authentication is required. The code of the test bank is ${challengeResponse}.`
    return ask(step, 'CHALLENGE_RESPONSE_REQUIRED', message, {
      answerFieldLabel: 'TAN',
      ...(shows === 'photo' ? { photoTanMimeType: 'image/gif', photoTanData: 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=' } : {}),
      ...(shows === 'flicker' ? { opticalData: '11048813833205' } : {}),
    })
  }

  const askProcedure = (step: DirectStep): MultiStepRefusal =>
    ask(step, 'TWO_STEP_PROCEDURE_REQUIRED', 'Choose how to confirm.', { twoStepProcedures: procedureResources() })

  const choose = (step: DirectStep, procedureId: string | undefined): MultiStepRefusal => {
    const procedure = twoStepProcedures.find((each) => each.procedureId === procedureId)
    if (procedure === undefined) throw new Refusal(422, 'INVALID_TWO_STEP_PROCEDURE', 'twoStepProcedureId is none of the procedures the bank offers.')
    step.procedureId = procedure.procedureId
    step.since = clock.now()
    step.stage = procedure.shows === 'app' ? 'app' : 'challenge'
    return step.stage === 'app' ? ask(step, 'DECOUPLED_AUTH_REQUIRED', 'Confirm in the app of the bank.') : askChallenge(step)
  }

  const first = (direct: DirectCall): string => {
    const { call, bank, stored } = direct
    if (isRedirectBank(bank)) {
      const redirectUrl = stringAt(call.body, 'redirectUrl')
      if (redirectUrl === undefined) throw new Refusal(422, 'MISSING_FIELD', 'The bank needs redirectUrl to send the person back to.')
      if (!isCallbackUrl(redirectUrl)) throw fieldRefusal('redirectUrl', 'must be an https URL, or http to a loopback host')
      const step = begin(direct, undefined, redirectUrl)
      throw ask(step, 'REDIRECT_REQUIRED', 'Send the person to the bank.', {
        redirectUrl: bankUrl(step.hash),
        redirectContext: step.hash,
        redirectContextField: contextField,
      })
    }
    const credentials = credentialsOf(call.body)
    if (credentials === undefined && stored === undefined) {
      throw new Refusal(422, 'MISSING_CREDENTIALS', `The bank needs loginCredentials: ${loginLabels.username} and ${loginLabels.pin}.`)
    }
    if (credentials !== undefined && !isTestLogin(credentials.username, credentials.pin)) throw rejection('The bank does not know these credentials.')
    const login = credentials?.username ?? stored ?? ''
    if (!needsSecondFactor(login)) return login
    throw askProcedure(begin(direct, login))
  }

  const end = (step: DirectStep): string => {
    steps.delete(step.hash)
    return step.login ?? ''
  }

  const endWith = (step: DirectStep, refusal: Refusal): Refusal => {
    steps.delete(step.hash)
    return refusal
  }

  const next = (step: DirectStep, answer: JsonObject): string => {
    switch (step.stage) {
      case 'procedure':
        throw choose(step, stringAt(answer, 'twoStepProcedureId'))
      case 'challenge': {
        const response = stringAt(answer, 'challengeResponse')
        if (response === undefined) throw askChallenge(step)
        if (response !== challengeResponse) throw endWith(step, rejection('The bank does not take this code.'))
        return end(step)
      }
      case 'app':
        if (booleanAt(answer, 'decoupledCallback') === true && clock.now() - step.since >= confirmsAfterMs) return end(step)
        throw ask(step, 'DECOUPLED_AUTH_IN_PROGRESS', 'The person has not confirmed yet.')
      case 'redirect':
        if (stringAt(answer, 'redirectCallback') === undefined) throw fieldRefusal('multiStepAuthentication.redirectCallback', 'is missing', 'MISSING_FIELD')
        if (step.approved === true) return end(step)
        throw endWith(step, rejection('The person did not approve it at the bank.'))
    }
  }

  return {
    authorize(direct) {
      const answer = objectAt(direct.call.body, 'multiStepAuthentication')
      if (answer === undefined) return first(direct)
      const step = steps.get(stringAt(answer, 'hash') ?? '')
      if (step === undefined || step.userId !== direct.call.principal?.userId || step.subject !== direct.subject) {
        throw new Refusal(422, 'NO_EXISTING_CHALLENGE', 'No step with this hash waits for an answer to this call.')
      }
      return next(step, answer)
    },
    step: (hash) => steps.get(hash),
  }
}
