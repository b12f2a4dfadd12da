/** The formatting toolbar, as the ARIA pattern has it: one stop for Tab, arrow keys move inside it. */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Tool, toolsFor } from '../editor/tools.ts'
import { ICONS } from './icons.tsx'
import { LinkRow } from './link-row.tsx'
import { useEditorValue } from './use-editor-value.ts'

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
const keysHere = (keys: string): string => (onMac ? keys.replaceAll('Ctrl', '⌘').replaceAll('Alt', '⌥').replaceAll('Shift', '⇧').replaceAll('+', '') : keys)

export function Toolbar({ editor }: { editor: Editor }) {
  const inTable = useEditorValue(editor, (it) => it.isActive('table'))
  const groups = toolsFor(inTable)
  const tools = groups.flat()
  const [current, setCurrent] = useState(0)
  const [linking, setLinking] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const tabStop = Math.min(current, tools.length - 1)

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setLinking(true)
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', onKey)
    return () => dom.removeEventListener('keydown', onKey)
  }, [editor])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: tabStop + 1, ArrowLeft: tabStop - 1, Home: 0, End: tools.length - 1 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = (to + tools.length) % tools.length
    setCurrent(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <>
      <div ref={bar} role="toolbar" aria-label="Formatting" aria-controls="draft-text" className="toolbar" onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <div key={group[0]?.icon} className="toolbar-group">
            {group.map((tool) => {
              const at = tools.indexOf(tool)
              return <ToolButton key={tool.icon} editor={editor} tool={tool} tabStop={at === tabStop} onFocus={() => setCurrent(at)} onLink={() => setLinking(true)} />
            })}
          </div>
        ))}
      </div>
      {linking && <LinkRow editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}

interface ButtonProps {
  editor: Editor
  tool: Tool
  tabStop: boolean
  onFocus: () => void
  onLink: () => void
}

function ToolButton({ editor, tool: { icon, label, keys, active, can, run }, tabStop, onFocus, onLink }: ButtonProps) {
  const pressed = useEditorValue(editor, (it) => active?.(it) ?? false)
  const able = useEditorValue(editor, (it) => can?.(it) ?? true)
  return (
    <button
      type="button"
      className="tool"
      title={keys ? `${label} (${keysHere(keys)})` : label}
      aria-label={label}
      aria-pressed={active ? pressed : undefined}
      aria-disabled={!able}
      tabIndex={tabStop ? 0 : -1}
      // The selection in the text stays while the mouse is on the toolbar.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onFocus}
      onClick={() => {
        if (!able) return
        if (run === 'link') return onLink()
        // Each press is a step of its own for Undo.
        editor.view.dispatch(closeHistory(editor.state.tr))
        run(editor)
      }}
    >
      {ICONS[icon]}
    </button>
  )
}
