import { createEndpoints } from './endpoints.mjs'

const fetch = createEndpoints({ secret: process.env.FINTOC_SECRET, api: process.env.FINTOC_API })
const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch })
console.log(`listening ${server.url.origin}`)
