/** What a draft remembers of the templates whose text went into it. */
import type { TemplateTrace } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Provenance } from './store.ts'

/**
 * A template put into a text that is there already does not change where that text came from; its locked passages count
 * from then on too, and a draft with casework in it is kept no longer than casework.
 */
export function provenanceAfter(
  before: Provenance | undefined,
  { id, version, purpose }: Pick<Template, 'id' | 'version' | 'purpose'>,
  { template: { passages = [] }, language }: Pick<Rendered, 'template' | 'language'>,
  digest: string,
  where: 'selection' | 'whole',
): Provenance {
  if (!before || where === 'whole') return { id, version, digest, purpose, passages, ...(language && { language }) }
  const isKnown = (one: { readonly id: string; readonly version: string }) => one.id === id && one.version === version
  const also = before.also ?? []
  return {
    ...before,
    ...(purpose === 'casework' ? { purpose } : {}),
    passages: [...(before.passages ?? []).filter((old) => !passages.some((now) => now.hash === old.hash)), ...passages],
    ...([before, ...also].some(isKnown) ? {} : { also: [...also, { id, version }] }),
  }
}

export const traceOf = (template: Provenance | undefined): TemplateTrace | undefined => template && { ...template, passages: template.passages ?? [] }
