import { kitTests } from '../../vitest.base.ts'

const base = kitTests('crash')
// Campaigns fill the machine by themselves.
export default { ...base, test: { ...base.test, fileParallelism: false } }
