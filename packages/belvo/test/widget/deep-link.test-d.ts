import { buildBelvoWidgetUrl, parseBelvoDeepLink } from '@kit/belvo/widget'
import { expectTypeOf, test } from 'vitest'

test('switch narrows the deep link', () => {
  const deepLink = parseBelvoDeepLink('myapp://exit')
  // @ts-expect-error a link exists only once kind is known
  void deepLink.link
  switch (deepLink.kind) {
    case 'success':
      expectTypeOf(deepLink.link).toEqualTypeOf<string>()
      break
    case 'error':
      expectTypeOf(deepLink.source).toEqualTypeOf<'query' | 'fragment'>()
      break
    case 'warning':
      expectTypeOf(deepLink.warning).toExtend<string>()
      break
    case 'exit':
      // the list is open: a code of tomorrow compares without a cast
      if (deepLink.lastEncounteredErrorCode === 'code_of_tomorrow') void deepLink.step
      break
    default:
      expectTypeOf(deepLink).toBeNever()
  }
})

test('flavour decides the options', () => {
  const accessToken = 'token'
  buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken, locale: 'es' })
  // @ts-expect-error a token is needed
  buildBelvoWidgetUrl({ flavour: 'multi-region' })
  // @ts-expect-error upper case only
  buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken, countryCodes: ['mx'] })
  // @ts-expect-error Open Finance Brazil speaks Portuguese only
  buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken, locale: 'es' })
  // @ts-expect-error fiscal institutions are not part of Open Finance Brazil
  buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken, institutionTypes: ['fiscal'] })
  // @ts-expect-error the public portal takes no token
  buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'public', accessToken })
  // @ts-expect-error a renewal names the consent
  buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'renew', accessToken })
})
