import type { WebFormControl } from '../../finapi-sandbox-control.ts'
import type { WebForm, WebFormFlow } from './web-form-flow.ts'

/** Plays the person in front of the form with this id. */
export function createWebFormControl(flow: WebFormFlow, id: string): WebFormControl {
  const form = (): WebForm => {
    const found = flow.form(id)
    if (found === undefined) throw new Error('The sandbox has no such web form; was it deleted?')
    return found
  }
  const opened = async (): Promise<WebForm> => {
    await flow.apply(form(), 'open')
    return form()
  }
  return {
    open: async () => void (await opened()),
    complete: async () => flow.apply(await opened(), 'complete'),
    fail: async (errorCode) => flow.apply(await opened(), 'fail', errorCode),
    abort: async () => flow.apply(await opened(), 'abort'),
    expire: async () => flow.apply(form(), 'expire'),
    completeInterface: async () => flow.completeInterface(form()),
  }
}
