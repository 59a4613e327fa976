import { element } from './element.mjs'

/** Where a person sees the provider's widget or page. */
export function createScreen(place, answer) {
  let current

  const close = () => {
    current?.widget?.destroy()
    current = undefined
    place.replaceChildren()
    place.hidden = true
  }

  const openPage = ({ id, title, url }) => {
    const leave = element('button', { type: 'button' }, 'Close')
    leave.addEventListener('click', () => answer(id, { left: true }))
    const frame = element('iframe', { title, src: url })
    place.append(element('div', { className: 'bar' }, element('span', {}, title), leave), frame)
    place.hidden = false
    frame.focus()
    place.scrollIntoView({ block: 'nearest' })
  }

  const openFintocWidget = ({ id, options }) => {
    const widget = globalThis.Fintoc.create({
      ...options,
      onSuccess: (success) => answer(id, { exchangeToken: success?.exchangeToken }),
      onExit: () => answer(id, { left: true }),
    })
    widget.open()
    return widget
  }

  const show = (screen) => {
    close()
    current = { id: screen.id }
    if (screen.kind === 'page') openPage(screen)
    else current.widget = openFintocWidget(screen)
  }
  const hide = (id) => {
    if (current?.id === id) close()
  }
  return { show, hide, close }
}
