import { inspect } from 'node:util'
import { isInvalidArgumentError } from '@kit/core'
import type { FintocWebViewOptions, FintocWebViewParameter } from '@kit/fintoc/widget'
import { buildFintocWebViewUrl } from '@kit/fintoc/widget'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const publicKey = 'pk_test_SYNTHETIC'
const widgetToken = 'li_SYNTHETIC_sec_RANDOM'
const base = `https://webview.fintoc.com/widget.html?public_key=${publicKey}`

function refusal(options: unknown): { argument: string; text: string } {
  try {
    buildFintocWebViewUrl(options as FintocWebViewOptions)
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error
    return { argument: error.argument, text: `${error.message} ${JSON.stringify(error)} ${inspect(error)} ${error.stack ?? ''}` }
  }
  throw new Error('nothing was thrown')
}

/** Reads a query with brackets the way servers do, and not with the code under test. */
function readQuery(url: string): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const pair of url.slice(url.indexOf('?') + 1).split('&')) {
    const [name = '', value = ''] = pair.split('=')
    const keys = name.split('[').map((key) => decodeURIComponent(key.replace(/\]$/, '')))
    const last = keys.pop() ?? ''
    let target = result
    const path = name.endsWith('[]') ? keys.slice(0, -1) : keys
    for (const key of path) target = (target[key] ??= Object.create(null) as Record<string, unknown>) as Record<string, unknown>
    if (name.endsWith('[]')) {
      const list = (target[keys.at(-1) ?? ''] ??= []) as unknown[]
      list.push(decodeURIComponent(value))
    } else target[last] = decodeURIComponent(value)
  }
  return result
}

