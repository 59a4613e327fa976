/**
 * The script a page loads instead of finAPI's package `@finapi/web-form`: a custom element in a shadow root that asks the sandbox. It works under
 * a Content-Security-Policy without inline styles, and says what it is.
 */
export const webFormComponent: string = `const tag = 'kit-sandbox-finapi-web-form'

class SandboxWebForm extends HTMLElement {
  #properties = {}
  #handlers = {}
  #started = false

  set(properties, handlers) {
    this.#properties = properties
    this.#handlers = handlers
  }

  connectedCallback() {
    if (this.#started) return
    this.#started = true
    this.attachShadow({ mode: 'open' })
    void this.#open()
  }

  #tell(name, error) {
    // Whoever was taken off the page has nothing more to say.
    if (this.isConnected) this.#handlers[name]?.(error)
  }

  #show(heading, ...content) {
    if (!this.isConnected) return
    const main = document.createElement('section')
    main.lang = 'en'
    const title = document.createElement('h2')
    title.textContent = heading
    const note = document.createElement('p')
    note.textContent = 'Local sandbox. No bank is involved.'
    main.append(title, ...content, note)
    this.shadowRoot.replaceChildren(main)
  }

  #text(text, role) {
    const line = document.createElement('p')
    line.textContent = text
    if (role) line.setAttribute('role', role)
    return line
  }

  #button(text, press) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = text
    button.addEventListener('click', press)
    return button
  }

  async #ask(action, fields) {
    const { targetUrl, token } = this.#properties
    const response = await fetch(targetUrl + '/kit-sandbox/wf/' + encodeURIComponent(token) + '/' + action, {
      method: 'POST',
      body: new URLSearchParams(fields),
      referrerPolicy: 'no-referrer',
    })
    return { status: response.status, body: await response.json() }
  }

  #fail(type, code, message) {
    this.#show('That did not work', this.#text('The form ended with ' + code + '.', 'alert'))
    this.#tell('onFail', { type, code, message })
  }

  async #open() {
    if (!this.#properties.token) return this.#fail('FRONTEND_ERROR', 'UNDEFINED_TOKEN', 'There is no token.')
    let answer
    try {
      answer = await this.#ask('open', {})
      if (answer.status === 404) throw new Error('The sandbox has no such form.')
    } catch (error) {
      this.#show('The form did not load', this.#text('The sandbox does not answer, or has no such form.', 'alert'))
      return this.#tell('onLoadError', error)
    }
    const { status, body } = answer
    if (status === 410) return this.#fail('FRONTEND_ERROR', 'ALREADY_OPENED', 'A form opens once.')
    if (status !== 200) return this.#fail('BACKEND_ERROR', body.errorCode, 'The form is over.')
    this.#step(body)
    this.#tell('onLoaded')
  }

  #element(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties)
    element.append(...children)
    return element
  }

  #field({ kind, name, label, options, autocomplete }) {
    if (kind === 'one' || kind === 'many') {
      const inputs = options.map(({ value, label, checked }) =>
        this.#element('label', {}, this.#element('input', { type: kind === 'one' ? 'radio' : 'checkbox', name, value, checked }), ' ' + label),
      )
      return this.#element('fieldset', {}, this.#element('legend', { textContent: label }), ...inputs)
    }
    const input = this.#element('input', { type: kind === 'password' ? 'password' : 'text', name, autocomplete, required: true })
    if (kind === 'code') input.inputMode = 'numeric'
    return this.#element('p', {}, this.#element('label', {}, label + ' ', input))
  }

  #step({ key, title, bank, errorCodes, view }) {
    const buttons = view.buttons.map(({ label, answer }) =>
      this.#element('button', { type: 'submit', textContent: label, value: answer, formNoValidate: answer === 'refuse' }),
    )
    const form = this.#element('form', {}, ...view.fields.map((field) => this.#field(field)), ...buttons)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const answer = event.submitter?.value ?? 'continue'
      void this.#act('next', [...new FormData(form), ['key', key], ['step', view.step], ['answer', answer]])
    })
    const codes = this.#element('select', {}, ...errorCodes.map((code) => this.#element('option', { textContent: code })))
    const act = (action, more = []) => () => void this.#act(action, [['key', key], ...more])
    this.#show(
      title,
      ...(view.step === 'bank' ? [] : [this.#text('Bank: ' + bank)]),
      this.#element('h3', { textContent: view.heading }),
      ...(view.alert === undefined ? [] : [this.#text(view.alert, 'alert')]),
      ...view.lines.map((line) => this.#text(line)),
      form,
      this.#button('Cancel', act('abort')),
      this.#element('h3', { textContent: 'Shortcuts of the sandbox' }),
      this.#button('Complete', act('complete')),
      this.#element('label', {}, 'Error code ', codes),
      this.#button('Fail', () => act('fail', [['errorCode', codes.value]])()),
      this.#button('Leave without finishing', act('leave')),
    )
  }

  async #act(action, fields) {
    let answer
    try {
      answer = await this.#ask(action, fields)
    } catch {
      return this.#fail('FRONTEND_ERROR', 'UNEXPECTED', 'The sandbox does not answer.')
    }
    const { status, errorCode, view } = answer.body
    if (view !== undefined) {
      this.#step(answer.body)
      return this.shadowRoot.querySelector('form input, form button')?.focus()
    }
    if (status === 'COMPLETED') {
      return this.#show('Done', this.#text('Everything worked.', 'status'), this.#button('Close', () => this.#tell('onComplete')))
    }
    if (status === 'ABORTED') {
      this.#show('Cancelled', this.#text('You cancelled.', 'status'))
      return this.#tell('onAbort')
    }
    this.#fail('BACKEND_ERROR', errorCode ?? 'UNEXPECTED', 'The form is over.')
  }
}

if (!customElements.get(tag)) customElements.define(tag, SandboxWebForm)

export function load(target, properties, handlers = {}) {
  unload()
  const element = document.createElement(tag)
  element.set(properties, handlers)
  target.append(element)
}

export function unload() {
  document.querySelector(tag)?.remove()
}
`
