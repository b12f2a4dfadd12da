/** Tries a rule on its examples with the real engine, over the rules and words of the layers above. */
import { createEngine } from '#core/checker/engine.ts'
import { checkExamples } from '#core/pack/check-examples.ts'
import { familyOf } from '#core/pack/family.ts'
import type { Layer } from '#core/pack/layer.ts'
import { layer } from '#core/pack/layers.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Example } from '#core/pack/rule.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { ruleFrom } from '#core/pack/written-rule.ts'

/** What became of one example: as it should be, or why not, in a sentence; undefined while it is empty. */
export type Tried = { readonly ok: boolean; readonly says: string } | undefined

export interface Trial {
  readonly flag: readonly Tried[]
  readonly pass: readonly Tried[]
  /** Why nothing could be tried. */
  readonly fault?: string
}

export function tryRule(top: Pack, { open, ...head }: PackFile, written: WrittenRule): Trial {
  try {
    const { rule } = ruleFrom(written, familyOf(written.id))
    const { pack } = layer(top, wordsOf({ open, ...head }))
    const engine = createEngine({ ...pack, rules: [rule] })
    const tried = (example: Example, side: 'flag' | 'pass'): Tried => {
      if (example.text.trim() === '') return undefined
      const [failed] = checkExamples(engine, rule.id, { flag: [], pass: [], [side]: [example] }, {})
      if (side === 'flag')
        return failed ? { ok: false, says: 'Not found. Either the words above miss it, or this is no example of it.' } : { ok: true, says: 'Found, as it should be.' }
      return failed
        ? { ok: false, says: `Found${/at (“.*?”)/.exec(failed.why)?.[1] ? ` at ${/at (“.*?”)/.exec(failed.why)?.[1]}` : ''}, and should be left alone.` }
        : { ok: true, says: 'Left alone, as it should be.' }
    }
    return { flag: written.examples.flag.map((one) => tried(one, 'flag')), pass: written.examples.pass.map((one) => tried(one, 'pass')) }
  } catch (error) {
    return { flag: [], pass: [], fault: (error as Error).message }
  }
}

/** The pack's word lists alone, as a layer. */
export function wordsOf({ id, title, version, layer: name, open: { words } }: PackFile): Layer {
  return {
    layer: name,
    id,
    title,
    version,
    digest: '',
    words: Object.entries(words).map(([list, { terms = [], except = [], without = [], mayLoosen }]) => ({
      name: list,
      terms,
      except,
      without,
      ...(mayLoosen !== undefined && { mayLoosen }),
    })),
    rules: [],
    templates: [],
    overrides: [],
  }
}
