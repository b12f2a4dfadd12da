/** How the template reads with its examples in it, and what the checks find there: the group's own rules among them. */
import { useCallback, useId, useMemo } from 'react'
import { BlockView } from '#app/panel/templates/block-view.tsx'
import { counted, SEVERITY } from '#app/panel/words.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Role } from '#core/draft/context.schema.ts'
import { layer } from '#core/pack/layers.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { validPack } from '#core/pack/valid-pack.ts'
import type { Templates } from '../making/free-id.ts'
import { shown } from '../making/template-problems.ts'
import { useTried } from '../parts/use-tried.ts'

interface Props {
  readonly template: Templates[number]
  readonly pack: PackFile
  readonly top: Pack
  readonly today: string
  /** Who fills it in; absent where that makes no difference. */
  readonly role?: Role
}

export function TemplatePreview({ template, pack, top, today, role }: Props) {
  const id = useId()
  const { rules, words, overrides } = pack.open
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the pack has no say in what is found
  const engine = useMemo(() => createEngine(withRules(top, pack)), [top, rules, words, overrides])
  const seen = useTried(useCallback(() => shown(template, engine, pack.sealed ?? {}, today, role), [template, engine, pack.sealed, today, role]))
  const found = seen?.findings ?? []
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>How it reads</h3>
      {seen?.fault && <p className="error">{seen.fault}</p>}
      {seen?.rendered && (
        <div className="filled-sheet whole">
          {seen.rendered.subject && (
            <p>
              <strong>Subject:</strong> {seen.rendered.subject}
            </p>
          )}
          <BlockView blocks={seen.rendered.blocks} locked={template.locked} />
        </div>
      )}
      <p role="status">{seen?.rendered ? (found.length === 0 ? 'The checks find nothing in it.' : `The checks find ${counted(found.length, 'thing')} in it:`) : ''}</p>
      {found.length > 0 && (
        <ul>
          {found.map(({ rule, severity, message, quote, start }) => (
            <li key={`${rule} ${start}`}>
              <strong>{SEVERITY[severity].word}:</strong> {message} {quote && <span className="hint">“{quote}”</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Half-written rules are none yet: then the rules above are asked alone. */
function withRules(top: Pack, pack: PackFile): Pack {
  try {
    return layer(top, validPack('the pack', { ...pack, sealed: undefined, open: { ...pack.open, templates: [] } })).pack
  } catch {
    return top
  }
}
