import { buildFintocWebViewUrl, loadFintoc, parseFintocRedirect } from '@kit/fintoc/widget'
import type { Fintoc, FintocWidgetEventName, FintocWidgetOptions } from '@kit/fintoc/widget'
import { expectTypeOf, test } from 'vitest'

declare const fintoc: Fintoc
const publicKey = 'pk_test_SYNTHETIC'
const widgetToken = 'li_SYNTHETIC_sec_RANDOM'
const sessionToken = 'cs_SYNTHETIC'
const webhookUrl = 'https://app.example.com/fintoc'

test('the loader gives null on a server', () => {
  expectTypeOf(loadFintoc()).resolves.toEqualTypeOf<Fintoc | null>()
})

test('the documented combinations compile', () => {
  fintoc.create({ publicKey, widgetToken })
  fintoc.create({ publicKey, widgetToken, product: 'subscriptions', country: 'cl' })
  fintoc.create({ publicKey, product: 'payments', sessionToken })
  fintoc.create({ publicKey, product: 'movements', holderType: 'business', country: 'mx', webhookUrl, linkToken: 'link_SYNTHETIC' })
  fintoc.create({ publicKey, product: 'invoices', holderType: 'individual', webhookUrl, username: { value: 'x', editable: false } })
  buildFintocWebViewUrl({ publicKey, widgetToken, eventRedirects: true, parameters: { list: [1, 'a'], nested: { deep: { er: true } } } })
})

test('others do not', () => {
  // @ts-expect-error a key is needed
  fintoc.create({ widgetToken })
  // @ts-expect-error one of the three is needed
  fintoc.create({ publicKey })
  // @ts-expect-error one of the three is needed
  fintoc.create({ publicKey, product: 'payments' })
  // @ts-expect-error not both
  fintoc.create({ publicKey, widgetToken, product: 'payments', sessionToken })
  // @ts-expect-error not both
  fintoc.create({ publicKey, widgetToken, product: 'movements', holderType: 'individual', webhookUrl })
  // @ts-expect-error a session is a payment
  fintoc.create({ publicKey, product: 'movements', sessionToken })
  // @ts-expect-error a session says so
  fintoc.create({ publicKey, sessionToken })
  // @ts-expect-error payments have no webhookUrl
  fintoc.create({ publicKey, product: 'payments', holderType: 'individual', webhookUrl })
  // @ts-expect-error a webhookUrl needs the holder type
  fintoc.create({ publicKey, product: 'movements', webhookUrl })
  // @ts-expect-error lower case only
  fintoc.create({ publicKey, product: 'movements', holderType: 'individual', webhookUrl, country: 'CL' })
  // @ts-expect-error a link is connected again through a webhookUrl
  fintoc.create({ publicKey, widgetToken, linkToken: 'link_SYNTHETIC' })
  // @ts-expect-error a page of its own cannot call back
  buildFintocWebViewUrl({ publicKey, widgetToken, onSuccess: () => undefined })
  // @ts-expect-error a date is no query parameter
  buildFintocWebViewUrl({ publicKey, widgetToken, parameters: { at: new Date() } })
})

test('callbacks are open', () => {
  const options: FintocWidgetOptions = {
    publicKey,
    widgetToken,
    onSuccess: (success) => {
      expectTypeOf(success.exchangeToken).toEqualTypeOf<string | undefined>()
      expectTypeOf(success['anything']).toEqualTypeOf<unknown>()
    },
    onEvent: (name, metadata) => {
      expectTypeOf(name).toEqualTypeOf<FintocWidgetEventName>()
      expectTypeOf(metadata.timestamp).toEqualTypeOf<number | string | undefined>()
      // the list is open: a name of tomorrow compares without a cast
      if (name === 'step_of_tomorrow') void metadata['anything']
    },
  }
  void options
})

test('switch narrows the redirect', () => {
  const redirect = parseFintocRedirect('fintocwidget://exit')
  // @ts-expect-error a token exists only once the type is known
  void redirect.exchangeToken
  switch (redirect.type) {
    case 'succeeded':
      expectTypeOf(redirect.exchangeToken).toEqualTypeOf<string | undefined>()
      break
    case 'event':
      expectTypeOf(redirect.name).toEqualTypeOf<FintocWidgetEventName>()
      expectTypeOf(redirect.timestamp).toEqualTypeOf<number | undefined>()
      break
    case 'page':
    case 'external':
      expectTypeOf(redirect.url).toEqualTypeOf<string>()
      break
    case 'exit':
    case 'unknown':
      expectTypeOf(redirect.parameters).toEqualTypeOf<Readonly<Record<string, string>>>()
      break
    default:
      expectTypeOf(redirect).toBeNever()
  }
})
