import ts from 'typescript'
import { CodegenError } from './codegen-error.ts'

/** How the nodes of openapi-typescript are printed. */
export interface PrintOptions {
  /** Request types accept `undefined` for an optional member, so that options can be passed through. */
  readonly optionalUndefined: boolean
  /** The TSDoc of a member, from the comment openapi-typescript left on it. */
  commentOf(node: ts.Node, indent: string): string
}

const WIDTH = 130

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
])

/** Prints a type in the style of this repository. Throws on a node the generator has no rule for. */
export function printType(node: ts.TypeNode, options: PrintOptions, indent = ''): string {
  const keyword = KEYWORDS.get(node.kind)
  if (keyword !== undefined) return keyword
  const literal = quotedIdentifier(node)
  if (literal !== undefined) return printValue(literal)
  if (ts.isParenthesizedTypeNode(node)) return printType(node.type, options, indent)
  if (ts.isLiteralTypeNode(node)) return printLiteral(node.literal)
  if (ts.isArrayTypeNode(node)) return `${inParentheses(node.elementType, options, indent)}[]`
  if (ts.isUnionTypeNode(node)) return printUnion(node, options, indent)
  if (ts.isIntersectionTypeNode(node)) return node.types.map((part) => inParentheses(part, options, indent)).join(' & ')
  if (ts.isTypeLiteralNode(node)) return printTypeLiteral(node, options, indent)
  if (ts.isIndexedAccessTypeNode(node)) return schemaReference(node)
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && ['Record', 'Omit', 'Blob', 'Uint8Array'].includes(node.typeName.text)) {
    const types = (node.typeArguments ?? []).map((argument) => printType(argument, options, indent))
    return `${node.typeName.text}${types.length > 0 ? `<${types.join(', ')}>` : ''}`
  }
  throw new CodegenError([`no rule for printing a ${ts.SyntaxKind[node.kind]}: add one to src/print-type.ts.`])
}

/** The members of an object type, one a line. */
export function printMembers(node: ts.TypeLiteralNode, options: PrintOptions, indent: string): string {
  return node.members
    .map((member) => {
      if (!ts.isPropertySignature(member) || !member.type) throw new CodegenError([`no rule for printing a ${ts.SyntaxKind[member.kind]}: add one to src/print-type.ts.`])
      const optional = member.questionToken !== undefined
      const type = printType(member.type, options, indent)
      const suffix = optional && options.optionalUndefined ? ' | undefined' : ''
      return `${options.commentOf(member, indent)}${indent}${memberName(member.name)}${optional ? '?' : ''}:${type.startsWith('\n') ? '' : ' '}${type}${suffix}\n`
    })
    .join('')
}

/** A literal as it is written in this repository: single quotes, unless the text holds some and no double ones. */
export function printValue(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  const json = JSON.stringify(value)
  if (value.includes("'") && !value.includes('"')) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** A member name, quoted only where it has to be. */
export function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printValue(name)
}

function printTypeLiteral(node: ts.TypeLiteralNode, options: PrintOptions, indent: string): string {
  const [only] = node.members
  if (node.members.length === 1 && only && ts.isIndexSignatureDeclaration(only)) return `Record<string, ${printType(only.type, options, indent)}>`
  if (node.members.length === 0) return '{}'
  return `{\n${printMembers(node, options, `${indent}  `)}${indent}}`
}

function printUnion(node: ts.UnionTypeNode, options: PrintOptions, indent: string): string {
  const flat = node.types.flatMap((part): readonly ts.TypeNode[] => (ts.isUnionTypeNode(bare(part)) ? (bare(part) as ts.UnionTypeNode).types : [part])).map(bare)
  const parts = [...new Set(flat.map((part) => (ts.isIntersectionTypeNode(part) ? `(${printType(part, options, indent)})` : printType(part, options, indent))))]
  const whole = parts.join(' | ')
  if (whole.length <= WIDTH - 40 || whole.includes('\n')) return whole
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (line !== '' && indent.length + line.length + part.length + 7 > WIDTH) {
      lines.push(line)
      line = ''
    }
    line = `${line}${line === '' ? '' : ' '}| ${part}`
  }
  return [...lines, line].map((one) => `\n${indent}  ${one}`).join('')
}

function bare(node: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(node) ? bare(node.type) : node
}

function inParentheses(node: ts.TypeNode, options: PrintOptions, indent: string): string {
  const text = printType(node, options, indent)
  const inner = bare(node)
  return ts.isUnionTypeNode(inner) || ts.isIntersectionTypeNode(inner) ? `(${text})` : text
}

function printLiteral(literal: ts.LiteralTypeNode['literal']): string {
  if (ts.isStringLiteral(literal)) return printValue(literal.text)
  if (ts.isNumericLiteral(literal)) return literal.text
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) return `-${literal.operand.text}`
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return 'true'
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return 'false'
  if (literal.kind === ts.SyntaxKind.NullKeyword) return 'null'
  throw new CodegenError([`no rule for printing a ${ts.SyntaxKind[literal.kind]}: add one to src/print-type.ts.`])
}

/** openapi-typescript writes a string literal as an identifier that holds the quotes. */
function quotedIdentifier(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) && node.text.startsWith('"') ? String(JSON.parse(node.text)) : undefined
}

function schemaReference(node: ts.IndexedAccessTypeNode): string {
  if (ts.isLiteralTypeNode(node.indexType) && ts.isStringLiteral(node.indexType.literal)) return node.indexType.literal.text
  throw new CodegenError(['no rule for printing an indexed access that is not a schema: add one to src/print-type.ts.'])
}

function memberName(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return printKey(name.text)
  throw new CodegenError([`no rule for printing a member named by a ${ts.SyntaxKind[name.kind]}: add one to src/print-type.ts.`])
}
