import { createEndpoints } from './endpoints.mjs'

const handler = createEndpoints({ secret: Deno.env.get('FINTOC_SECRET'), api: Deno.env.get('FINTOC_API') })
Deno.serve({ hostname: '127.0.0.1', port: 0, onListen: ({ port }) => console.log(`listening http://127.0.0.1:${port}`) }, handler)
