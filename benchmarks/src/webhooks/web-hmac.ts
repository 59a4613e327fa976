import { registerHooks } from 'node:module'

// Loaded before a subject: gives it the branch of `#hmac` that browsers and workers get.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== '#hmac') return next(specifier, context)
    return { url: new URL('../../node_modules/@kit/core/dist/hmac.web.js', import.meta.url).href, shortCircuit: true }
  },
})
