import { kitTests } from '../../vitest.base.ts'

export default kitTests('browser', ['test-long/**/*.test.ts'])
