import { kitTests } from '../../vitest.base.ts'

export default kitTests('widgets', ['test-long/**/*.test.ts'])
