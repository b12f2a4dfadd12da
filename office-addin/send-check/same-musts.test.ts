/** What the send check finds of its rules is what the whole checker finds of them: over every example of theirs, by the built file's own parts. */
import { expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { examples } from '#generated/examples.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { sentRules } from '#generated/starter-send.ts'
import { readSituations } from '../../scripts/build-pack.ts'
import { buildLeanEngine } from './build/built.ts'
import { compareEngines } from './build/compare.ts'
import { asCarried, saysMust } from './send-pack.ts'

it('misses no must of its rules, and adds hardly one that another rule had spoken for', async () => {
  const rules = sentRules.rules as readonly Pick<Rule, 'id' | 'severity'>[]
  const carried = new Set(rules.map(({ id }) => id))
  const raised = rules.filter((rule) => !saysMust(rule)).map(({ id }) => id)
  expect(raised.length).toBeGreaterThan(0)
  const own = Object.fromEntries(Object.entries(examples).filter(([id]) => carried.has(id)))
  const engines = { lean: await buildLeanEngine(), whole: createEngine({ ...starterChecks, rules: starterChecks.rules.map(asCarried) }) }
  const { found, missed, added } = compareEngines(engines, own, { carried, situations: readSituations(), raised })
  expect(missed).toEqual([])
  expect(found).toBeGreaterThan(100)
  expect(added.length / found, JSON.stringify(added, null, 1)).toBeLessThan(0.05)
}, 60_000)
