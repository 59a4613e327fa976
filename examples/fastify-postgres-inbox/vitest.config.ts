import { kitTests } from '../../vitest.base.ts'

export default kitTests('fastify-postgres-inbox')
