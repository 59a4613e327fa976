import { kitTests } from '../../vitest.base.ts'

export default kitTests('crash-long', ['test-long/**/*.test.ts'])
