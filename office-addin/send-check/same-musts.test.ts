/** What the send check finds of its rules is what the whole checker finds of them: over every example of theirs, by the built file's own parts. */
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import { readText } from '#core/draft/readers/text.ts'
import { readyExample } from '#core/pack/example-situations.ts'
import { examples } from '#generated/examples.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { sentRules } from '#generated/starter-send.ts'
import { readSituations } from '../../scripts/build-pack.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

async function leanEngine(): Promise<Engine> {
  const built = await build({
    configFile: here('vite.config.ts'),
    logLevel: 'silent',
    build: { write: false, lib: { entry: here('lean-engine-for-test.ts'), formats: ['iife'], name: 'lean', fileName: () => 'lean.js' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the send check could not be built')
  const context = createContext({}) as { lean?: { engine: Engine } }
  runInContext(first.output[0].code, context)
  return (context.lean as { engine: Engine }).engine
}

it('misses no must of its rules, and adds hardly one that another rule had spoken for', async () => {
  const [lean, whole] = [await leanEngine(), createEngine(starterChecks)]
  const carried = new Set((sentRules.rules as readonly { id: string }[]).map(({ id }) => id))
  const situations = readSituations()
  const [missed, added]: [string[], string[]] = [[], []]
  let found = 0
  for (const [rule, own] of Object.entries(examples).filter(([id]) => carried.has(id)))
    for (const example of [...own.flag, ...own.pass]) {
      const { text, context, settings } = readyExample(example, situations, rule)
      const draft = example.html === undefined ? readText(text) : readHtml(example.html)
      // what the send check is not told of a message the whole checker is not told either
      const input = { context: { ...context, channel: context.channel ?? ('email' as const) }, settings, today: '2026-06-01' }
      const musts = (engine: Engine) => new Set(engine.check(draft, input).findings.flatMap((each) => (each.severity === 'must' && carried.has(each.rule) ? [each.rule] : [])))
      const [ofLean, ofWhole] = [musts(lean), musts(whole)]
      found += ofWhole.size
      missed.push(...[...ofWhole].filter((id) => !ofLean.has(id)).map((id) => `${id} in “${text.slice(0, 80)}”`))
      added.push(...[...ofLean].filter((id) => !ofWhole.has(id)).map((id) => `${id} in “${text.slice(0, 80)}”`))
    }
  expect(missed).toEqual([])
  expect(found).toBeGreaterThan(100)
  expect(added.length / found, added.join('\n')).toBeLessThan(0.05)
}, 60_000)
