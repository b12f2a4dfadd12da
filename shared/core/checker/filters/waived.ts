/** Marks findings that somebody set aside with a reason; they are shown apart and do not hold a send. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Draft } from '../../draft/draft.ts'
import { textOf } from '../../draft/layout.ts'
import type { Finding } from '../finding.ts'
import { textHash } from '../text-hash.ts'
import type { Filter } from './judged.ts'

/**
 * For an absence the words are the SHA-256 of the body's text, so that the waiver ends when the text changes (contract section 4).
 * @param draft - the draft that the finding was made in
 */
export const waiverHash = (salt: string, { rule, words }: Pick<Finding, 'rule' | 'words'>, draft: Pick<Draft, 'places'>): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(`${rule}\n${words || textHash(textOf(draft))}`)))

export const waived: Filter = (judged, { waivers, facts }) => {
  if (!waivers || waivers.waivers.length === 0) return judged
  return judged.map((each) => {
    const candidates = waivers.waivers.filter(({ rule }) => rule === each.rule.id)
    if (candidates.length === 0) return each
    const hash = waiverHash(waivers.salt, each.finding, facts.draft)
    const found = candidates.find((waiver) => waiver.hash === hash)
    if (!found) return each
    const { reason, by, on } = found
    return { ...each, finding: { ...each.finding, waived: { reason, ...(by ? { by } : {}), ...(on ? { on } : {}) } } }
  })
}
