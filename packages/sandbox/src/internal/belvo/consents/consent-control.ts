import type { ConsentControl } from '../../../belvo-sandbox-control.ts'
import type { Consent, ConsentBook } from './consents.ts'

/** Plays the person of the consent with this id, and the bank. */
export function createConsentControl(consents: ConsentBook, id: string): ConsentControl {
  const inStatus = (...statuses: readonly Consent['status'][]): Consent => {
    const consent = consents.find(id)
    if (consent === undefined) throw new Error('The sandbox has no such consent.')
    if (statuses.includes(consent.status)) return consent
    throw new Error(`The consent is ${consent.status}; it has to be ${statuses.join(' or ')}.`)
  }
  return {
    renew: async (days) => consents.renew(inStatus('AUTHORISED', 'EXPIRED'), days),
    revoke: () => consents.reject(inStatus('AUTHORISED')),
    loseResources: async ({ forGood = false } = {}) => consents.loseResources(inStatus('AUTHORISED'), forGood),
  }
}
