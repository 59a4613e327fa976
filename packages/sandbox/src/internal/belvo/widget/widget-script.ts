/**
 * The script a page loads instead of Belvo's. It offers the same surface, shows a page of the sandbox in `#belvo`, and works under a
 * Content-Security-Policy without inline styles.
 */
export function widgetScript(origin: string): string {
  return `(() => {
  'use strict'
  const origin = ${JSON.stringify(origin)}

  function createWidget(accessToken, config) {
    return {
      build() {
        const place = document.getElementById('belvo')
        if (!place) throw new Error('The Belvo sandbox found no element with the id belvo.')
        const frame = document.createElement('iframe')
        frame.title = 'Belvo sandbox'
        frame.style.cssText = 'display: block; width: 100%; height: 36rem; border: 0'
        const settings = Object.entries(config).filter(([, value]) => typeof value !== 'function' && value !== undefined && value !== null)
        frame.src = origin + '/widget/frame?' + new URLSearchParams({ ...Object.fromEntries(settings), access_token: accessToken })
        const close = () => {
          frame.remove()
          window.removeEventListener('message', receive)
        }
        const receive = ({ source, origin: from, data }) => {
          if (from !== origin || source !== frame.contentWindow) return
          const message = JSON.parse(data)
          if (message.eventName) config.onEvent?.(message)
          if (message.success) {
            close()
            config.callback(message.success.link, message.success.institution)
          }
          if (message.exit) {
            close()
            config.onExit?.(message.exit)
          }
        }
        window.addEventListener('message', receive)
        place.append(frame)
      },
    }
  }

  window.belvoSDK = { createWidget }
})()
`
}
