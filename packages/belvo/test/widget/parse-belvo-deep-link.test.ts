import { existsSync, readFileSync } from 'node:fs'
import { isInvalidArgumentError } from '@kit/core'
import { parseBelvoDeepLink } from '@kit/belvo/widget'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const link = '4e8f1a2b-6c3d-4e5f-8a9b-0c1d2e3f4a5b'

describe('parseBelvoDeepLink', () => {
  it('reads a success', () => {
    expect(parseBelvoDeepLink(`myapp://success?link=${link}&institution=erebor_br_retail`)).toStrictEqual({
      kind: 'success',
      link,
      institution: 'erebor_br_retail',
      parameters: { link, institution: 'erebor_br_retail' },
    })
  })

  it('reads an exit with everything', () => {
    const url =
      'myapp://exit?last_encountered_error_code=login_error&last_encountered_error_message=Wrong%20password%2C%20try%20again' +
      '&meta_data_institution_name=erebor_mx_fiscal&meta_data_step=abandon-survey'
    expect(parseBelvoDeepLink(url)).toMatchObject({
      kind: 'exit',
      lastEncounteredErrorCode: 'login_error',
      lastEncounteredErrorMessage: 'Wrong password, try again',
      institutionName: 'erebor_mx_fiscal',
      step: 'abandon-survey',
    })
  })

  it.each([
    'myapp://exit',
    'myapp://exit?',
    'https://app.example.com/exit#',
    'https://app.example.com/exit?state=7',
    '',
    '?',
    '#',
    '&',
    '%',
  ])('reads %j as an exit without details', (url) => {
    const deepLink = parseBelvoDeepLink(url)
    expect(deepLink.kind).toBe('exit')
    expect(deepLink).toMatchObject({ lastEncounteredErrorCode: undefined, institutionName: undefined, step: undefined })
  })

  it('keeps a code it does not know', () => {
    expect(parseBelvoDeepLink('myapp://exit?last_encountered_error_code=new_code&meta_data_step=new-step')).toMatchObject({
      lastEncounteredErrorCode: 'new_code',
      step: 'new-step',
    })
  })

  it.each(['myapp://exit', 'myapp://error', 'myapp://event', 'myapp://success', 'https://app.example.com/belvo/success'])(
    'reads an error on %s',
    (base) => {
      expect(parseBelvoDeepLink(`${base}?error=ACCESS_TOKEN_NOT_VALID&error_message=The%20token%20is%20old`)).toMatchObject({
        kind: 'error',
        error: 'ACCESS_TOKEN_NOT_VALID',
        errorMessage: 'The token is old',
        source: 'query',
      })
    },
  )

  it('reads a warning on the URL of errors', () => {
    expect(parseBelvoDeepLink('myapp://event?warning=institution_disabled&warning_message=Back%20soon')).toMatchObject({
      kind: 'warning',
      warning: 'institution_disabled',
      warningMessage: 'Back soon',
    })
  })

  it('reads the exit of Pix Biometria, where spaces are plus signs', () => {
    expect(
      parseBelvoDeepLink('https://app.example.com/exit?error=token_not_valid&error_description=Token+is+not+valid+%2B+old'),
    ).toMatchObject({
      kind: 'error',
      error: 'token_not_valid',
      errorMessage: 'Token is not valid + old',
      source: 'query',
    })
  })

  it('reads an error in the fragment, with or without a code', () => {
    expect(
      parseBelvoDeepLink('https://api.example.com/api/consents/callback/#error_description=risk_analysis_denied%20by%20the%20bank'),
    ).toStrictEqual({
      kind: 'error',
      error: undefined,
      errorMessage: 'risk_analysis_denied by the bank',
      source: 'fragment',
      parameters: { error_description: 'risk_analysis_denied by the bank' },
    })
    expect(parseBelvoDeepLink('https://app.example.com/cb?state=1#error=access_denied&error_description=No')).toMatchObject({
      kind: 'error',
      error: 'access_denied',
      errorMessage: 'No',
      source: 'fragment',
      parameters: { state: '1', error: 'access_denied' },
    })
  })

  it('reads a page that is routed by its hash', () => {
    expect(parseBelvoDeepLink(`https://app.example.com/#/belvo/done?link=${link}&institution=x_br`)).toMatchObject({
      kind: 'success',
      link,
    })
  })

  it.each([
    [`myapp://success&link=${link}&institution=x_br`, {}],
    [`https://app.example.com/cb?state=7&link=${link}&institution=x_br`, { state: '7' }],
    [`https://app.example.com/cb?state=7?link=${link}&institution=x_br`, { state: '7' }],
    [`https://app.example.com/cb?next=/a?b=c&link=${link}&institution=x_br`, { next: '/a?b=c' }],
    [`https://app.example.com/a&b/cb?link=${link}&institution=x_br`, {}],
    [`myapp://success?\n  link=${link}\n  &institution=x_br\n`, {}],
    [`myapp://success?\r\nlink=${link}&\r\ninstitution=x_br`, {}],
    [`  myapp://success?link=${link} & institution=x_br`, {}],
    [`?link=${link}&institution=x_br`, {}],
    [`myapp:success?link=${link}&institution=x_br#`, {}],
    [`https://app.example.com/cb?link=old&institution=old&link=${link}&institution=x_br`, {}],
  ])('finds the parameters of %j', (url, own) => {
    expect(parseBelvoDeepLink(url)).toStrictEqual({
      kind: 'success',
      link,
      institution: 'x_br',
      parameters: { ...own, link, institution: 'x_br' },
    })
  })

  it('decides in the order error, warning, success, exit', () => {
    const rest = ['error=E', 'warning=W', `link=${link}`, 'meta_data_step=abandon-survey']
    const kinds = rest.map((_, index) => parseBelvoDeepLink(`myapp://x?${rest.slice(index).toReversed().join('&')}`).kind)
    expect(kinds).toEqual(['error', 'warning', 'success', 'exit'])
  })

  it('takes a success without a link for an exit', () => {
    expect(parseBelvoDeepLink('myapp://success?link=&institution=x_br').kind).toBe('exit')
  })

  it('leaves malformed percent sequences as they came', () => {
    expect(parseBelvoDeepLink('myapp://error?error=50%&error_message=caf%E9%20%zz%C3%A9')).toMatchObject({
      error: '50%',
      errorMessage: 'caf%E9%20%zzé',
    })
  })

  it('keeps names of object members harmless', () => {
    const { parameters } = parseBelvoDeepLink('myapp://exit?__proto__=a&constructor=b&toString=c')
    expect(Object.entries(parameters)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ])
    expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype)
  })

  it('tells the two widgets whose links carry the same names apart by nothing', () => {
    const url = 'myapp://event?error=session_expired_ob&error_message=The%20session%20is%20over'
    for (const options of [undefined, {}, { flavour: undefined }, { flavour: 'multi-region' }, { flavour: 'ofda-brazil' }] as const) {
      expect(parseBelvoDeepLink(url, options)).toMatchObject({ kind: 'error', error: 'session_expired_ob', errorMessage: 'The session is over' })
    }
  })

  it('can be given to map and to a caller that knows no types', () => {
    const urls = [`myapp://success?link=${link}`, 'myapp://exit']
    expect(urls.map(parseBelvoDeepLink as (url: string) => { kind: string }).map(({ kind }) => kind)).toEqual(['success', 'exit'])
    expect(parseBelvoDeepLink('myapp://exit', null as unknown as undefined).kind).toBe('exit')
  })

  it('refuses a flavour it does not know', () => {
    expect(() => parseBelvoDeepLink('myapp://exit', { flavour: 'my-belvo-portal' } as never)).toThrow(/'enrollment'/)
  })

  it.each<unknown>([undefined, null, 7, {}, new URL('https://app.example.com')])('refuses %s', (value) => {
    try {
      parseBelvoDeepLink(value as string)
      expect.unreachable()
    } catch (error) {
      expect(isInvalidArgumentError(error)).toBe(true)
      expect(error).toMatchObject({ argument: 'url', message: expect.stringContaining('href') })
    }
  })

  it('reads long hostile texts quickly enough to finish', () => {
    for (const text of [
      '?'.repeat(200_000),
      '&'.repeat(200_000),
      ' '.repeat(200_000),
      '?link='.repeat(50_000),
      '%E9'.repeat(70_000),
      '\n '.repeat(100_000),
    ]) {
      expect(parseBelvoDeepLink(`myapp://x${text}`).kind).toMatch(/^(?:exit|success)$/)
    }
  })
})

