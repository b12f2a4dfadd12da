/** Brings in templates from files made elsewhere: first shown, with what could not be kept, then kept or left. */
import { useId, useState } from 'react'
import type { Store } from '#app/store/store.ts'
import { BROUGHT } from '#core/drafting/import/brought-files.ts'
import type { Brought } from '#core/drafting/import/own-template.ts'
import { shortcutOf } from '#core/drafting/shortcuts.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from '../checker.ts'
import { Dialog } from '../dialog.tsx'
import { failure, useSay } from '../notice.tsx'
import { FileButton } from '../settings/file-button.tsx'
import { counted, KIND } from '../words.ts'
import { PURPOSE } from './whom-for.ts'

interface Props {
  readonly templates: readonly Template[]
  readonly checker: Checker
  readonly store: Store
  readonly today: string
  /** Whether the text of the open draft hears shortcuts. */
  readonly atCaret: boolean
}

export function BringIn({ templates, checker, store, today, atCaret }: Props) {
  const say = useSay()
  const [found, setFound] = useState<readonly Brought[]>()
  const [reading, setReading] = useState(false)

  const read = async (files: readonly File[]) => {
    setReading(true)
    try {
      // The readers and the schema come only with the first import.
      const { bringIn } = await import('#core/drafting/import/bring-in.ts')
      const taken = new Set(templates.map(({ id }) => id))
      const brought: Brought[] = []
      for (const file of files) {
        const bytes = new Uint8Array(await file.arrayBuffer())
        brought.push(...(await bringIn(file.name, bytes, { today, taken, look: (draft, context) => checker.check(draft, { context, settings: {}, today }) })))
      }
      setFound(brought)
    } catch (error) {
      const { message } = failure(error)
      say({ message: `${message} Nothing was brought in.` })
    } finally {
      setReading(false)
    }
  }
  const keep = (brought: readonly Brought[]) => {
    setFound(undefined)
    void store
      .keepOwn(brought.map(({ template }) => template))
      .then(() => say({ message: `${counted(brought.length, 'template')} of your own ${brought.length === 1 ? 'is' : 'are'} in the list.` }))
      .catch((error) => say(failure(error)))
  }
  return (
    <>
      <FileButton onFiles={(files) => void read(files)} accept={BROUGHT} label="Files to import" disabled={reading}>
        {reading ? 'Reading…' : 'Import…'}
      </FileButton>
      {found && <Found found={found} atCaret={atCaret} onKeep={keep} onClose={() => setFound(undefined)} />}
    </>
  )
}

function Found({ found, atCaret, onKeep, onClose }: { found: readonly Brought[]; atCaret: boolean; onKeep: (brought: readonly Brought[]) => void; onClose: () => void }) {
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const id = useId()
  const named = () => found.map((one) => ({ ...one, template: { ...one.template, title: titles[one.template.id]?.trim() || one.template.title } }))
  return (
    <Dialog title={`Import ${counted(found.length, 'template')}?`} onClose={onClose}>
      <p>They become your own, on this device only. Nobody has approved them. Fonts, sizes and alignment are not kept: a template takes the look of where it goes.</p>
      <ul className="plain brought">
        {found.map(({ template, lost }) => (
          <li key={template.id}>
            <div className="field">
              <label htmlFor={`${id}-${template.id}`}>Name</label>
              <input
                id={`${id}-${template.id}`}
                maxLength={120}
                value={titles[template.id] ?? template.title}
                onChange={(event) => setTitles({ ...titles, [template.id]: event.target.value })}
              />
            </div>
            <p className="hint">
              {KIND[template.kind]}. {PURPOSE[template.purpose]}.{' '}
              {atCaret && (
                <>
                  Shortcut <kbd>;{shortcutOf(template)}</kbd>
                </>
              )}
            </p>
            <p>{asked(template)}</p>
            {lost.length > 0 && (
              <p>
                <strong>Not kept:</strong> {lost.join('; ')}.
              </p>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="primary" data-first onClick={() => onKeep(named())}>
          Keep {found.length === 1 ? 'it' : 'them'}
        </button>
        <button type="button" onClick={onClose}>
          Leave {found.length === 1 ? 'it' : 'them'}
        </button>
      </div>
    </Dialog>
  )
}

function asked({ fields }: Template): string {
  const labels = Object.values(fields).map(({ label }) => label)
  return labels.length === 0 ? 'Nothing to fill in.' : `To fill in: ${labels.join(', ')}.`
}
