/** Marks findings that somebody set aside with a reason; they are shown apart and do not hold a send. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Finding } from '../finding.ts'
import type { Filter } from './judged.ts'

/** For an absence the words are the SHA-256 of the text, so that the waiver ends when the text changes (contract section 4). */
export const waiverHash = (salt: string, finding: Pick<Finding, 'rule' | 'words'>): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(`${finding.rule}\n${finding.words}`)))

export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export const waived: Filter = (judged, { waivers }) => {
  if (!waivers || waivers.waivers.length === 0) return [...judged]
  return judged.map((each) => {
    const candidates = waivers.waivers.filter(({ rule }) => rule === each.rule.id)
    if (candidates.length === 0) return each
    const hash = waiverHash(waivers.salt, each.finding)
    const found = candidates.find((waiver) => waiver.hash === hash)
    if (!found) return each
    const { reason, by, on } = found
    return { ...each, finding: { ...each.finding, waived: { reason, ...(by ? { by } : {}), ...(on ? { on } : {}) } } }
  })
}
