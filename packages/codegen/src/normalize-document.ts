import { CodegenError } from './codegen-error.ts'
import { schemaNameOf, type NamedDocument, type Schema } from './document.ts'
import { pascalCase } from './names.ts'

/**
 * The same document with component schemas as TypeScript wants them: under the name of a type, and without those that are
 * plain scalars, which are written where they are referred to. What the sandbox gets keeps the provider's names.
 *
 * @throws CodegenError when two schemas would have one type name
 */
export function normalizeDocument({ name, document }: NamedDocument): NamedDocument {
  const schemas = document.components?.schemas ?? {}
  const scalars = new Map(Object.entries(schemas).filter(([, schema]) => isPlainScalar(schema)))
  const typed = Object.entries(schemas).filter(([key]) => !scalars.has(key))
  const typeNames = new Map(typed.map(([key, schema]) => [key, schema['x-kit-type-name'] ?? typeNameOf(key)]))
  refuseSameNames(name, typeNames)

  const pointerTo = (key: string): string => `#/components/schemas/${typeNames.get(key) ?? key}`
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (!isRecord(value)) return value
    const { $ref, ...beside } = value
    const own = typeof $ref === 'string' ? schemaNameOf($ref) : undefined
    if (own !== undefined) return scalars.has(own) ? { ...scalars.get(own), ...beside } : { ...beside, $ref: pointerTo(own) }
    return mapValues(value, (child, key) => {
      if (key === 'discriminator' && isRecord(child) && isRecord(child.mapping)) {
        return { ...child, mapping: mapValues(child.mapping, (target) => pointerTo(schemaNameOf(String(target)) ?? String(target))) }
      }
      return convert(child)
    })
  }

  const converted = convert(document) as NamedDocument['document']
  if (!converted.components?.schemas) return { name, document: converted }
  const kept: Record<string, Schema> = {}
  for (const [key, schema] of Object.entries(converted.components.schemas)) if (!scalars.has(key)) kept[typeNames.get(key) ?? key] = schema
  return { name, document: { ...converted, components: { ...converted.components, schemas: kept } } }
}

/** `PaymentInstitutionBR` for `paymentInstitutionBR`, `UnauthorizedError401` for `401_unauthorized_error`: a type cannot start with a digit. */
function typeNameOf(key: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(key)) return key
  const [, digits = '', rest = ''] = /^(\d*)(.*)$/.exec(key) ?? []
  return `${pascalCase(rest)}${digits}`
}

function isPlainScalar(schema: Schema): boolean {
  const types = [schema.type ?? []].flat()
  const scalar = types.length > 0 && types.every((type) => ['string', 'number', 'integer', 'boolean', 'null'].includes(type))
  return scalar && schema['x-kit-type-name'] === undefined && !['enum', 'x-extensible-enum', 'const', 'allOf', 'oneOf', 'anyOf'].some((key) => key in schema)
}

function refuseSameNames(document: string, typeNames: ReadonlyMap<string, string>): void {
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const [key, typeName] of typeNames) {
    const other = owners.get(typeName)
    if (other !== undefined) problems.push(`${document}.yaml#/components/schemas/${key}: its type would be called ${typeName}, like that of ${other}. Give one of them an x-kit-type-name.`)
    owners.set(typeName, key)
  }
  if (problems.length > 0) throw new CodegenError(problems)
}

function mapValues(record: Record<string, unknown>, change: (value: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
