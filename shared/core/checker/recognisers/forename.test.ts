import { expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { readRule } from '../../pack/read-rule.ts'
import { createEngine } from '../engine.ts'
import { findingsIn } from '../try-rule.ts'

const { rule } = readRule(
  'group-policy/GP-91-test.yaml',
  'title: t\nseverity: must\nkind: detector\ndetects: forename\nmessage: "{name}, {standing}"\nwhy: w\nsource: { title: t, asAt: 2026-11-22, verified: true }\nreviewBy: 2030-12-31\nexamples: { flag: [{ text: a }, { text: b }], pass: [{ text: c }, { text: d }] }',
)
const engine = createEngine({ ...starter, rules: [rule, ...starter.rules.filter(({ id }) => id === 'GP-21')] })
const seen = (text: string): string[] =>
  findingsIn(engine, text)
    .filter(({ rule: id }) => id === 'GP-91')
    .map(({ message }) => message)

it.each(['Neil swore at her.', 'The clerk says that Neil swore at her.', 'When Neil came in he swore at her.'])('called by the given name alone: %s', (text) =>
  expect(seen(text)).toEqual(['Neil, private']),
)
it.each(['Neil is at the library.', 'Neil Gray swore at her.', 'They swore at her in Neil Street.', 'Will he be told that they swore at her?'])('nobody: %s', (text) =>
  expect(seen(text)).toEqual([]),
)
