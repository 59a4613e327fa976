import { kitTests } from '../../vitest.base.ts'

export default kitTests('official-clients')
