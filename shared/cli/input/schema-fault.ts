/** Says in one line what a schema refused: the path, what it expected, and which word was probably meant. */
import type { z } from 'zod'
import { inWords } from '../arguments.ts'
import { nearest } from '../nearest.ts'

type Path = readonly PropertyKey[]

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
}

/** @returns 'author: unknown key "rol": did you mean "role"? (and 2 more faults)' */
export function faultInWords(issues: readonly z.core.$ZodIssue[], value: unknown, schema: z.ZodType): string {
  const first = issues[0] as z.core.$ZodIssue
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more fault${issues.length > 2 ? 's' : ''})` : ''
  const where = spoken(first.path)
  return `${where === '' ? '' : `${where}: `}${what(first, value, schema)}${more}`
}

function what(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKey(issue.keys[0] as string, keysAt(schema, issue.path))
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${typeInWords(at(value, issue.path))}.`
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), at(value, issue.path))
    case 'too_small':
      return `expected ${issue.origin === 'array' || issue.origin === 'string' ? 'at least' : issue.inclusive ? 'no less than' : 'more than'} ${issue.minimum}.`
    case 'too_big':
      return `expected ${issue.inclusive ? 'no more than' : 'less than'} ${issue.maximum}.`
    default:
      return `${issue.message}.`
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return `unknown key "${key}"${near ? `: did you mean "${near}"?` : `. Take it out${known.length > 0 ? `; known are ${inWords([...known].sort()).replace(' or ', ' and ')}` : ''}.`}`
}

function wrongChoice(choices: readonly string[], found: unknown): string {
  if (typeof found !== 'string') return `expected one of ${choices.join(', ')}; found ${typeInWords(found)}.`
  const near = nearest(found, choices)
  return `"${found.slice(0, 40)}" is none of the choices${near ? `: did you mean "${near}"?` : `: ${choices.join(', ')}.`}`
}

function typeInWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null (leave the key out where nothing is known)'
  if (Array.isArray(value)) return 'a list'
  return { string: 'text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'an object'
}

const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)

/** 'recipients.to[0].type' */
export const spoken = (path: Path): string => path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`), '')

interface Definition {
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let definition = bare(schema)
  for (const key of path) definition = bare(definition?.shape ? definition.shape[String(key)] : definition?.element)
  return Object.keys(definition?.shape ?? {})
}

/** Without `optional` and `default` around it. */
function bare(schema: z.ZodType | undefined): Definition | undefined {
  let definition = schema?.def as Definition | undefined
  while (definition?.innerType) definition = definition.innerType.def as Definition
  return definition
}
