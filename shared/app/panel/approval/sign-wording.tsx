/** Signs a template's wording with this device's own key: for whoever keeps the templates, and for here where that key is trusted here. */
import { useState } from 'react'
import type { Approval } from '#core/drafting/approval/approvals.ts'
import { codeOf } from '#core/drafting/approval/code.ts'
import { type ApprovalKeys, readSigned, signApproval } from '#core/drafting/approval/signed.ts'
import { failure, useSay } from '../notice.tsx'
import { saveFile } from '../parts/save-file.ts'
import { ToCopy } from '../parts/to-copy.tsx'

interface Props {
  readonly hash: string
  readonly now: string
  readonly keys: ApprovalKeys
  /** Of the file. */
  readonly name: string
  readonly onSigned: (approval: Approval) => void
}

export function SignWording({ hash, now, keys, name, onSigned }: Props) {
  const say = useSay()
  const [signed, setSigned] = useState<string>()
  const sign = async () => {
    try {
      const proof = await signApproval({ hash, code: codeOf(hash), at: now }, keys)
      setSigned(proof)
      if (keys.pinned.some(({ key }) => key === keys.mine?.key)) onSigned(await readSigned(proof, keys))
      say({ message: 'Signed. Send it to those who are to rely on it; it holds for these very words.' })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <div className="form-grid agreement">
      <p className="hint">Read the wording above first. Your signature is for exactly these words: when one of them changes, it no longer holds.</p>
      <div className="row">
        <button type="button" className={signed === undefined ? 'primary' : undefined} onClick={() => void sign()}>
          Sign this wording as {keys.mine?.name}
        </button>
      </div>
      {signed !== undefined && (
        <>
          <ToCopy label="Your signed approval of the wording" says="Copy the signed approval" text={signed} />
          <div className="row">
            <button type="button" onClick={() => saveFile(`approved-${name}.txt`, signed, 'text/plain')}>
              Save it as a file
            </button>
          </div>
        </>
      )}
    </div>
  )
}
