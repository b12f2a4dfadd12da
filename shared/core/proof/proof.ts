/** What a proof of checking says, as data and in words. No word of the draft, and nobody's name, is in it. */
import { plainDate } from '../calendar/day-names.ts'
import type { Severity } from '../checker/finding.ts'
import type { Verdict } from '../checker/verdict.ts'
import { listInWords } from '../drafting/words.ts'
import type { Pack } from '../pack/pack.ts'
import type { Proof } from './proof.schema.ts'

interface WasChecked {
  readonly verdict: Pick<Verdict, 'findings'>
  readonly pack: Pick<Pack, 'id' | 'version' | 'digest'>
  readonly checkedOn: string
  readonly textSha256: string
}

export function proofOf({ verdict: { findings }, pack: { id, version, digest }, checkedOn, textSha256 }: WasChecked): Proof {
  const open = (severity: Severity) => findings.filter((finding) => !finding.waived && finding.severity === severity).length
  return {
    seconder: 'proof',
    format: 1,
    says: 'Not legal advice. Not approval.',
    textSha256,
    pack: { id, version, digest },
    checkedOn,
    open: { must: open('must'), should: open('should'), consider: open('consider') },
    waived: [...new Set(findings.filter(({ waived }) => waived).map(({ rule }) => rule))].sort(),
  }
}

export function proofInWords({ says, textSha256, pack, checkedOn, open, waived }: Proof): readonly string[] {
  return [
    says,
    `A text was checked on ${plainDate(checkedOn)} with the pack ${pack.id} ${pack.version} (digest ${pack.digest}).`,
    `Still open then: ${open.must} must, ${open.should} should, ${open.consider} consider. Waived: ${waived.length === 0 ? 'none' : listInWords(waived)}.`,
    `SHA-256 of the text: ${textSha256}.`,
  ]
}
