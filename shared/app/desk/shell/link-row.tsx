/** Where the address of a link is typed: a row under the toolbar, closed with Escape. */
import type { Editor } from '@tiptap/core'
import { type FormEvent, useId, useState } from 'react'
import { isSafeAddress } from '#core/drafting/runs.ts'

/** What people type: a mail address and a bare domain become whole addresses. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim()
  if (!text || /\s/.test(text)) return undefined
  if (isSafeAddress(text)) return text
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined
  return text.includes('@') ? `mailto:${text}` : `https://${text}`
}

export function LinkRow({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const before = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(before)
  const [wrong, setWrong] = useState(false)
  const id = useId()

  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const set = (event: FormEvent) => {
    event.preventDefault()
    const href = addressOf(typed)
    if (!href) return setWrong(true)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !before) chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setLink({ href }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  return (
    <form
      className="link-row"
      onSubmit={set}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <label htmlFor={id}>Address of the link</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the row opens because the person asked to type here
        autoFocus
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setWrong(false)
        }}
      />
      <button type="submit">{before ? 'Change' : 'Set'}</button>
      {before && (
        <button type="button" onClick={remove}>
          Remove
        </button>
      )}
      <button type="button" onClick={close}>
        Cancel
      </button>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="problem">
          Write a web address or an e-mail address, for example https://anytown.example/pool or press@anytown.example
        </p>
      )}
    </form>
  )
}
