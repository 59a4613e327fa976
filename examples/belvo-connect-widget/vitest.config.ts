import { kitTests } from '../../vitest.base.ts'

export default kitTests('belvo-connect-widget')
