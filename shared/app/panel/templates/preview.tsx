/** What a template comes to with what was filled in so far. */
import { type Ref, useMemo } from 'react'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { BlockView } from './block-view.tsx'

interface Props {
  readonly ref: Ref<HTMLElement>
  readonly template: Template
  readonly values: Values
  readonly settings: Settings
  readonly today: string
}

export function Preview({ ref, template, values, settings, today }: Props) {
  const rendered = useMemo(() => {
    try {
      return render(template, values, { settings, today, gaps: 'show' })
    } catch (error) {
      return error instanceof Error ? error.message : 'There is no preview.'
    }
  }, [template, values, settings, today])
  return (
    <div className="preview">
      <h3>Preview</h3>
      {typeof rendered === 'string' ? (
        <p className="error">{rendered}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section ref={ref} className="filled-sheet" tabIndex={0} aria-label="The filled template" lang={rendered.language}>
          {rendered.subject !== undefined && (
            <p className="preview-subject">
              <strong>Subject:</strong> {rendered.subject}
            </p>
          )}
          <BlockView blocks={rendered.blocks} locked={template.locked} />
        </section>
      )}
    </div>
  )
}
