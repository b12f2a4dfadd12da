/** The first step: a new pack by three answers, or a pack file that is there already. */
import { type FormEvent, useState } from 'react'
import type { GroupKey } from '#app/packs/keys.ts'
import { failure, useSay } from '#app/panel/notice.tsx'
import { TextInput } from '#app/panel/parts/inputs.tsx'
import { FileButton } from '#app/panel/settings/file-button.tsx'
import { newWork, type Work } from '../making/work.ts'
import { Heading } from '../parts/heading.tsx'

export function Begin({ today, onBegin }: { today: string; onBegin: (work: Work, groupKey?: GroupKey) => void }) {
  const say = useSay()
  const [title, setTitle] = useState('')
  const [group, setGroup] = useState('')
  const [keeper, setKeeper] = useState('')
  const [missing, setMissing] = useState(false)
  const [sealed, setSealed] = useState<File>()

  const begin = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') {
      setMissing(true)
      document.getElementById('studio-title')?.focus()
      return
    }
    onBegin(newWork(title.trim(), group.trim(), keeper.trim(), today))
  }
  const open = async (file: File, key?: File) => {
    const { NeedsGroupKey, openPack, readGroupKey } = await import('../making/open-pack.ts')
    try {
      const groupKey = key && readGroupKey(key.name, await key.text())
      onBegin(await openPack(file.name, await file.text(), groupKey), groupKey)
    } catch (error) {
      if (error instanceof NeedsGroupKey) setSealed(file)
      else say(failure(error))
    }
  }
  return (
    <>
      <Heading>Make your group’s own pack</Heading>
      <p>
        A pack is your group’s templates, rules and agreed lines in one file, signed by those who answer for it. Here you write it in forms, try it on your old documents, and save
        it. Everything stays on this device until you save a file and pass it on.
      </p>
      <section className="card" aria-labelledby="begin-new">
        <h3 id="begin-new">Begin a new pack</h3>
        <form noValidate onSubmit={begin} className="form-grid">
          <TextInput
            id="studio-title"
            label="Name of the pack"
            required
            help="Such as: Anytown Group, lines and rules."
            value={title}
            error={missing && title.trim() === '' ? 'Give the pack a name.' : undefined}
            onChange={(value = '') => setTitle(value)}
          />
          <TextInput label="Name of the group" help="It goes into the sealed part, which only members can open." value={group} onChange={(value = '') => setGroup(value)} />
          <TextInput label="Who keeps it" help="Offered as the name when a key is made." value={keeper} onChange={(value = '') => setKeeper(value)} />
          <div className="row">
            <button type="submit" className="primary">
              Begin
            </button>
          </div>
        </form>
      </section>
      <section className="card" aria-labelledby="begin-open">
        <h3 id="begin-open">Open a pack that is there already</h3>
        <p>To change it, to sign it, or to make the next version of it.</p>
        <div className="row">
          <FileButton accept=".seconder,.json" onFile={(file) => void open(file)}>
            Open a pack file
          </FileButton>
        </div>
        {sealed && (
          <div role="status">
            <p>“{sealed.name}” has a sealed part: people, agreed lines and the like. Only the group’s key opens it, and without it that part would be lost.</p>
            <div className="row">
              <FileButton accept=".key,.json" onFile={(key) => void open(sealed, key)}>
                Open the group’s key
              </FileButton>
            </div>
          </div>
        )}
      </section>
    </>
  )
}
