import { kitTests } from '../../vitest.base.ts'
import { onUnhandledError } from './src/known-driver-fault.ts'

const base = kitTests('wire-faults-long', ['test-long/**/*.test.ts'])

export default { ...base, test: { ...base.test, onUnhandledError } }
