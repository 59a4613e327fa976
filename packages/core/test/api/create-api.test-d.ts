import { describe, expectTypeOf, it } from 'vitest'
import { createApi, findOperation, readOperations } from '@kit/core/api'
import type { OperationTable, TableOperation } from '@kit/core/api'
import type { Operation } from '@kit/core/http'
import { createFakeTransport } from '@kit/core/testing'

const table: OperationTable = { api: 'main', operations: [] }

describe('the types of @kit/core/api', () => {
  it('are the interface the caller names', () => {
    expectTypeOf(createApi<{ readonly users: object }>).returns.toEqualTypeOf<{ readonly users: object }>()
    // @ts-expect-error the kind of credentials is required
    createApi(createFakeTransport(), table)
  })

  it('give operations the transport takes', () => {
    expectTypeOf(findOperation).returns.toExtend<Operation>()
    expectTypeOf(readOperations).returns.toEqualTypeOf<readonly TableOperation[]>()
  })
})
