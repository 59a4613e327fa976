import type { FinapiForms } from '../../../finapi-sandbox-control.ts'
import type { WebForm, WebFormFlow } from './web-form-flow.ts'

/** Plays the persons in front of all forms. */
export function createFormControls(flow: WebFormFlow): FinapiForms {
  const form = (id: string): WebForm => {
    const found = flow.form(id)
    if (found === undefined) throw new Error('The sandbox has no such web form; was it deleted?')
    return found
  }
  const opened = async (id: string): Promise<WebForm> => {
    await flow.apply(form(id), 'open')
    return form(id)
  }
  return {
    get all() {
      return flow.allForms().map(({ id, userId, type, status }) => ({ id, userId, type, status }))
    },
    open: async (id) => void (await opened(id)),
    complete: async (id, person) => flow.apply(await opened(id), 'complete', person),
    fail: async (id, errorCode) => flow.apply(await opened(id), 'fail', { errorCode }),
    abort: async (id) => flow.apply(await opened(id), 'abort'),
    expire: async (id) => flow.apply(form(id), 'expire'),
    completeInterface: async (id) => flow.completeInterface(form(id)),
  }
}
