/** The approver's own key: made here on request, and given to whoever is to check signatures, with digits to read out. */
import { useMemo, useState } from 'react'
import type { Store } from '#app/store/store.ts'
import type { KeyHolder } from '#core/drafting/approval/signed.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import { Chevron } from '../icons.tsx'
import { failure, useSay } from '../notice.tsx'
import { ToCopy } from '../parts/to-copy.tsx'

interface Props {
  readonly mine: KeyHolder | undefined
  readonly store: Store
  readonly today: string
  /** What a key is wanted for. */
  readonly why?: string
}

const FOR_APPROVALS = 'The answer is recorded by whoever receives it. A signature proves more: that it came from your key. A key is made on this device and stays on it.'

export function OwnKey({ mine, store, today, why = FOR_APPROVALS }: Props) {
  const say = useSay()
  const [made, setMade] = useState(false)
  const digits = useMemo(() => mine && fingerprint('key', mine.key), [mine])
  const make = async () => {
    const { newOwnKey } = await import('#app/packs/approval-signing.ts')
    await store.keepOwnKey(await newOwnKey(today))
    setMade(true)
    say({ message: 'Your key is made. Give its public half to whoever asks you for approval.' })
  }
  if (!mine)
    return (
      <>
        <p className="hint">{why}</p>
        <div className="row">
          <button type="button" onClick={() => void make().catch((error: unknown) => say(failure(error)))}>
            Make a key on this device
          </button>
        </div>
      </>
    )
  return (
    // What somebody has just made is what they are to hand on.
    <details open={made}>
      <summary>
        <Chevron /> Your key
      </summary>
      <div className="form-grid">
        <p className="hint">
          Whoever is to check your signature puts your public key beside your name in the directory of their Settings, and rings you to compare the digits. “Delete everything”
          deletes it; a backup does not hold it.
        </p>
        <ToCopy label="Your public key" says="Copy your public key" text={mine.key} />
        <p>
          Digits to read out: <strong>{digits}</strong>
        </p>
      </div>
    </details>
  )
}
