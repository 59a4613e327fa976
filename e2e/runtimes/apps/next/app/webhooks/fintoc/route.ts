// `next build` checks the type of what a route exports.
export { fintoc as POST } from '../../../lib.mjs'
