/** How a pack comes in: as a file that is chosen or dropped, as text that is pasted, or from its one address. */
import { type DragEvent, type FormEvent, useId, useState } from 'react'
import type { Step } from '#core/pack/steps.ts'
import type { AddressControl } from '../options/options-host.ts'
import { FileButton } from '../panel/settings/file-button.tsx'
import { listed } from '../panel/words.ts'
import { packAddress } from './pack-address.ts'
import type { Brought } from './pack-door.tsx'
import { addressIn } from './pack-link.ts'
import type { PackPolicy } from './pack-policy.ts'
import { firstLook } from './schedule.ts'

interface Props {
  /** The address that a link brought: it stands in the box until somebody presses. */
  readonly linked: string | undefined
  readonly policy: PackPolicy
  readonly addresses: AddressControl | undefined
  /** How far the one that is being read has come; `of` 0 where that is not known yet. */
  readonly busy: Step | undefined
  readonly onBring: (bring: () => Promise<Brought>) => void
}

const isAddress = (text: string): boolean => /^\s*https?:/i.test(text)

export function IncomingPack({ linked, policy, addresses, busy, onBring }: Props) {
  const id = useId()
  const [text, setText] = useState(linked ?? '')
  const mayAsk = addresses !== undefined && policy.subscriptions !== false

  const bringFile = (file: File) => onBring(async () => ({ name: `“${file.name}”`, text: await file.text() }))
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    bringFile(file)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isAddress(text)) return onBring(async () => ({ name: 'What was pasted', text }))
    if (!mayAsk) return onBring(() => Promise.reject(new Error('No address may be asked from here. Choose the file in its place.')))
    onBring(bringFrom(addressIn(text), addresses))
  }
  return (
    <section className="incoming-pack" aria-labelledby={`${id}-title`} onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()} onDrop={onDrop}>
      <h3 id={`${id}-title`}>Bring one in</h3>
      <p>You see who signed it and what it would change before anything takes effect. A file may also be dropped here.</p>
      <FileButton onFile={bringFile} accept=".seconder,application/json">
        Choose a pack file
      </FileButton>
      <form className="form-grid" onSubmit={submit}>
        <div className="field">
          <label htmlFor={`${id}-text`}>{mayAsk ? 'Or paste its https address, a link to it, or its text' : 'Or paste its text'}</label>
          <textarea
            id={`${id}-text`}
            className="code"
            rows={3}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={linked === undefined ? `${id}-help` : `${id}-link ${id}-help`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {linked !== undefined && (
            <p id={`${id}-link`}>
              {linked
                ? 'This address came with a link. Nothing has been asked yet: go on only if you know who sent it to you.'
                : 'The link that you opened has no address of a pack in it that may be asked. Ask whoever sent it for the file.'}
            </p>
          )}
          <p className="hint" id={`${id}-help`}>
            {mayAsk
              ? `An address is asked once, without cookies or anything of yours. ${addresses.onlyAt ? `From here only ${listed(addresses.onlyAt)} may be asked.` : 'The browser may ask you to allow it.'}`
              : 'Nothing is fetched from anywhere.'}
          </p>
        </div>
        <div className="row">
          <button type="submit" disabled={text.trim() === '' || busy !== undefined}>
            Look at it
          </button>
          <p role="status" className="hint">
            {busy ? 'Reading the pack…' : ''}
          </p>
          {busy && busy.of > 0 && <progress aria-label="Reading the pack" value={busy.done} max={busy.of} />}
        </div>
      </form>
    </section>
  )
}

/** The permission is asked first of all: the browser lets a page ask only right after a press. */
function bringFrom(text: string, { onlyAt, allow }: AddressControl): () => Promise<Brought> {
  let url: URL
  try {
    url = packAddress(text, onlyAt)
  } catch (error) {
    return () => Promise.reject(error)
  }
  const allowed = allow?.(url) ?? Promise.resolve(true)
  return async () => {
    if (!(await allowed)) throw new Error(`Without that permission ${url.hostname} cannot be asked. Choose the file in its place.`)
    const { getPack } = await import('./get-pack.ts')
    const got = await getPack({ address: url.href })
    if (got.is === 'same') throw new Error('The address gave nothing.')
    const { text: file, ...tags } = got
    return {
      name: `the file at ${url.hostname}`,
      text: file,
      from: { address: url.href, etag: tags.etag, lastModified: tags.lastModified, nextAt: firstLook(Date.now(), Math.random), lookedAt: Date.now(), failures: 0 },
    }
  }
}
