export { createApi } from './create-api.ts'
export { findOperation } from './find-operation.ts'
export type { OperationTable, TableOperation } from './operation-table.ts'
export { readOperations } from './read-operations.ts'
