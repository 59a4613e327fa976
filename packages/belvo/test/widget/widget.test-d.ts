import { loadBelvoWidget, parseBelvoDeepLink, parseBelvoWidgetMessage } from '@kit/belvo/widget'
import type { BelvoDeepLink, BelvoExitErrorCode, BelvoWidgetErrorMessages } from '@kit/belvo/widget'
import type { EnrollmentRedirection } from '@kit/belvo'
import { expectTypeOf, test } from 'vitest'

test('the configuration is that of Belvo', async () => {
  const belvo = await loadBelvoWidget({ nonce: 'n' })
  // @ts-expect-error there is none on a server
  belvo.createWidget('token', { callback: () => undefined })
  if (belvo === null) return
  const callback = (link: string, institution: string): void => console.info(link, institution)
  belvo.createWidget('token', { callback, locale: 'pt', country_codes: ['BR'], institution_types: ['fiscal'], resources: ['ACCOUNTS', 'NEW_ONE'] }).build()
  // @ts-expect-error callback is required
  belvo.createWidget('token', { locale: 'pt' })
  // @ts-expect-error no option of Belvo
  belvo.createWidget('token', { callback, onSuccess: () => undefined })
  // @ts-expect-error no option of Belvo
  belvo.createWidget('token', { callback, onError: () => undefined })
  // @ts-expect-error lower case
  belvo.createWidget('token', { callback, locale: 'PT' })
  // @ts-expect-error Belvo's spelling
  belvo.createWidget('token', { callback, countryCodes: ['BR'] })
})

test('switch narrows an event', () => {
  const event = parseBelvoWidgetMessage('')
  switch (event?.eventName) {
    case 'PAGE_LOAD':
      expectTypeOf(event.meta_data.page).toEqualTypeOf<string | undefined>()
      break
    case 'ERROR':
      if (event.meta_data.error_code === 'login_error' || event.meta_data.error_code === 'code_of_tomorrow') void event.request_id
      break
    case 'WARNING':
      if (event.meta_data.warning_code === 'institution_disabled') void event.meta_data.warning_message
      break
    case 'unknown':
      expectTypeOf(event.rawEventName).toEqualTypeOf<string>()
      break
    case undefined:
      break
    default:
      expectTypeOf(event).toBeNever()
  }
})

test('the messages are open lists', () => {
  expectTypeOf<'a code of tomorrow'>().toExtend<BelvoExitErrorCode>()
  expectTypeOf<keyof BelvoWidgetErrorMessages>().toEqualTypeOf<'institution_down' | 'login_error' | 'too_many_sessions' | 'unexpected_error'>()
})

test('the flavour decides what a deep link can be', () => {
  expectTypeOf(parseBelvoDeepLink('x', { flavour: 'ofda-brazil' })).toEqualTypeOf<BelvoDeepLink>()
  const pix = parseBelvoDeepLink('x', { flavour: 'pix-biometria', successUrl: 'myapp://done' })
  expectTypeOf(pix.kind).toEqualTypeOf<'success' | 'exit' | 'error'>()
  // @ts-expect-error Pix makes no link
  void pix.link
  const bank = parseBelvoDeepLink('x', { flavour: 'enrollment' })
  if (bank.kind === 'success') expectTypeOf(bank.redirection).toExtend<EnrollmentRedirection>()
  if (bank.kind === 'error' && bank.redirection) expectTypeOf(bank.redirection).toExtend<EnrollmentRedirection>()
  // @ts-expect-error its success has no parameters
  parseBelvoDeepLink('x', { flavour: 'pix-biometria' })
  // @ts-expect-error it has no way back
  parseBelvoDeepLink('x', { flavour: 'my-belvo-portal' })
})
