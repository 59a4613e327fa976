import { kitTests } from '../../vitest.base.ts'

export default kitTests('runtimes', ['test-long/**/*.test.ts'])
