import { describe, expectTypeOf, it } from 'vitest'
import type { Page, PagePromise } from '@kit/core/pagination'
import type { TaskResult } from '@kit/core/waiter'
import { createFinapiClient } from '@kit/finapi'
import type { BanksResource, FinapiFlowResult, FinapiUserClient, Profile, ProfilesPage, Task, Transaction, User, WebForm, WebFormsPage } from '@kit/finapi'

const finapi = createFinapiClient({ clientId: 'a', clientSecret: 'b', environment: 'sandbox' })
const user = finapi.asUser({ userId: 'a', password: 'b' })
const admin = finapi.asAdmin({ clientId: 'a', clientSecret: 'b' })

describe('methods by kind of token', () => {
  it('are there', () => {
    expectTypeOf(user).toEqualTypeOf<FinapiUserClient>()
    expectTypeOf(finapi.users.create).returns.resolves.toEqualTypeOf<User>()
    expectTypeOf(user.webForms.get).returns.resolves.toEqualTypeOf<WebForm>()
    expectTypeOf(user.tasks.get).returns.resolves.toEqualTypeOf<Task>()
    expectTypeOf(user.webForms.wait).returns.resolves.toEqualTypeOf<TaskResult<FinapiFlowResult>>()
    expectTypeOf(admin.profiles.list).returns.toEqualTypeOf<PagePromise<Profile, ProfilesPage>>()
    expectTypeOf(admin.mandatorAdmin).toBeObject()
    expectTypeOf(admin.tppCertificates).toBeObject()
    expectTypeOf(finapi.clientConfiguration).toBeObject()
    expectTypeOf(user.payments).toBeObject()
    expectTypeOf(finapi.banks).toEqualTypeOf<BanksResource>()
    expectTypeOf(user.banks).toEqualTypeOf<BanksResource>()
    expectTypeOf(user.transactions.list).returns.resolves.toExtend<Page<Transaction, unknown>>()
    expectTypeOf(user.webForms.list).returns.resolves.toEqualTypeOf<Page<WebForm, WebFormsPage>>()
  })

  it('are not on the client of another kind', () => {
    // @ts-expect-error web forms belong to a user
    void finapi.webForms
    // @ts-expect-error tasks belong to a user
    void finapi.tasks
    // @ts-expect-error bank connections belong to a user
    void finapi.bankConnections
    // @ts-expect-error a user reads itself with its own token
    void finapi.users.get
    // @ts-expect-error users are made with the client's token
    void user.users.create
    // @ts-expect-error profiles belong to the mandator admin
    void user.profiles
    // @ts-expect-error profiles belong to the mandator admin
    void finapi.profiles
    // @ts-expect-error the users of the mandator belong to its admin
    void finapi.mandatorAdmin
    // @ts-expect-error accounts belong to a user
    void finapi.accounts
    // @ts-expect-error the admin has no users' forms
    void admin.webForms
    // @ts-expect-error a user has no rights of the mandator
    void user.mandatorAdmin
    // @ts-expect-error the settings of the client take the client's token
    void user.clientConfiguration
    // @ts-expect-error the settings of the client take its own token, not that of the admin
    void admin.clientConfiguration
    // @ts-expect-error the admin searches no banks
    void admin.banks
    // @ts-expect-error payments belong to a user
    void finapi.payments
    // @ts-expect-error certificates belong to the mandator admin
    void finapi.tppCertificates
    // @ts-expect-error a token is never asked for by hand
    void finapi.oauth.token
    // @ts-expect-error only the client makes other clients
    void user.asAdmin
  })

  it('take credentials of one of three forms', () => {
    // @ts-expect-error a password is missing
    void finapi.asUser({ userId: 'a' })
    // @ts-expect-error a refresh token alone is no token
    void finapi.asUser({ refreshToken: 'a' })
    // @ts-expect-error no other environment has a name
    createFinapiClient({ clientId: 'a', clientSecret: 'b', environment: 'production' })
  })

  it('require a time-out for a wait', () => {
    // @ts-expect-error timeoutMs is required
    void user.webForms.wait('id', {})
  })
})
