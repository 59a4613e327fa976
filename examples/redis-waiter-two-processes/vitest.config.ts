import { kitTests } from '../../vitest.base.ts'

export default kitTests('redis-waiter-two-processes')
