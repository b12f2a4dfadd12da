/** Reads one rule file. Its id and family come from its place: political-restriction/PR-05-assistant-as-party-voice.yaml. */
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { PackError } from './pack-error.ts'
import { type Examples, examplesSchema, type Rule, ruleHeadSchema } from './rule.schema.ts'
import { type KindName, kindSchemas } from './rule-kinds.schema.ts'

export interface ReadRule {
  readonly rule: Rule
  readonly examples: Examples
}

const HEAD_KEYS = new Set(Object.keys(ruleHeadSchema.shape))

/** @param path - `family/ID-idea.yaml` @throws PackError naming file, place and remedy */
export function readRule(path: string, yaml: string): ReadRule {
  const [family, file] = path.split('/').slice(-2) as [string, string]
  const id = /^([A-Z]{2}-\d{2})-[a-z0-9-]+\.yaml$/.exec(file)?.[1]
  if (!id) throw new PackError(path, 'the file name', 'name it by the rule’s id and its idea: PR-05-assistant-as-party-voice.yaml')
  const document = parseDocument(yaml, { prettyErrors: true })
  const [problem] = document.errors
  if (problem) throw new PackError(path, `line ${problem.linePos?.[0].line ?? 1}`, `this is not YAML: ${(problem.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}`)
  const raw = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>
  if (raw === null || typeof raw !== 'object') throw new PackError(path, 'the file', 'it holds no rule; start from another rule file')
  const { kind, examples, ...rest } = raw
  if (typeof kind !== 'string' || !Object.hasOwn(kindSchemas, kind))
    throw new PackError(path, 'kind', `there is no rule kind "${String(kind)}"; the kinds are ${Object.keys(kindSchemas).join(', ')}`)
  const head = parse(ruleHeadSchema, { ...pick(rest, true), id, family }, path)
  const params = parse(kindSchemas[kind as KindName] as z.ZodType, pick(rest, false), path)
  return { rule: { ...head, kind: kind as KindName, params } as Rule, examples: parse(examplesSchema, examples ?? {}, path, 'examples.') }
}

const pick = (raw: Record<string, unknown>, head: boolean): Record<string, unknown> => Object.fromEntries(Object.entries(raw).filter(([key]) => HEAD_KEYS.has(key) === head))

function parse<T>(schema: z.ZodType<T>, value: unknown, path: string, prefix = ''): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const place = prefix + (issue?.path.join('.') ?? '')
  throw new PackError(path, place === '' ? 'the file' : place, issue?.message ?? 'it does not fit')
}
