/** `seconder pack test`: tries every rule's own examples, and fills every template with its samples, whoever signed the pack. */
import { layerSettings } from '#core/pack/layer-settings.ts'
import { layer } from '#core/pack/layers.ts'
import { checkNamedLists } from '#core/pack/named-lists.ts'
import { failedExamples, refuseNotAllowed } from '#core/pack/prove-pack.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import { loadEngine } from '../checker.ts'
import type { Given } from '../command.ts'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'
import { EXAMPLE_SETTINGS } from './example-settings.ts'
import { contentOf, layersAbove } from './pack-above.ts'
import { testLine, testTemplate } from './templates-test.ts'

/** @returns 1 where an example or a template fails */
export async function packTest(given: Given, [path, ...more]: readonly string[], io: Io): Promise<0 | 1> {
  if (path === undefined || more.length > 0) throw new Unusable('say which pack: seconder pack test our-pack.seconder')
  const read = validPack(path, await contentOf(path, given))
  const { top, above } = await layersAbove(given, io)
  const layered = layer(top, ...above, read)
  refuseNotAllowed(path, read, layered)
  checkNamedLists(path, read, layered.pack.words)
  const failed = failedExamples(path, read, layered.pack)
  const engine = await loadEngine(layered.pack)
  const settings = layerSettings(EXAMPLE_SETTINGS, read.sealed ?? {})
  const templates = read.templates.map((template) => testTemplate(template, engine, settings, io.today))
  const rules = read.rules.map(({ id }) => {
    const own = failed.filter(({ rule }) => rule === id)
    const examples = read.examples[id]
    const tried = (examples?.flag.length ?? 0) + (examples?.pass.length ?? 0)
    return { id, ok: own.length === 0, said: own.map(({ text, why }) => `“${text.replace(/\s+/g, ' ').slice(0, 60)}” ${why}`).join('; ') || `${tried} examples hold` }
  })
  await io.out(
    [...rules.map(({ id, ok, said }) => `${ok ? 'ok  ' : 'FAIL'}  ${id.padEnd(16)}  ${said}\n`), ...templates.map(testLine)].join('') ||
      'There are no rules and no templates to test.\n',
  )
  return [...rules, ...templates].every(({ ok }) => ok) ? 0 : 1
}
