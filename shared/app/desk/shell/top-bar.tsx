/** The bar on top: the drafts, the title, whether it is kept, and the ways out of the desk: copy and save as. */
import type { Desk } from '../drafts/desk.ts'
import { nameOf } from '../drafts/draft-name.ts'
import type { DraftSession } from '../drafts/session.ts'
import { readBlocks } from '../editor/read-blocks.ts'
import { copyBlocks, type Format, saveFile } from '../files/save-file.ts'
import { Field } from './field.tsx'
import { ICONS, Mark } from './icons.tsx'
import { Menu } from './menu.tsx'
import { SaveStatus } from './save-status.tsx'

const FORMATS: readonly { readonly format: Format; readonly label: string; readonly hint: string }[] = [
  { format: 'docx', label: 'Word document', hint: '.docx' },
  { format: 'html', label: 'Web page', hint: '.html' },
  { format: 'txt', label: 'Plain text', hint: '.txt' },
]

export function TopBar({ desk, session, onDrafts }: { desk: Desk; session: DraftSession; onDrafts: () => void }) {
  const { editor, fields } = session
  const save = (format: Format) => {
    void desk.try(async () => {
      const name = await saveFile(format, nameOf(fields.read().title, editor.state.doc), readBlocks(editor.state.doc), {
        template: session.template.read(),
        settings: await desk.store.settings(),
      })
      desk.say({ text: `Saved as “${name}” where this browser keeps its downloads.` })
    })
  }
  const copy = () => {
    copyBlocks(readBlocks(editor.state.doc)).then(
      () => desk.say({ text: 'Copied, with its formatting.' }),
      () => desk.say({ text: 'This browser does not let Seconder copy. Select the text with Ctrl+A and copy it with Ctrl+C.', urgent: true }),
    )
  }
  return (
    <header className="top-bar">
      <h1 className="brand">
        <Mark />
        <span className="brand-name">Seconder</span>
      </h1>
      <button type="button" className="drafts-button" onClick={onDrafts}>
        {ICONS.drafts} <span>Drafts</span>
      </button>
      <div className="top-title">
        <Field fields={fields} name="title" label="Title of the draft" placeholder="Untitled draft" onEnter={() => editor.commands.focus()} />
        <SaveStatus desk={desk} session={session} />
      </div>
      <div className="top-actions">
        <button type="button" aria-label="Copy" onClick={copy}>
          {ICONS.copy} <span className="label">Copy</span>
        </button>
        <Menu
          name="Save as"
          label={
            <>
              {ICONS.save} <span className="label">Save as</span>
            </>
          }
          items={FORMATS.map(({ format, label, hint }) => ({ label, hint, run: () => save(format) }))}
        />
      </div>
    </header>
  )
}
