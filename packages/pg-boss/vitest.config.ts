import { kitTests } from '../../vitest.base.ts'

export default kitTests('pg-boss')
