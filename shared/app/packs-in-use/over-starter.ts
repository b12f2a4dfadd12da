/** The packs in use over the one that Seconder comes with: for the engine, and for the panel. */
import { accuses } from '#core/note/quotes.ts'
import type { Layer, Layered } from '#core/pack/layer.ts'
import { layerMandatory } from '#core/pack/mandatory-layers.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PanelPack } from '../panel/panel-props.ts'
import { ruleCard } from '../panel/rule-card.ts'
import type { LayeredChecks } from './compiled-packs.ts'
import type { PackPolicy } from './pack-policy.ts'

export const layered = (top: Pack, layers: readonly Layer[], { mandatory = {} }: PackPolicy): Layered => layerMandatory(Object.keys(mandatory), top, layers)

/** Its templates are laid together when they are asked for: they are the heaviest part. */
export function panelPack(
  { pack: { id, title, version, digest, rules }, decisions }: LayeredChecks,
  base: Pick<Pack, 'id' | 'version'>,
  layers: () => Promise<readonly Layer[]>,
): PanelPack {
  return {
    id,
    title,
    version,
    digest,
    base,
    decisions,
    rules: rules.map((rule) => ({ id: rule.id, title: rule.title, ...(rule.mayLoosen && { mayLoosen: true }), ...(accuses(rule) && { accuses: true }) })),
    templates: async () => {
      const [{ starterTemplates }, { LayeredTemplates }] = await Promise.all([import('#generated/starter-templates.ts'), import('#core/pack/layered-templates.ts')])
      const templates = new LayeredTemplates(starterTemplates())
      for (const each of await layers()) templates.take(each)
      return templates.all()
    },
    cards: async () => rules.map(ruleCard),
  }
}
