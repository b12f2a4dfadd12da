/** The proof of checking: made at its author's press alone, signed with this device's key, and saved as a file. */
import { useMemo, useState } from 'react'
import { textHash } from '#core/checker/text-hash.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import { proofInWords, proofOf } from '#core/proof/proof.ts'
import { OwnKey } from '../approval/own-key.tsx'
import { failure, useSay } from '../notice.tsx'
import { saveFile } from '../parts/save-file.ts'
import type { ToolProps } from './tool-props.ts'

interface Made {
  readonly of: Draft
  readonly says: readonly string[]
}

export function ProofOfChecking({ host, reading: { state, draft, verdict }, wearer: { context }, store, today, pack, approvalKeys }: ToolProps) {
  const say = useSay()
  const [made, setMade] = useState<Made>()
  const { mine } = approvalKeys
  const digits = useMemo(() => mine && fingerprint('key', mine.key), [mine])
  if (!host || !draft || !verdict) return <p className="nothing">Open a draft first: the proof is about the one beside this panel.</p>

  const name = `checked-${today}`
  const make = async () => {
    try {
      const own = await store.ownKey()
      if (!own) throw new Error('This device has no key to sign with.')
      const { signProof } = await import('#app/proof/signed-proof.ts')
      const proof = proofOf({ verdict, pack, checkedOn: context.date ?? today, textSha256: textHash(textOf(draft)) })
      saveFile(`${name}.proof`, `${JSON.stringify(await signProof(proof, own))}\n`, 'application/json')
      setMade({ of: draft, says: proofInWords(proof) })
      say({ message: `“${name}.proof” is saved where your downloads go. Nobody is told of it but whom you give it to.` })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <>
      <p>
        <strong>Not legal advice. Not approval.</strong> A file that says, in your key’s name, that this very text was checked: on which day, with which pack, how much was still
        open and what was waived. It holds no word of the text and nobody’s name, and is made only when you press.
      </p>
      {mine ? (
        <div className="row">
          <button type="button" className={made ? undefined : 'primary'} disabled={state !== 'read'} onClick={() => void make()}>
            Sign and save the proof
          </button>
          <button type="button" onClick={() => saveFile(`${name}.txt`, textOf(draft), 'text/plain')}>
            Save the very text
          </button>
        </div>
      ) : (
        <p>To sign it this device needs a key of yours.</p>
      )}
      {made && (
        <section aria-label="The proof">
          <h3>What it says</h3>
          {made.of !== draft && <p className="hint">The draft has changed since: the proof is of the text before.</p>}
          <ul>
            {made.says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="hint">
            Whoever has it, the very text and your key’s digits ({digits}) checks it without a network: seconder pack verify {name}.proof --of {name}.txt --trust …
          </p>
        </section>
      )}
      <OwnKey mine={mine} store={store} today={today} why="The proof is signed with a key that is made on this device and stays on it." />
    </>
  )
}
