/** For tests: one rule, written as in its file, on one text. */
import type { Context } from '../draft/context.schema.ts'
import { readText } from '../draft/readers/text.ts'
import type { Pack, WordList } from '../pack/pack.ts'
import { readRule } from '../pack/read-rule.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { createEngine, type TimedEngine } from './engine.ts'
import type { Finding } from './finding.ts'
import type { CheckInput } from './verdict.ts'

const HEAD = `
title: A rule for a test
severity: must
message: It is so.
why: It is so because it is so.
source: { title: A test, asAt: 2026-11-22, verified: true }
reviewBy: 2030-12-31
examples: { flag: [{ text: a }, { text: b }], pass: [{ text: c }, { text: d }] }
`

/** @param body - the rule's kind and parameters as YAML; keys of its own win over the usual head */
export function ruleEngine(body: string, words: readonly WordList[] = [], id = 'GP-99'): TimedEngine {
  return packEngine([{ id, body }], words)
}

export function packEngine(rules: readonly { id: string; body: string }[], words: readonly WordList[] = []): TimedEngine {
  const pack: Pack = {
    id: 'test',
    title: 'Test',
    version: '1.0.0',
    digest: '',
    words,
    templates: [],
    rules: rules.map(({ id, body }) => {
      const own = new Set(body.split('\n').map((line) => line.split(':')[0]))
      const head = HEAD.split('\n').filter((line) => !own.has(line.split(':')[0]))
      return readRule(`group-policy/${id}-test.yaml`, `${head.join('\n')}\n${body}`).rule
    }),
  }
  return createEngine(pack)
}

export interface Trial {
  readonly context?: Context
  readonly settings?: Settings
  readonly today?: string
}

export const findingsIn = (
  engine: TimedEngine,
  text: string,
  { context = {}, settings = {}, today = '2026-06-01' }: Trial = {},
  more: Partial<CheckInput> = {},
): readonly Finding[] => engine.check(readText(text), { context, settings, today, ...more }).findings

/** The words that a rule is flagged at; an absence is `''`. */
export const flaggedAt = (engine: TimedEngine, text: string, trial: Trial = {}): string[] => findingsIn(engine, text, trial).map(({ words }) => words)
