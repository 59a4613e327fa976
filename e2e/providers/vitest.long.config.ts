import { kitTests } from '../../vitest.base.ts'

export default kitTests('providers-long', ['test-long/**/*.test.ts'])
