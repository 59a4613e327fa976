import { setTimeout } from 'node:timers/promises'
import type { Sandbox } from '@kit/sandbox'
import type { Person } from './person.ts'

/** `willing` people go through with it; with the others something goes wrong, mostly at the bank. */
export type Mood = 'willing' | 'unwilling'

/** A person who does at once, through the controls of the sandbox, what others do on its pages. */
export function createScriptedPerson(sandbox: Sandbox, mood: Mood): Person {
  const willing = mood === 'willing'

  function connectAtFintoc(): { readonly exchangeToken: string } {
    if (!willing) sandbox.fintoc.refreshIntents.scenario({ next: 'fails', count: 1 })
    return sandbox.fintoc.linkIntents.complete(newest(sandbox.fintoc.linkIntents.all))
  }

  async function payAtFintoc(): Promise<object> {
    await sandbox.fintoc.checkoutSessions.pay(newest(sandbox.fintoc.checkoutSessions.all), willing ? {} : { status: 'rejected' })
    return {}
  }

  function connectAtBelvo(): URL {
    if (!willing) return new URL('http://127.0.0.1/exit')
    const { id, institution } = sandbox.belvo.connect({ institution: 'ofmockbank_br_retail' })
    return new URL(`http://127.0.0.1/success?link=${id}&institution=${institution}`)
  }

  async function payAtBelvo(): Promise<void> {
    const payment = sandbox.belvo.paymentIntent(newest(sandbox.belvo.paymentIntents))
    await (willing ? payment.authorise() : payment.fail())
  }

  async function fillWebForm(): Promise<void> {
    const { forms } = sandbox.finapi
    await (willing ? forms.complete(newest(forms.all)) : forms.fail(newest(forms.all)))
  }

  return {
    async useFintocWidget({ product }) {
      await setTimeout(100)
      return product === 'movements' ? connectAtFintoc() : payAtFintoc()
    },
    visit: () => ({
      back: (end) => `http://127.0.0.1/${end}`,
      async go(url) {
        await setTimeout(100)
        if (url.startsWith(sandbox.belvo.widget.hostedUrl)) return connectAtBelvo()
        await (url.startsWith(sandbox.finapi.origins.webForm) ? fillWebForm() : payAtBelvo())
        return new URL('http://127.0.0.1/done')
      },
    }),
  }
}

/** Of the things the flow made, the one it made last: a person has one thing to do at a time. */
function newest(all: readonly { readonly id: string }[]): string {
  return all.at(-1)?.id ?? ''
}
