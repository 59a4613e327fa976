/**
 * The script a page loads instead of Fintoc's. It offers the same surface, opens a page of the sandbox in a dialog, and works under a
 * Content-Security-Policy without inline styles.
 */
export function widgetScript(origin: string): string {
  return `(() => {
  'use strict'
  const origin = ${JSON.stringify(origin)}
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(27)), (byte) => letters[byte % letters.length]).join('')
  const inQuery = {
    publicKey: 'public_key',
    product: 'product',
    widgetToken: 'widget_token',
    sessionToken: 'session_token',
    linkToken: 'link_token',
    holderType: 'holder_type',
    country: 'country',
    institutionId: 'institution_id',
    webhookUrl: 'webhook_url',
  }
  const queryOf = (options) => {
    const query = new URLSearchParams({ page_origin: location.origin })
    for (const [name, inUrl] of Object.entries(inQuery)) if (typeof options[name] === 'string') query.set(inUrl, options[name])
    const { username } = options
    if (typeof username === 'string') query.set('username', username)
    if (typeof username?.value === 'string') {
      query.set('username[value]', username.value)
      query.set('username[editable]', String(username.editable ?? true))
    }
    return query
  }
  // For a token this sandbox did not make there is no state to ask.
  const successOf = ({ widgetToken, webhookUrl }) => {
    const intent = /^(li_.+?)_sec_/.exec(widgetToken ?? '')
    if (intent) return { id: intent[1], exchangeToken: intent[1] + '_exchange_token_' + random() }
    return webhookUrl ? { id: 'link_' + random() } : {}
  }

  function create(options) {
    if (typeof options?.publicKey !== 'string') throw new TypeError('The Fintoc sandbox needs a publicKey.')
    let destroyed = false
    let dialog
    let frame

    const tell = (name, more) => options.onEvent?.(name, { timestamp: Date.now(), ...more })
    const hide = () => dialog?.close()
    const exit = () => {
      hide()
      tell('closed')
      options.onExit?.()
    }
    const receive = ({ source, origin: from, data }) => {
      if (from !== origin || source !== frame.contentWindow || !dialog.open) return
      if (data?.action === 'succeed') {
        hide()
        options.onSuccess?.(data.success ?? successOf(options))
      }
      if (data?.action === 'exit') exit()
      if (data?.action === 'fail') tell('on_error', { message: data.message ?? 'Failed in the sandbox' })
      if (data?.action === 'event') tell(String(data.name))
    }
    const build = () => {
      dialog = document.createElement('dialog')
      dialog.setAttribute('aria-label', 'Fintoc sandbox')
      dialog.dataset.fintocSandbox = ''
      Object.assign(dialog.style, { width: '26rem', maxWidth: '95vw', padding: '0' })
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault()
        exit()
      })
      frame = document.createElement('iframe')
      frame.title = 'Fintoc sandbox'
      frame.src = origin + '/widget/v1/frame?' + queryOf(options)
      Object.assign(frame.style, { display: 'block', width: '100%', height: 'min(38rem, 85vh)', border: '0' })
      dialog.append(frame)
      document.body.append(dialog)
      window.addEventListener('message', receive)
    }

    return {
      open() {
        if (destroyed) throw new Error('The widget was destroyed.')
        if (!dialog) build()
        if (dialog.open) return
        dialog.showModal()
        frame.focus()
        tell('opened')
      },
      // Fintoc's types say close, its documentation says hide.
      close: hide,
      hide,
      destroy() {
        destroyed = true
        window.removeEventListener('message', receive)
        dialog?.remove()
        dialog = undefined
      },
    }
  }

  window.Fintoc = { create }
})()
`
}
