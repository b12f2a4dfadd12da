/** The search for a template at the caret: type, choose with the arrow keys, Enter puts it there, Escape leaves. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Caret } from '#app/host/draft-host.ts'
import type { TemplateUse } from '#app/store/store.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import { shortcutOf } from '#core/drafting/shortcuts.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { counted, KIND } from '../words.ts'
import { inUseOrder } from './library.ts'
import { searchTemplates } from './search.ts'

const MOST = 7
const WIDTH = 384
const HEIGHT = 420

interface Props {
  readonly at: Caret
  readonly templates: readonly Template[]
  readonly uses: readonly TemplateUse[]
  readonly onTake: (template: Template) => void
  readonly onLeave: () => void
}

export function CaretSearch({ at, templates, uses, onTake, onLeave }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const all = searchTemplates(inUseOrder(templates, uses), query.replace(/^;/, ''))
  const found = all.slice(0, MOST)
  const here = found[Math.min(chosen, found.length - 1)]

  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) onLeave()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [onLeave])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'ArrowDown') setChosen((now) => Math.min(now + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setChosen((now) => Math.max(now - 1, 0))
    else if (event.key === 'Escape' || event.key === 'Tab') onLeave()
    else if (event.key === 'Enter') {
      if (here) onTake(here)
    } else return
    event.preventDefault()
  }
  return createPortal(
    <div ref={box} className="panel caret-search" role="dialog" aria-label="Insert a template" style={place(at)}>
      <label className="hidden" htmlFor={id}>
        Find a template to insert
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={here && `${id}-${here.id}`}
        autoComplete="off"
        placeholder="Find a template"
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
      />
      <p role="status" className="hidden">
        {counted(all.length, 'template')}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label="Templates">
        {found.map((template) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which holds the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the field points at the chosen one and keeps the focus
          <div key={template.id} id={`${id}-${template.id}`} role="option" aria-selected={template === here} onClick={() => onTake(template)}>
            <span>{template.title}</span>
            <span className="hint">
              {KIND[template.kind]}
              {isOwn(template) ? ', your own' : ''} <kbd>;{shortcutOf(template)}</kbd>
            </span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="hint">No template has all of these words.</p>}
    </div>,
    document.body,
  )
}

/** Under the caret, or over it where there is no room below; always wholly in the window. */
function place({ left, top, bottom }: Caret) {
  const width = Math.min(WIDTH, window.innerWidth - 16)
  const below = window.innerHeight - bottom >= Math.min(HEIGHT, window.innerHeight / 2) || bottom < window.innerHeight / 2
  return {
    inlineSize: width,
    insetInlineStart: Math.max(8, Math.min(left, window.innerWidth - width - 8)),
    ...(below ? { insetBlockStart: bottom + 4, maxBlockSize: window.innerHeight - bottom - 12 } : { insetBlockEnd: window.innerHeight - top + 4, maxBlockSize: top - 12 }),
  }
}
