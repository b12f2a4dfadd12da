/** Says what a schema refused: where it stands, what was expected, and which word was probably meant. */
import type { z } from 'zod'
import { listInWords } from '../drafting/words.ts'
import { nearest } from './nearest.ts'
import { keysAt } from './schema-path.ts'

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
}

export interface SchemaFault {
  /** 'recipients.to[0].type'; empty where the whole value is at fault. */
  readonly place: string
  readonly path: Path
  /** 'unknown key "rol": did you mean "role"? (and 2 more faults)' */
  readonly what: string
}

export function schemaFault(issues: readonly Issue[], value: unknown, schema: z.ZodType): SchemaFault {
  const first = narrowed(issues[0] as Issue, value)
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more fault${issues.length > 2 ? 's' : ''})` : ''
  return { place: spoken(first.path), path: first.path, what: `${whatIs(first, value, schema)}${more}` }
}

/** Where a value may have several forms, the fault in the form that was meant: the one of the same type. */
function narrowed(issue: Issue, value: unknown): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const meant = issue.errors.find(([first]) => first !== undefined && !(first.code === 'invalid_type' && first.path.length === 0))?.[0]
  return meant ? narrowed({ ...meant, path: [...issue.path, ...meant.path] }, value) : issue
}

function whatIs(issue: Issue, value: unknown, schema: z.ZodType): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKey(issue.keys[0] as string, keysAt(schema, issue.path, value))
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${typeInWords(at(value, issue.path))}.`
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), at(value, issue.path))
    case 'invalid_union':
      return issue.errors.length > 0 ? `expected ${forms(issue.errors)}, found ${typeInWords(at(value, issue.path))}.` : `${issue.message}.`
    case 'invalid_key':
      return `${issue.issues[0]?.message ?? issue.message}.`
    case 'too_small':
      return `expected ${issue.origin === 'array' || issue.origin === 'string' ? 'at least' : issue.inclusive ? 'no less than' : 'more than'} ${issue.minimum}.`
    case 'too_big':
      return `expected ${issue.inclusive ? 'no more than' : 'less than'} ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`
    default:
      return `${issue.message}.`
  }
}

/** 'text or a list [ … ]' */
const forms = (errors: readonly (readonly Issue[])[]): string =>
  [...new Set(errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [TYPES[first.expected] ?? first.expected] : [])))].join(' or ')

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return `unknown key "${key}"${near ? `: did you mean "${near}"?` : `. Take it out${known.length > 0 ? `; known are ${listInWords([...known].sort())}` : ''}.`}`
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
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return 'a number beyond all measure'
  return { string: 'text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'an object'
}

const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** 'recipients.to[0].type' */
const spoken = (path: Path): string => path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`), '')
