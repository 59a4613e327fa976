import type { OpenApiSchema } from '../../../generated/openapi-document.gen.ts'
import { listAt } from '../../json.ts'
import type { Operation } from '../../operation.ts'

const schemas = '#/components/schemas/'
const text = { type: 'string', minLength: 1 }

/** A login at a bank, which the current documents no longer have; the sandbox takes any user name and password. */
const bankLogin: OpenApiSchema = {
  type: 'object',
  required: ['institution', 'username', 'password'],
  properties: {
    institution: { type: 'string', pattern: '^[a-z]+_[a-z]{2}_[a-z]+$' },
    username: text,
    password: text,
    password2: text,
    external_id: { $ref: `${schemas}external_id` },
    access_mode: { $ref: `${schemas}EnumLinkAccessModeRequest` },
    fetch_resources: { type: 'array', items: { type: 'string' } },
    credentials_storage: { $ref: `${schemas}credentials_storage` },
    stale_in: { $ref: `${schemas}stale_in` },
  },
}

/** Lets `links.register` take logins at banks too. */
export function acceptBankLogins(operation: Operation): Operation {
  const { document, id, requestBody } = operation
  if (id !== 'links.register' || requestBody === undefined) return operation
  const logins = listAt(document.components.schemas['LinkRegisterRequest'], 'anyOf')
  return { ...operation, requestBody: { ...requestBody, schema: { anyOf: [...logins, bankLogin] } } }
}
