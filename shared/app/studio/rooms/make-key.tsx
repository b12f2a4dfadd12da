/** Makes a key for one person: saved at once as two files, one to keep and one for everybody. */
import { type FormEvent, useState } from 'react'
import type { SigningKey } from '#app/packs/keys.ts'
import { failure, useSay } from '#app/panel/notice.tsx'
import { ChoiceInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { saveAsFile } from '#app/panel/settings/files.ts'
import { Section } from '#app/panel/settings/section.tsx'
import { ROLE } from '#app/panel/words.ts'
import type { Role } from '#core/draft/context.schema.ts'
import { packId } from '../making/work.ts'

const SHORTEST = 12

export function MakeKey({ keeper, onKey }: { keeper: string; onKey: (key: SigningKey) => void }) {
  const say = useSay()
  const [name, setName] = useState(keeper)
  const [role, setRole] = useState<Role>()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const [making, setMaking] = useState(false)
  const errors = {
    name: name.trim() === '' ? 'Write whose key it is.' : undefined,
    passphrase: passphrase.length < SHORTEST ? `Choose at least ${SHORTEST} letters: three or four words that have nothing to do with each other.` : undefined,
    again: again === passphrase ? undefined : 'This is not the same.',
  }
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const wrong = (['name', 'passphrase', 'again'] as const).find((field) => errors[field])
    if (wrong) {
      document.getElementById(`make-key-${wrong}`)?.focus()
      return
    }
    setMaking(true)
    try {
      const [{ newSigningKey, publicHalf }, { lockKey }] = await Promise.all([import('#app/packs/keys.ts'), import('#app/packs/locked-key.ts')])
      const key = await newSigningKey({ name: name.trim(), ...(role && { role }) })
      const file = `${packId(name)}.key`
      saveAsFile(file, await lockKey(key, passphrase))
      saveAsFile(`${file}.pub`, publicHalf(key))
      say({ message: `“${file}” and “${file}.pub” are saved where this browser keeps its downloads. Keep the first and its passphrase; the second is for everybody.` })
      onKey(key)
    } catch (error) {
      say(failure(error))
    } finally {
      setMaking(false)
    }
  }
  const at = (field: keyof typeof errors) => ({ id: `make-key-${field}`, error: tried ? errors[field] : undefined })
  return (
    <Section title="Make a key, if you have none">
      <form noValidate className="form-grid" onSubmit={(event) => void make(event)}>
        <TextInput {...at('name')} label="Your name" required value={name} onChange={(now = '') => setName(now)} />
        <ChoiceInput label="Your role" options={ROLE} value={role} onChange={setRole} />
        <TextInput
          {...at('passphrase')}
          type="password"
          label="A passphrase for the key"
          required
          autoComplete="new-password"
          help={`At least ${SHORTEST} letters. Nobody can open the key without it, and nobody can find it out for you.`}
          value={passphrase}
          onChange={(now = '') => setPassphrase(now)}
        />
        <TextInput {...at('again')} type="password" label="The same once more" required autoComplete="new-password" value={again} onChange={(now = '') => setAgain(now)} />
        <div className="row">
          <button type="submit" disabled={making}>
            {making ? 'Making…' : 'Make the key, and save it'}
          </button>
        </div>
      </form>
    </Section>
  )
}
