import { createEndpoints, createFintoc, createState } from '../endpoints.mjs'

// Next.js bundles every route by itself: what they share has to be global.
globalThis.kitState ??= createState()
const state = globalThis.kitState

// A function: while Next.js builds, it loads the routes, and the secret need not be there.
export const fintoc = createFintoc(() => process.env.FINTOC_SECRET, state)
export const endpoints = createEndpoints({ secret: () => process.env.FINTOC_SECRET, api: process.env.FINTOC_API, state })
