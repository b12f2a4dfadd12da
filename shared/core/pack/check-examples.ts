/** A rule's examples are its tests: a pack whose own examples fail is refused, naming them (design section 3). */
import type { Finding } from '../checker/finding.ts'
import type { Engine } from '../checker/verdict.ts'
import type { Draft } from '../draft/draft.ts'
import { readHtml } from '../draft/readers/html.ts'
import { readText } from '../draft/readers/text.ts'
import { type ReadyExample, readyExample, type Situations } from './example-situations.ts'
import type { Example, Examples } from './rule.schema.ts'

const TODAY = '2026-06-01'

export interface FailedExample {
  readonly rule: string
  readonly text: string
  readonly why: string
}

export function checkExamples(engine: Engine, rule: string, examples: Examples, situations: Situations): FailedExample[] {
  return [...examples.flag.map((example) => flagged(engine, rule, example, situations)), ...examples.pass.map((example) => passed(engine, rule, example, situations))].filter(
    (failed): failed is FailedExample => failed !== undefined,
  )
}

const findings = (engine: Engine, example: Example, { context, settings, text }: ReadyExample): readonly Finding[] =>
  engine.check(begunFrom(example.template, example.html === undefined ? readText(text) : readHtml(example.html)), { context, settings, today: TODAY }).findings

function begunFrom(template: Example['template'], draft: Draft): Draft {
  if (!template) return draft
  const passages = Object.entries(template.passages).map(([id, lines]) => ({ id, lines, hash: '' }))
  return { ...draft, template: { id: template.id, version: template.version, digest: '', passages } }
}

function flagged(engine: Engine, rule: string, example: Example, situations: Situations): FailedExample | undefined {
  const all = findings(engine, example, readyExample(example, situations, rule))
  const found = all.filter((finding) => finding.rule === rule)
  if (found.length === 0) return all.some(({ also }) => also.includes(rule)) ? undefined : failed(rule, example, 'is not flagged')
  if (example.at !== undefined && !found.some(({ words }) => overlaps(example, words))) return failed(rule, example, `is flagged at “${found[0]?.words}”, not at “${example.at}”`)
  if (example.severity !== undefined && !found.some(({ severity }) => severity === example.severity))
    return failed(rule, example, `is flagged as ${found[0]?.severity}, not ${example.severity}`)
  return undefined
}

const overlaps = ({ at = '' }: Example, words: string): boolean => words.includes(at) || at.includes(words)

function passed(engine: Engine, rule: string, example: Example, situations: Situations): FailedExample | undefined {
  const found = findings(engine, example, readyExample(example, situations, rule)).find((finding) => finding.rule === rule || finding.also.includes(rule))
  return found && failed(rule, example, `is flagged${found.start === undefined ? '' : ` at “${found.words}”`}: ${found.message}`)
}

const failed = (rule: string, { text }: Example, why: string): FailedExample => ({ rule, text, why })
