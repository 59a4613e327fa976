import { randomUUID } from 'node:crypto'
import { createTaskWaiter } from '@kit/core/waiter'
import type { TaskResult } from '@kit/core/waiter'
import { createFinapiClient, finapiWebForm } from '@kit/finapi'
import type { FinapiFlowResult, FinapiUserClient } from '@kit/finapi'
import { finapiCallbackUrl } from '@kit/finapi/webhooks'
import { Inject, Injectable, Logger } from '@nestjs/common'
import type { OnApplicationShutdown } from '@nestjs/common'
import { FINAPI_SETTINGS } from './finapi-settings.ts'
import type { FinapiSettings } from './finapi-settings.ts'

/** Where an import stands. `unknown`: waiting ended before the form did, and its handle would have to be resumed. */
export interface BankImport {
  readonly phase: 'waiting' | 'unknown' | TaskResult['phase']
  readonly bankConnectionId?: number | null | undefined
  readonly reason?: string | undefined
}

/** Imports bank connections through finAPI's web form. What became of them is kept in memory here; yours belongs into a database. */
@Injectable()
export class BankImports implements OnApplicationShutdown {
  readonly #logger = new Logger(BankImports.name)
  readonly #imports = new Map<string, BankImport>()
  readonly #settings: FinapiSettings
  readonly #user: FinapiUserClient
  /** Woken by callbacks; it polls as well, so that one that is lost costs time only. */
  readonly waiter

  constructor(@Inject(FINAPI_SETTINGS) settings: FinapiSettings) {
    const { clientId, clientSecret, environment, user } = settings
    this.#settings = settings
    this.#user = createFinapiClient({ clientId, clientSecret, environment }).asUser(user)
    this.waiter = createTaskWaiter({ tasks: [finapiWebForm(() => this.#user)] })
  }

  /**
   * Opens a web form.
   *
   * @returns the id of the import, and the link to send the person to: it works once, so keep it out of logs
   * @throws KitError when finAPI refuses or does not answer
   */
  async begin(): Promise<{ readonly id: string; readonly url: string }> {
    const { publicUrl, callbackSecret: secret, user } = this.#settings
    const id = randomUUID()
    const finalised = await finapiCallbackUrl({ url: `${publicUrl}/callbacks/finapi`, purpose: 'wait', reference: id, secret })
    const wait = await this.waiter.start('finapi.webForm', { account: user.userId }, () =>
      this.#user.webForms.createBankConnectionImport({ callbacks: { finalised } }),
    )
    if (wait.task === undefined) throw new Error('a started wait knows its form')
    this.#imports.set(id, { phase: 'waiting' })
    void this.#follow(id, wait.result({ timeoutMs: 25 * 60_000 }))
    return { id, url: wait.task.url }
  }

  find(id: string): BankImport | undefined {
    return this.#imports.get(id)
  }

  onApplicationShutdown(): Promise<void> {
    return this.waiter.close()
  }

  async #follow(id: string, end: Promise<TaskResult<FinapiFlowResult>>): Promise<void> {
    try {
      const result = await end
      const { phase } = result
      this.#imports.set(id, result.ok ? { phase, bankConnectionId: result.value.bankConnectionId } : { phase, reason: result.error.code })
      this.#logger.log(`import ${id}: ${phase}`)
    } catch (error) {
      this.#imports.set(id, { phase: 'unknown' })
      this.#logger.error(error)
    }
  }
}
