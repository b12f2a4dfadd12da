/** Reads one rule file. Its id and family come from its place: political-restriction/PR-05-assistant-as-party-voice.yaml. */
import { parseDocument } from 'yaml'
import { PackError } from './pack-error.ts'
import type { RuleHead } from './rule.schema.ts'
import { ruleFileSchema, type WrittenRule } from './rule-file.schema.ts'
import { schemaFault } from './schema-fault.ts'
import { type ReadRule, ruleFrom } from './written-rule.ts'
import { yamlValue } from './yaml-value.ts'

/** @param path - `family/ID-idea.yaml` @throws PackError naming file, place and remedy */
export function readRule(path: string, yaml: string): ReadRule {
  const [family] = path.split('/').slice(-2) as [RuleHead['family']]
  return ruleFrom(readWrittenRule(path, yaml).valid, family)
}

/** @param path - its last part is `ID-idea.yaml` @returns the rule as it is written, and as the schema completes it @throws PackError */
export function readWrittenRule(path: string, yaml: string): { readonly written: object; readonly valid: WrittenRule } {
  const id = /^([A-Z]{2}-\d{2})-[a-z0-9-]+\.yaml$/.exec(path.split('/').at(-1) ?? '')?.[1]
  if (!id) throw new PackError(path, 'the file name', 'name it by the rule’s id and its idea: PR-05-assistant-as-party-voice.yaml')
  const document = parseDocument(yaml, { prettyErrors: true })
  const [problem] = document.errors
  if (problem) throw new PackError(path, `line ${problem.linePos?.[0].line ?? 1}`, `this is not YAML: ${(problem.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}`)
  const raw = yamlValue(document, (why) => new PackError(path, 'the file', why))
  if (raw === null || typeof raw !== 'object') throw new PackError(path, 'the file', 'it holds no rule; start from another rule file')
  const written = { ...raw, id }
  const read = ruleFileSchema.safeParse(written)
  if (read.success) return { written, valid: read.data }
  const { place, what } = schemaFault(read.error.issues, written, ruleFileSchema)
  throw new PackError(path, place === '' ? 'the file' : place, what)
}