describe('parseBelvoDeepLink of Pix Biometria', () => {
  const pix = (url: string, successUrl: string) => parseBelvoDeepLink(url, { flavour: 'pix-biometria', successUrl })

  it.each([
    ['myapp://pix-done', 'myapp://pix-done'],
    ['myapp://pix-done/', 'myapp://pix-done'],
    ['MYAPP://Pix-Done?', 'myapp://pix-done'],
    ['https://app.example.com/done?order=7', 'https://app.example.com/done?order=7'],
    ['https://app.example.com/done?order=7&utm=x', 'https://app.example.com/done?order=7'],
    ['https://app.example.com/#/done', 'https://app.example.com/#/done'],
    ['https://app.example.com/#/done?', 'https://app.example.com/#/done'],
    ['https://app.example.com/#/done?order=7', 'https://app.example.com/#/done?order=7'],
    ['https://app.example.com/caf%C3%A9?n=a%20b', 'https://app.example.com/caf%C3%A9?n=a+b'],
  ])('reads %s as a success of %s', (url, successUrl) => {
    expect(pix(url, successUrl).kind).toBe('success')
  })

  it.each([
    ['myapp://pix-left', 'myapp://pix-done'],
    ['otherapp://pix-done', 'myapp://pix-done'],
    ['https://app.example.com/back?result=left', 'https://app.example.com/back?result=done'],
    ['https://app.example.com/back', 'https://app.example.com/back?result=done'],
    ['https://app.example.com/#/left', 'https://app.example.com/#/done'],
    ['https://app.example.com/#/left?order=7', 'https://app.example.com/#/done?order=7'],
    ['', 'myapp://pix-done'],
  ])('reads %s as an exit when success is %s', (url, successUrl) => {
    expect(pix(url, successUrl).kind).toBe('exit')
  })

  it('reads an error on any address', () => {
    expect(pix('myapp://pix-done?error=token_not_valid&error_description=The+token+is+old', 'myapp://pix-done')).toStrictEqual({
      kind: 'error',
      error: 'token_not_valid',
      errorMessage: 'The token is old',
      source: 'query',
      parameters: { error: 'token_not_valid', error_description: 'The token is old' },
    })
  })

  it.each([undefined, null, '', 7])('needs the success URL: %j is refused', (successUrl) => {
    expect(() => pix('myapp://pix-done', successUrl as string)).toThrow(/callback_urls\.success/)
  })
})

