/** Layers under rules that an organisation calls mandatory: whoever brings one, no layer below may loosen it, the person's own choices neither. */
import { packDigest } from './digest.ts'
import type { Layer, Layered } from './layer.ts'
import { layer } from './layers.ts'
import type { Pack } from './pack.ts'
import type { Rule } from './rule.schema.ts'

/** @param ids - of the mandatory rules; the same layers under others have another digest */
export function layerMandatory(ids: readonly string[], top: Pack, layers: readonly Layer[]): Layered {
  if (ids.length === 0) return layer(top, ...layers)
  const locked = (rules: readonly Rule[]): Rule[] => rules.map((rule) => (ids.includes(rule.id) ? { ...rule, mayLoosen: false } : rule))
  // By name: what was built for the checker reads its parts when they are asked for, and they would not be copied.
  const { id, title, version, digest, words, templates } = top
  const found = layer({ id, title, version, digest, words, templates, rules: locked(top.rules) }, ...layers.map((each) => ({ ...each, rules: locked(each.rules) })))
  return { ...found, pack: { ...found.pack, digest: packDigest([found.pack.digest, [...ids].sort()]) } }
}
