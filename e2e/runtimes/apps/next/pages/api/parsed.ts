import { toNodeHandler } from '@kit/core/node'
import { fintoc } from '../../lib.mjs'

// The trap of API routes: Next.js parses the body unless told otherwise.
// oxlint-disable-next-line import/no-default-export -- Next.js wants it
export default toNodeHandler(fintoc)