describe('parseBelvoDeepLink of an enrollment', () => {
  const back = (url: string) => parseBelvoDeepLink(url, { flavour: 'enrollment' })

  it.each(['https://app.example.com/cb?', 'https://app.example.com/cb?own=1&', 'https://app.example.com/cb#', 'myapp://enrolled&'])(
    'finds what the bank appended to %s',
    (url) => {
      expect(back(`${url}state=s-1&code=c%2F2&id_token=eyJ.a.b`)).toMatchObject({
        kind: 'success',
        redirection: { state: 's-1', code: 'c/2', id_token: 'eyJ.a.b' },
      })
    },
  )

  it('sends on what there is', () => {
    expect(back('myapp://cb?state=s&code=c')).toMatchObject({ redirection: { state: 's', code: 'c' } })
    expect(back('myapp://cb?state=s&id_token=t')).toMatchObject({ redirection: { state: 's', id_token: 't' } })
    expect(Object.keys((back('myapp://cb?state=s&code=c') as { redirection: object }).redirection)).toEqual(['state', 'code'])
  })

  it('sends an error on, too', () => {
    expect(back('myapp://cb?state=s&error=access_denied&error_description=The+user+denied+access')).toMatchObject({
      kind: 'error',
      error: 'access_denied',
      errorMessage: 'The user denied access',
      redirection: { state: 's', error: 'access_denied', error_description: 'The user denied access' },
    })
    expect(back('myapp://cb?state=s&error=access_denied')).toMatchObject({ redirection: { error_description: '' } })
    expect(back('myapp://cb?error=access_denied')).toMatchObject({ kind: 'error', redirection: undefined })
    expect(back('myapp://cb#state=s&error_description=no')).toMatchObject({ kind: 'error', source: 'fragment', redirection: undefined })
  })

  it.each(['myapp://cb', 'myapp://cb?state=mine', 'myapp://cb?code=c', `myapp://cb?link=${link}`, ''])('takes %j for an exit', (url) => {
    expect(back(url).kind).toBe('exit')
  })

  it('does not mistake the parameters of a bank for those of a widget', () => {
    expect(parseBelvoDeepLink('myapp://cb?state=mine&code=c')).toMatchObject({ kind: 'exit', parameters: { state: 'mine', code: 'c' } })
  })
})

