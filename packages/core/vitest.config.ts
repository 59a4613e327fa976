import { kitTests, sourceConditions } from '../../vitest.base.ts'

// The condition `module` of @opentelemetry/api leads to files that Node cannot load: their imports have no extensions.
const conditions = sourceConditions.filter((condition) => condition !== 'module')

export default { ...kitTests('core'), resolve: { conditions }, ssr: { resolve: { conditions } } }