describe('buildFintocWebViewUrl', () => {
  it('writes each documented combination', () => {
    expect(buildFintocWebViewUrl({ publicKey, widgetToken })).toBe(`${base}&widget_token=${widgetToken}`)
    expect(
      buildFintocWebViewUrl({
        publicKey,
        product: 'movements',
        holderType: 'individual',
        country: 'cl',
        webhookUrl: 'https://app.example.com/fintoc?user=7&x=a b',
        linkToken: 'link_SYNTHETIC_token_RANDOM',
        institutionId: 'cl_banco_example',
      }),
    ).toBe(
      `${base}&product=movements&holder_type=individual&country=cl&institution_id=cl_banco_example` +
        '&webhook_url=https%3A%2F%2Fapp.example.com%2Ffintoc%3Fuser%3D7%26x%3Da%20b&link_token=link_SYNTHETIC_token_RANDOM',
    )
    expect(buildFintocWebViewUrl({ publicKey, product: 'payments', sessionToken: 'cs_SYNTHETIC' })).toBe(
      `${base}&product=payments&session_token=cs_SYNTHETIC`,
    )
  })

  it('nests with brackets that stay as they are', () => {
    expect(
      buildFintocWebViewUrl({
        publicKey,
        widgetToken,
        username: { value: '11.111.111-1 [x]', editable: false },
        eventRedirects: true,
        parameters: { 'a b': [1, true, 'c&d'], deep: { 'k[]': { list: ['x'], none: undefined } }, none: undefined, empty: [] },
      }),
    ).toBe(
      `${base}&username[value]=11.111.111-1%20%5Bx%5D&username[editable]=false&widget_token=${widgetToken}&_on_event=true` +
        '&a%20b[]=1&a%20b[]=true&a%20b[]=c%26d&deep[k%5B%5D][list][]=x',
    )
    expect(buildFintocWebViewUrl({ publicKey, widgetToken, username: 'jane' })).toContain('&username=jane&')
  })

  it('asks for events only when told', () => {
    expect(buildFintocWebViewUrl({ publicKey, widgetToken, eventRedirects: false })).not.toContain('_on_event')
  })

  it('leads to another page when told, https or on this machine', () => {
    for (const baseUrl of ['http://127.0.0.1:4012/widget.html', 'http://localhost/w', 'http://[::1]:1', 'https://copy.example.com/widget.html', 'HTTPS://a.example']) {
      expect(buildFintocWebViewUrl({ publicKey, widgetToken, baseUrl })).toBe(`${baseUrl}?public_key=${publicKey}&widget_token=${widgetToken}`)
    }
    for (const baseUrl of [
      'http://webview.fintoc.com/widget.html',
      'http://127.0.0.1.evil.example/',
      'http://localhost:80@evil.example/',
      'https://a.example/?x=1',
      'https://a.example/#x',
      'javascript:alert(1)',
      'https://',
      'https:///widget.html',
      'https://a.example/a b',
      '/widget.html',
      '',
    ]) {
      expect(refusal({ publicKey, widgetToken, baseUrl }).argument, baseUrl).toBe('baseUrl')
    }
  })

  const byUrl = { publicKey, product: 'movements', holderType: 'individual', webhookUrl: 'https://app.example.com/SYNTHETIC' }
  it.each([
    [undefined, 'publicKey'],
    [null, 'publicKey'],
    ['SYNTHETIC', 'publicKey'],
    [{ widgetToken }, 'publicKey'],
    [{ publicKey: 'sk_test_SYNTHETIC', widgetToken }, 'publicKey'],
    [{ publicKey }, 'widgetToken'],
    [{ publicKey, widgetToken, sessionToken: 'cs_SYNTHETIC', product: 'payments' }, 'sessionToken'],
    [{ ...byUrl, widgetToken }, 'webhookUrl'],
    [{ ...byUrl, sessionToken: 'cs_SYNTHETIC' }, 'webhookUrl'],
    [{ publicKey, widgetToken: null }, 'widgetToken'],
    [{ publicKey, widgetToken: ' ' }, 'widgetToken'],
    [{ publicKey, widgetToken, product: 'SYNTHETIC' }, 'product'],
    [{ publicKey, sessionToken: 'cs_SYNTHETIC' }, 'product'],
    [{ publicKey, sessionToken: 'cs_SYNTHETIC', product: 'movements' }, 'product'],
    [{ ...byUrl, product: 'payments' }, 'product'],
    [{ ...byUrl, product: undefined }, 'product'],
    [{ ...byUrl, product: 'movements or invoices' }, 'product'],
    [{ ...byUrl, holderType: undefined }, 'holderType'],
    [{ ...byUrl, holderType: 'SYNTHETIC' }, 'holderType'],
    [{ ...byUrl, country: 'CL' }, 'country'],
    [{ ...byUrl, webhookUrl: '/SYNTHETIC' }, 'webhookUrl'],
    [{ ...byUrl, webhookUrl: 'http://app.example.com/SYNTHETIC' }, 'webhookUrl'],
    [{ ...byUrl, linkToken: '' }, 'linkToken'],
    [{ publicKey, widgetToken, linkToken: 'link_SYNTHETIC' }, 'linkToken'],
    [{ publicKey, widgetToken, onSuccess: () => undefined }, 'options'],
    [{ publicKey, widgetToken, public_key: 'SYNTHETIC' }, 'options'],
    [{ publicKey, widgetToken, parameters: { widget_token: 'SYNTHETIC' } }, 'parameters'],
    [{ publicKey, widgetToken, parameters: { x: Number.NaN } }, 'parameters'],
    [{ publicKey, widgetToken, parameters: { x: null } }, 'parameters'],
    [{ publicKey, widgetToken, parameters: { x: [Symbol('SYNTHETIC')] } }, 'parameters'],
    [{ publicKey, widgetToken, institutionId: '\ud800SYNTHETIC' }, 'options'],
  ])('refuses %o, naming the option and no value', (options, argument) => {
    const { argument: named, text } = refusal(options)
    expect(named).toBe(argument)
    expect(text).not.toMatch(/SYNTHETIC|RANDOM/)
  })

  it('refuses a parameter inside itself', () => {
    const loop: Record<string, unknown> = {}
    loop['again'] = loop
    expect(refusal({ publicKey, widgetToken, parameters: { loop } }).argument).toBe('parameters')
  })

  it('takes members that are undefined as not given', () => {
    const nothing = { sessionToken: undefined, webhookUrl: undefined, linkToken: undefined, product: undefined, username: undefined }
    expect(buildFintocWebViewUrl({ publicKey, widgetToken, ...nothing })).toBe(`${base}&widget_token=${widgetToken}`)
  })

  it('can be read back, whatever is in it', () => {
    const text = fc.string({ unit: 'grapheme' })
    const name = text.filter((key) => key !== '' && key !== '__proto__')
    const scalars = fc.oneof(text, fc.integer(), fc.boolean())
    const list = fc.array(scalars, { minLength: 1, maxLength: 3 })
    const value = fc.letrec<{ tree: FintocWebViewParameter }>((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, scalars, list, fc.dictionary(name, tie('tree'), { minKeys: 1, maxKeys: 3, noNullPrototype: true })),
    })).tree
    const asText = (tree: FintocWebViewParameter): unknown =>
      typeof tree !== 'object' ? String(tree) : Array.isArray(tree) ? tree.map(asText) : Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, asText(item as FintocWebViewParameter)]))
    fc.assert(
      fc.property(text, fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }), (username, parameters) => {
        const taken = Object.keys(parameters).some((key) => ['country', 'product', 'username'].includes(key))
        fc.pre(!taken)
        const read = readQuery(buildFintocWebViewUrl({ publicKey, widgetToken, username: { value: username, editable: true }, parameters }))
        const expected = { public_key: publicKey, username: { value: username, editable: 'true' }, widget_token: widgetToken }
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify({ ...expected, ...(asText(parameters) as object) })))
      }),
    )
  })
})
