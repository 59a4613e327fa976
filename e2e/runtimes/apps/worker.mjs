import { createEndpoints, createState } from './endpoints.mjs'

// One isolate serves all requests here; elsewhere a worker keeps nothing between two of them.
const state = createState()
let endpoints

// oxlint-disable-next-line import/no-default-export -- a worker is a default export
export default {
  fetch(request, env, context) {
    endpoints ??= createEndpoints({ secret: env.FINTOC_SECRET, api: env.FINTOC_API, state })
    return endpoints(request, context)
  },
}