describe('parseBelvoDeepLink, any input', () => {
  const names = [
    'link',
    'institution',
    'error',
    'error_message',
    'warning',
    'warning_message',
    'meta_data_step',
    'last_encountered_error_code',
  ]
  const name = fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[a-z_]{1,12}$/))
  // The platform may wrap a value in white space; Belvo encodes what belongs to it.
  const value = fc.string({ unit: 'binary', maxLength: 30 })
  const values = fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true })
  const base = fc.constantFrom(
    'myapp://success',
    'myapp://exit',
    'https://app.example.com/error',
    'com.example.app:/cb',
    'https://[::1]:1/warning/',
  )
  const encode = (given: Record<string, string>, plus: boolean) =>
    Object.entries(given)
      .map((pair) =>
        pair
          .map(encodeURIComponent)
          .join('=')
          .replaceAll('%20', plus ? '+' : '%20'),
      )
      .join('&')

  it('gives every parameter back, whichever way spaces were written', () => {
    fc.assert(
      fc.property(base, values, fc.boolean(), fc.constantFrom('?', '&', '?own=1&', '#'), (url, given, plus, separator) => {
        const { parameters } = parseBelvoDeepLink(`${url}${separator}${encode(given, plus)}`)
        const { own: _, ...rest } = parameters
        const { own: __, ...expected } = given
        expect(rest).toEqual(expected)
      }),
    )
  })

  it('does not look at host or path', () => {
    fc.assert(
      fc.property(base, base, values, (one, other, given) => {
        expect(parseBelvoDeepLink(`${one}?${encode(given, false)}`)).toEqual(parseBelvoDeepLink(`${other}?${encode(given, false)}`))
      }),
    )
  })

  it('knows an address of Pix Biometria again, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom('', '\n', '/'), (url, tail) => {
        const end = tail === '/' && /[?#]|\/$/.test(url) ? '' : tail
        expect(parseBelvoDeepLink(url + end, { flavour: 'pix-biometria', successUrl: url }).kind).toBe('success')
      }),
    )
  })

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('?', '&', '=', '#', '%', '+', '\n', 'link=', 'error=', '%C3', '\ud800'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const deepLink = parseBelvoDeepLink(pieces.join(''))
        expect(['success', 'exit', 'error', 'warning']).toContain(deepLink.kind)
        const pix = parseBelvoDeepLink(pieces.join(''), { flavour: 'pix-biometria', successUrl: pieces.toReversed().join('') || 'x' })
        const bank = parseBelvoDeepLink(pieces.join(''), { flavour: 'enrollment' })
        expect(['success', 'exit', 'error']).toEqual(expect.arrayContaining([pix.kind, bank.kind]))
        for (const part of Object.values(deepLink.parameters)) expect(part).toBeTypeOf('string')
      }),
      { numRuns: 1000 },
    )
  })
})

const examples = new URL('../../../../../shared/providers/belvo/examples/deep-link-callbacks.json', import.meta.url)

it('reads the published samples as documented, where they lie next to the repository', () => {
  if (!existsSync(examples)) {
    console.info('belvo: no published deep-link samples here, only our own were read')
    return
  }
  for (const [name, url] of Object.entries(JSON.parse(readFileSync(examples, 'utf8')) as Record<string, string>)) {
    const kind = parseBelvoDeepLink(url).kind
    expect(name.startsWith(kind), `${name} was read as ${kind}`).toBe(true)
  }
})
