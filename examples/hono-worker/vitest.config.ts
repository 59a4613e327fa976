import { kitTests } from '../../vitest.base.ts'

export default kitTests('hono-worker')
