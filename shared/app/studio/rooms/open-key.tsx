/** Opens one's own key from its file, with its passphrase where it has one. */
import { type FormEvent, useState } from 'react'
import type { SigningKey } from '#app/packs/keys.ts'
import { failure, useSay } from '#app/panel/notice.tsx'
import { TextInput } from '#app/panel/parts/inputs.tsx'
import { FileButton } from '#app/panel/settings/file-button.tsx'
import { readJson } from '#app/panel/settings/files.ts'
import { inPlainWords } from '../making/plain-words.ts'

export function OpenKey({ onKey }: { onKey: (key: SigningKey) => void }) {
  const say = useSay()
  const [locked, setLocked] = useState<{ readonly name: string; readonly json: unknown }>()
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState<string>()
  const open = async (file: File) => {
    const [{ readKey }, { isLocked }] = await Promise.all([import('#app/packs/keys.ts'), import('#app/packs/locked-key.ts')])
    try {
      const json = await readJson(file)
      if (isLocked(json)) setLocked({ name: file.name, json })
      else onKey(readKey('signing', file.name, json))
    } catch (error) {
      say(failure(new Error(inPlainWords(error))))
    }
  }
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    if (!locked) return
    const { unlockKey } = await import('#app/packs/locked-key.ts')
    try {
      onKey(await unlockKey(locked.name, locked.json, passphrase))
    } catch (error) {
      setWrong(inPlainWords(error))
      document.getElementById('studio-passphrase')?.focus()
    }
  }
  return (
    <>
      <div className="row">
        <FileButton accept=".key,.json" onFile={(file) => void open(file)}>
          Open your key
        </FileButton>
      </div>
      {locked && (
        <form noValidate className="form-grid" onSubmit={(event) => void unlock(event)}>
          <TextInput
            id="studio-passphrase"
            type="password"
            label={`Passphrase of “${locked.name}”`}
            autoComplete="current-password"
            value={passphrase}
            error={wrong}
            onChange={(words = '') => setPassphrase(words)}
          />
          <div className="row">
            <button type="submit" className="primary">
              Open it
            </button>
          </div>
        </form>
      )}
    </>
  )
}
