/** One person's signature: with a key that is opened from a file, or made now and saved as one; and then the pack as a file. */
import { useRef, useState } from 'react'
import type { SigningKey } from '#app/packs/keys.ts'
import { failure, useSay } from '#app/panel/notice.tsx'
import { saveFile } from '#app/panel/parts/save-file.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { Fault } from '../making/faults.ts'
import { fileName, hasSigned, isUnchanged } from '../making/unchanged.ts'
import type { RoomProps } from '../parts/studio-props.ts'
import { MakeKey } from './make-key.tsx'
import { OpenKey } from './open-key.tsx'

export function SignPart({ work, change, top, today, session, setSession, faults }: RoomProps & { faults: readonly Fault[] | undefined }) {
  const say = useSay()
  const [signing, setSigning] = useState(false)
  const [done, setDone] = useState<{ readonly file: string; readonly missing?: string; readonly keys?: string }>()
  const { key } = session
  const heading = useRef<HTMLHeadingElement>(null)
  /** What was pressed is gone then. */
  const take = (taken: SigningKey | undefined) => {
    const { key: _, ...rest } = session
    setSession(taken ? { ...rest, key: taken } : rest)
    heading.current?.focus()
  }
  const sign = async () => {
    if (!key) return
    setSigning(true)
    try {
      const publish = await import('../making/publish.ts')
      const signed = await publish.sign(work, { today, key, groupKey: session.groupKey, top })
      const name = fileName(work)
      saveFile(name, `${JSON.stringify(signed.file)}\n`, 'application/json')
      change(signed.work)
      setDone({ file: name, ...(signed.missing !== undefined && { missing: signed.missing }), ...(signed.keys !== undefined && { keys: signed.keys }) })
    } catch (error) {
      say(failure(error))
    } finally {
      setSigning(false)
      heading.current?.focus()
    }
  }
  const ready = faults?.length === 0
  const adds = isUnchanged(work) && work.published?.signed !== undefined
  const signed = adds && key !== undefined && hasSigned(work, key.x)
  const sealable = work.pack.sealed === undefined || session.groupKey !== undefined
  return (
    <section className="card" aria-labelledby="publish-sign">
      <h3 id="publish-sign" ref={heading} tabIndex={-1}>
        Sign it
      </h3>
      {key ? (
        <>
          <p>
            The key of {key.name ?? 'its holder'} is open. {work.keys ? 'Its own fingerprint, for whoever names it among those who may sign' : 'Its fingerprint, to be read out'}:{' '}
            <strong className="fingerprint">{fingerprint('key', key.x)}</strong>. It is forgotten when this page closes.
          </p>
          {faults && !ready && !adds && <p>First put right what is still missing, above.</p>}
          {ready && !sealable && <p>First open the group’s key, above: without it people, dates and agreed lines would be lost.</p>}
          {signed && <p>This key has signed this version. There is nothing more for it to sign.</p>}
          <div className="row">
            {!signed && (
              <button type="button" className="primary" disabled={signing || !(adds || (ready && sealable))} onClick={() => void sign()}>
                {signing ? 'Signing…' : adds ? 'Add this signature, and save the pack' : 'Sign, and save the pack'}
              </button>
            )}
            <button type="button" onClick={() => take(undefined)}>
              Put the key away
            </button>
          </div>
        </>
      ) : (
        <>
          <p>With your own key: a file that you keep, and give to nobody.</p>
          <OpenKey onKey={take} />
          <MakeKey keeper={work.keeper ?? ''} onKey={take} />
        </>
      )}
      <div role="status">
        {done && (
          <>
            <p>
              “{done.file}” is saved where this browser keeps its downloads. {done.missing ? `Not yet enough: ${done.missing}` : 'It has all the signatures that it needs.'}
            </p>
            {done.keys && (
              <p>
                The fingerprint of the group’s keys, to be read out: <strong className="fingerprint">{done.keys}</strong>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  )
}
