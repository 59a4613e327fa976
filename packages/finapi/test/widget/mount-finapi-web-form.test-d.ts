import { describe, expectTypeOf, it } from 'vitest'
import { finapiWebFormProps, mountFinapiWebForm } from '@kit/finapi/widget'
import type { FinapiWebFormEvent, FinapiWebFormMount } from '@kit/finapi/widget'

/** The functions of finAPI's package, with types of its own: closed lists, and more optional members than we know. */
declare const component: {
  load(
    target: HTMLElement,
    properties: { token: string; targetUrl?: string; language?: 'de' | 'en'; layoutConfig?: 'xs' | { xs: number; sm: number }; more?: boolean },
    handlers?: { onComplete?: () => void; onFail?: (error?: { code: string }) => void },
    ownerDocument?: Document,
  ): void
  unload(ownerDocument?: Document): void
}
declare const target: HTMLDivElement
declare const url: string
declare const event: FinapiWebFormEvent

describe('mountFinapiWebForm', () => {
  it("takes finAPI's package, at once or when it is needed", () => {
    const onEvent = () => undefined
    expectTypeOf(mountFinapiWebForm({ loader: component, target, url, onEvent })).toEqualTypeOf<FinapiWebFormMount>()
    mountFinapiWebForm({ loader: async () => component, target, token: 't', targetUrl: 'https://x.example', language: 'ro', onEvent })
    // @ts-expect-error finAPI has no such language
    mountFinapiWebForm({ loader: component, target, url, language: 'xx', onEvent })
    // @ts-expect-error the link, or its two parts
    mountFinapiWebForm({ loader: component, target, token: 't', onEvent })
    // @ts-expect-error not both
    mountFinapiWebForm({ loader: component, target, url, token: 't', targetUrl: 'https://x.example', onEvent })
    // @ts-expect-error onEvent is required
    mountFinapiWebForm({ loader: component, target, url })
    // @ts-expect-error a selector is no element
    mountFinapiWebForm({ loader: component, target: '#bank', url, onEvent })
    // @ts-expect-error onEvent is required
    finapiWebFormProps({ url })
  })

  it('has one event, narrowed by its type, without a result', () => {
    switch (event.type) {
      case 'fail':
      case 'loadError':
        expectTypeOf(event.failure?.message).toEqualTypeOf<string | undefined>()
        break
      case 'loaded':
      case 'complete':
      case 'abort':
        expectTypeOf<keyof typeof event>().toEqualTypeOf<'type'>()
        break
      default:
        expectTypeOf(event).toBeNever()
    }
  })
})
