/**
 * Puts packs over each other: law → party → group → me. A lower layer may add rules, words and templates and may
 * tighten; it may loosen only what a layer above marks (`mayLoosen`). What is not allowed has no effect and is told.
 * The answer does not depend on the order of the arguments: layers stand by their name, packs of one layer by their id.
 */
import { packDigest } from './digest.ts'
import { type Decision, LAYERS, type Layer, type Layered } from './layer.ts'
import { LayeredRules } from './layered-rules.ts'
import { LayeredTemplates } from './layered-templates.ts'
import { LayeredWords } from './layered-words.ts'
import type { Pack } from './pack.ts'

export function layer(top: Pack, ...lower: readonly Layer[]): Layered {
  if (lower.length === 0) return { pack: top, off: [], decisions: [] }
  const ordered = [...lower].sort(upperFirst)
  const rules = new LayeredRules(top.rules)
  const words = new LayeredWords(top.words)
  const templates = new LayeredTemplates(top.templates)
  const decisions: Decision[] = []
  for (const each of ordered) {
    const { id, version } = each
    const outcomes = [...words.take(each, rules.all()), ...rules.take(each), ...templates.take(each)]
    decisions.push(...outcomes.map((outcome) => ({ ...outcome, layer: each.layer, pack: { id, version } })))
  }
  const all = [top, ...ordered]
  const pack: Pack = {
    id: all.map(({ id }) => id).join('+'),
    title: all.map(({ title }) => title).join(', '),
    version: all.map(({ version }) => version).join('+'),
    digest: packDigest(all.map(({ id, version, digest }) => ({ id, version, digest }))),
    words: words.all(),
    rules: rules.standing(),
    templates: templates.all(),
  }
  return { pack, off: rules.off(), decisions }
}

export function upperFirst(a: Pick<Layer, 'layer' | 'id'>, b: Pick<Layer, 'layer' | 'id'>): number {
  return LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
