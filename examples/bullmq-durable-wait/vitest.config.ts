import { kitTests } from '../../vitest.base.ts'

export default kitTests('bullmq-durable-wait')
