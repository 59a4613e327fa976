import { toNodeHandler } from '@kit/core/node'
import { fintoc } from '../../lib.mjs'

export const config = { api: { bodyParser: false } }
// oxlint-disable-next-line import/no-default-export -- Next.js wants it
export default toNodeHandler(fintoc)
