import { isInvalidArgumentError } from '@kit/core'
import { buildBelvoWidgetUrl, parseBelvoDeepLink } from '@kit/belvo/widget'
import type { BelvoWidgetOptions } from '@kit/belvo/widget'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const accessToken = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJraXQifQ.c2lnbmF0dXJlLW9mLW91cnM'

function refusal(options: unknown): { argument: string; message: string; text: string } {
  try {
    buildBelvoWidgetUrl(options as BelvoWidgetOptions)
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    return { argument: error.argument, message: error.message, text: `${error.stack} ${JSON.stringify(error)}` }
  }
  throw new Error('nothing was thrown')
}

describe('buildBelvoWidgetUrl', () => {
  it('builds the multi-region widget with every option', () => {
    const url = buildBelvoWidgetUrl({
      flavour: 'multi-region',
      accessToken,
      accessMode: 'single',
      externalId: 'person_7-B',
      countryCodes: ['MX', 'BR'],
      institutions: ['erebor_mx_fiscal', 'tatooine_mx_fiscal'],
      institution: 'erebor_mx_fiscal',
      resources: ['ACCOUNTS', 'OWNERS', 'SOMETHING_NEW'],
      showCloseDialog: false,
      showAbandonSurvey: true,
      integrationType: 'credentials',
      institutionTypes: ['fiscal', 'employment'],
      locale: 'en',
    })
    expect(url).toBe(
      `https://widget.belvo.io/?access_token=${accessToken}&access_mode=single&external_id=person_7-B&country_codes=MX,BR` +
        '&institutions=erebor_mx_fiscal,tatooine_mx_fiscal&institution=erebor_mx_fiscal&resources=ACCOUNTS,OWNERS,SOMETHING_NEW' +
        '&show_close_dialog=false&show_abandon_survey=true&integration_type=credentials&institution_types=fiscal,employment&locale=en',
    )
  })

  it('sends only what was given, and treats undefined as not given', () => {
    expect(buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken, locale: undefined, institutions: undefined })).toBe(
      `https://widget.belvo.io/?access_token=${accessToken}`,
    )
  })

  it('always sends locale=pt for Open Finance Brazil', () => {
    expect(buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken, institutionTypes: ['retail'], mode: 'webapp' })).toBe(
      `https://widget.belvo.io/?access_token=${accessToken}&institution_types=retail&locale=pt&mode=webapp`,
    )
    expect(buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken, locale: 'pt' })).toBe(
      `https://widget.belvo.io/?access_token=${accessToken}&locale=pt`,
    )
    expect(refusal({ flavour: 'ofda-brazil', accessToken, locale: 'es' })).toMatchObject({ argument: 'locale' })
    expect(refusal({ flavour: 'ofda-brazil', accessToken, institutionTypes: ['fiscal'] })).toMatchObject({ argument: 'institutionTypes' })
  })

  it('builds the three modes of the portal', () => {
    expect(buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'public' })).toBe('https://meuportal.belvo.com/?mode=landing')
    expect(buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'custom', accessToken })).toBe(
      `https://meuportal.belvo.com/?access_token=${accessToken}`,
    )
    expect(
      buildBelvoWidgetUrl({
        flavour: 'my-belvo-portal',
        mode: 'renew',
        accessToken,
        linkId: '0c9f4c1e-51c2-4be0-9a36-6c7d2f0a1b22',
        consentId: '7d0a6f3e-8f7e-4d64-a0fd-0d5f0c1c9e11',
        institution: 'ofmockbank_br_retail',
        institutionDisplayName: 'Banco São & Cia + Filhos',
        institutionIconLogo: 'https://logos.example.com/b.svg?v=1',
      }),
    ).toBe(
      `https://meuportal.belvo.com/?access_token=${accessToken}&link_id=0c9f4c1e-51c2-4be0-9a36-6c7d2f0a1b22` +
        '&consent_id=7d0a6f3e-8f7e-4d64-a0fd-0d5f0c1c9e11&institution=ofmockbank_br_retail' +
        '&institution_display_name=Banco%20S%C3%A3o%20%26%20Cia%20%2B%20Filhos' +
        '&institution_icon_logo=https%3A%2F%2Flogos.example.com%2Fb.svg%3Fv%3D1&action=renew',
    )
  })

  it('builds the Pix Biometria widget', () => {
    expect(buildBelvoWidgetUrl({ flavour: 'pix-biometria', accessToken })).toBe(
      `https://pix-biometria.pay.belvo.com/?access_token=${accessToken}`,
    )
  })

  it.each([
    'http://127.0.0.1:4010/widget/',
    'http://localhost/widget/',
    'http://[::1]:4010',
    'https://widgets.example.com/belvo/',
  ])('opens the page at %s instead', (baseUrl) => {
    expect(buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken, baseUrl })).toBe(`${baseUrl}?access_token=${accessToken}`)
    expect(buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'public', baseUrl })).toBe(`${baseUrl}?mode=landing`)
    expect(buildBelvoWidgetUrl({ flavour: 'pix-biometria', accessToken, baseUrl: undefined })).toMatch(/^https:\/\/pix-biometria\.pay\.belvo\.com\/\?/)
  })

  it.each([
    'http://widgets.example.com/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
    'https://user:4711@widgets.example.com/',
    'https://widgets.example.com/?a=4711',
    'https://widgets.example.com/#4711',
    'https:\\\\example.com',
    'https://',
    'javascript:alert(4711)',
    '/widget/',
    '',
    ' https://widgets.example.com/',
    4711,
    null,
  ])('does not send a token to %j', (baseUrl) => {
    const { argument, message, text } = refusal({ flavour: 'ofda-brazil', accessToken, baseUrl })
    expect([argument, message]).toEqual(['baseUrl', expect.stringContaining('https address without query')])
    expect(text).not.toMatch(/4711|eyJ/)
  })

  it.each([
    [{ flavour: 'multi-region' }, 'accessToken', 'access text'],
    [{ flavour: 'multi-region', accessToken: '' }, 'accessToken', 'access text'],
    [{ flavour: 'multi-region', accessToken: `Bearer ${accessToken}` }, 'accessToken', 'Bearer'],
    [{ flavour: 'multi-region', accessToken: { access: accessToken } }, 'accessToken', 'access text'],
    [{ flavour: 'multi-region', accessToken, countryCodes: ['mx'] }, 'countryCodes', 'MX or BR, in exactly this case'],
    [{ flavour: 'multi-region', accessToken, countryCodes: 'MX' }, 'countryCodes', 'a list'],
    [{ flavour: 'multi-region', accessToken, countryCodes: [] }, 'countryCodes', 'leave it out if empty'],
    [{ flavour: 'multi-region', accessToken, locale: 'EN' }, 'locale', 'es or pt or en, in exactly this case'],
    [{ flavour: 'multi-region', accessToken, locale: null }, 'locale', 'es or pt or en'],
    [{ flavour: 'multi-region', accessToken, resources: ['accounts'] }, 'resources', 'upper-case'],
    [{ flavour: 'multi-region', accessToken, institutions: ['a,b'] }, 'institutions', 'commas'],
    [{ flavour: 'multi-region', accessToken, institution: '\ud800' }, 'institution', 'surrogate'],
    [{ flavour: 'multi-region', accessToken, externalId: 'ab' }, 'externalId', 'at least 3'],
    [{ flavour: 'multi-region', accessToken, externalId: 'ana@example.com' }, 'externalId', 'not personal data'],
    [{ flavour: 'multi-region', accessToken, showCloseDialog: 'false' }, 'showCloseDialog', 'true or false'],
    [{ flavour: 'multi-region', accessToken, country_codes: ['MX'] }, 'options', 'countryCodes'],
    [{ flavour: 'multi-region', accessToken, constructor: 'x' }, 'options', 'it takes'],
    [{ flavour: 'multi-region', accessToken, mode: 'webapp' }, 'options', 'it takes'],
    [{ flavour: 'pix-biometria', accessToken, locale: 'pt' }, 'options', 'accessToken'],
    [{ flavour: 'my-belvo-portal', mode: 'public', accessToken }, 'options', 'no others'],
    [{ flavour: 'my-belvo-portal', accessToken }, 'mode', 'public, custom or renew'],
    [{ flavour: 'my-belvo-portal', mode: 'renew', accessToken, linkId: 'link_1' }, 'linkId', 'UUID'],
    [{ flavour: 'ofda', accessToken }, 'flavour', 'ofda-brazil'],
    [{ flavour: 'constructor', accessToken }, 'flavour', 'ofda-brazil'],
    [{ accessToken }, 'flavour', 'ofda-brazil'],
    [undefined, 'flavour', 'ofda-brazil'],
  ])('refuses %j and names the fix', (options, argument, hint) => {
    const error = refusal(options)
    expect(error.argument).toBe(argument)
    expect(error.message).toContain(hint)
    expect(error.text).not.toContain(accessToken)
  })

  it('never shows a value it refuses', () => {
    for (const option of ['accessToken', 'externalId', 'locale', 'institutions', 'resources', 'flavour', 'mode', 'institution_type']) {
      const { text } = refusal({ flavour: 'ofda-brazil', accessToken, [option]: 'secret value 4711' })
      expect(text).not.toContain('4711')
    }
  })

  it('gives back through URL what was put in', () => {
    const name = fc.stringMatching(/^[a-z_]{1,20}$/)
    const wellFormed = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => /\S/.test(value))
    fc.assert(
      fc.property(
        fc.stringMatching(/^[!-~]+$/),
        fc.array(name, { minLength: 1, maxLength: 4 }),
        wellFormed,
        fc.boolean(),
        (token, institutions, institution, flag) => {
          const url = new URL(
            buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken: token, institutions, institution, showCloseDialog: flag }),
          )
          expect(url.host).toBe('widget.belvo.io')
          expect([...url.searchParams.keys()]).toEqual(['access_token', 'institutions', 'institution', 'show_close_dialog'])
          expect(url.searchParams.get('access_token')).toBe(token)
          expect(url.searchParams.get('institutions')?.split(',')).toEqual(institutions)
          expect(url.searchParams.get('institution')).toBe(institution)
          expect(url.searchParams.get('show_close_dialog')).toBe(String(flag))
          expect(url.search).not.toContain('+')
          expect(parseBelvoDeepLink(url.href).parameters).toEqual(Object.fromEntries(url.searchParams))
        },
      ),
    )
  })
})
