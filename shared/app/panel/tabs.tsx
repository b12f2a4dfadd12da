/** The panel's three rooms, as tabs: arrow keys move between them, as screen readers expect of tabs. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import type { Tab } from './panel-props.ts'

export interface TabSpec {
  readonly tab: Tab
  readonly label: ReactNode
  readonly content: ReactNode
}

export function Tabs({ tabs, shown, onShow }: { tabs: readonly TabSpec[]; shown: Tab; onShow: (tab: Tab) => void }) {
  const id = useId()
  const buttons = useRef(new Map<Tab, HTMLButtonElement | null>())
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ tab }) => tab === shown)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const next = tabs[(to + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onShow(next.tab)
    buttons.current.get(next.tab)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label="Seconder" className="tabs">
        {tabs.map(({ tab, label }) => (
          <button
            key={tab}
            ref={(button) => void buttons.current.set(tab, button)}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            aria-selected={tab === shown}
            aria-controls={`${id}-${tab}-room`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => onShow(tab)}
            onKeyDown={onKeyDown}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ tab, content }) => (
        <div key={tab} role="tabpanel" id={`${id}-${tab}-room`} aria-labelledby={`${id}-${tab}`} hidden={tab !== shown} className="room">
          {content}
        </div>
      ))}
    </>
  )
}
