/** The templates of the packs in use, laid together when they are asked for: they are the heaviest part of a pack. */
import type { Layer } from '#core/pack/layer.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { PackedStore } from './with-packs.ts'

export async function templatesOver(layers: readonly Layer[]): Promise<readonly Template[]> {
  const [{ starterTemplates }, { LayeredTemplates }] = await Promise.all([import('#generated/starter-templates.ts'), import('#core/pack/layered-templates.ts')])
  const templates = new LayeredTemplates(starterTemplates())
  for (const each of layers) templates.take(each)
  return templates.all()
}

export const templatesInUse = async (store: Pick<PackedStore, 'inUse'>): Promise<readonly Template[]> => templatesOver(await (await store.inUse()).layers())
