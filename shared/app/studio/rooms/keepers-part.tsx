/** Who may sign, and how many of them must. Without anybody here, each member trusts single keys. */
import { failure, useSay } from '#app/panel/notice.tsx'
import { NumberInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { FileButton } from '#app/panel/settings/file-button.tsx'
import { readJson } from '#app/panel/settings/files.ts'
import { ROLE } from '#app/panel/words.ts'
import type { Role } from '#core/draft/context.schema.ts'
import type { Holder, KeyRules } from '#core/pack/signed/key-set.schema.ts'
import { handOverInWords, isRevoked, withNewKey, withoutHolder, withRevoked } from '../making/keepers.ts'
import type { RoomProps } from '../parts/studio-props.ts'
import { RevokedKeys } from './revoked-keys.tsx'
import { TemplateSignatures } from './template-signatures.tsx'

export function KeepersPart({ work, change, session, today }: RoomProps) {
  const say = useSay()
  const { keys: rules, published } = work
  const set = (now: KeyRules | undefined) => {
    const { keys: _, ...rest } = work
    change(now ? { ...rest, keys: now } : rest)
  }
  const add = (holder: Holder) => {
    const keys = rules?.keys ?? []
    if (keys.some(({ key }) => key === holder.key)) return say({ message: `${holder.name} is in the list already.` })
    if (isRevoked(rules, holder.key)) return say({ message: `This key of ${holder.name} counts no more, and never will again. ${holder.name} needs a new one.` })
    set({ ...rules, threshold: rules?.threshold ?? 1, keys: [...keys, holder] })
  }
  const addFile = (file: File, of?: Holder) => readPublic(file, (holder) => (of && rules ? renew(of, holder) : add(holder)))
  const renew = (of: Holder, { key }: Holder) => {
    if (isRevoked(rules, key) || rules?.keys.some((one) => one.key === key))
      return say({ message: 'That is no new key: it is known here already. Choose the .pub file of the new one.' })
    if (rules) set(withNewKey(rules, of, key))
  }
  const readPublic = async (file: File, onHolder: (holder: Holder) => void) => {
    const [{ readKey }, { isLocked }] = await Promise.all([import('#app/packs/keys.ts'), import('#app/packs/locked-key.ts')])
    try {
      const json = await readJson(file)
      if (isLocked(json)) return say({ message: `“${file.name}” is a whole key. Ask its holder for the part that is for everybody: the file that ends in .pub.` })
      const { x, name, role } = readKey('public', file.name, json)
      onHolder({ name: name ?? file.name.replace(/\..*$/, ''), ...(role && { role }), key: x })
    } catch (error) {
      say(failure(error))
    }
  }
  const own = session.key
  const keys = rules?.keys ?? []
  const wasPublished = (key: string) => published?.keys?.keys.some((one) => one.key === key) ?? false
  const handOver = handOverInWords(work)
  return (
    <section className="card" aria-labelledby="publish-keepers">
      <h3 id="publish-keepers">Who may sign</h3>
      {keys.length === 0 && <p>Nobody is named, so one signature is enough, and each member decides whose key they trust. For a group, name two or three people.</p>}
      <ul className="plain keepers">
        {keys.map((holder) => (
          <li key={holder.key} className="keeper">
            <TextInput
              label={holder.role ? `Name (${ROLE[holder.role as Role].toLowerCase()})` : 'Name'}
              value={holder.name}
              error={holder.name.trim() === '' ? 'Write whose key it is.' : undefined}
              onChange={(name = '') => rules && set({ ...rules, keys: keys.map((one) => (one === holder ? { ...one, name } : one)) })}
            />
            {rules && (keys.length > 1 || !published?.keys) && (
              <button type="button" onClick={() => set(withoutHolder(rules, holder))}>
                Take {holder.name || 'this key'} out
              </button>
            )}
            {rules && wasPublished(holder.key) && (
              <>
                <FileButton accept=".pub,.json" onFile={(file) => void addFile(file, holder)}>
                  {`A new key of ${holder.name}…`}
                </FileButton>
                {keys.length > 1 && (
                  <button type="button" onClick={() => set(withRevoked(rules, holder, today))}>
                    The key of {holder.name} is lost or stolen
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {rules && (
        <NumberInput
          label="So many of them must sign"
          min={1}
          value={rules.threshold}
          error={rules.threshold >= 1 && rules.threshold <= keys.length ? undefined : `Enter a number from 1 to ${keys.length}.`}
          onChange={(threshold = 1) => set({ ...rules, threshold })}
        />
      )}
      {handOver && <p className="hint">{handOver}</p>}
      {rules && <RevokedKeys rules={rules} published={published?.keys} onRules={set} />}
      {rules && <TemplateSignatures rules={rules} templates={work.pack.open.templates} onRules={set} />}
      <div className="row">
        <FileButton accept=".pub,.json" onFile={(file) => void addFile(file)}>
          Add somebody by their .pub file
        </FileButton>
        {own && keys.every(({ key }) => key !== own.x) && (
          <button type="button" onClick={() => add({ name: own.name ?? 'Me', ...(own.role && { role: own.role }), key: own.x })}>
            Add yourself
          </button>
        )}
      </div>
    </section>
  )
}
