import { kitTests } from '../../vitest.base.ts'

const config = kitTests('core-long', ['test-long/**/*.test.ts'])

// By default one core of two is left to the rest of the machine; each file here is nothing but work for one core.
export default { ...config, test: { ...config.test, maxWorkers: '100%' } }
