/** A line of a locked passage, as it is compared with a line of a draft. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Word and mail turn quotation marks, hyphens and spaces into finer ones; that is no change of the words. */
export const folded = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Some editors hold each line of a paragraph as a paragraph of its own. */
export const linesWithin = (text: string): string[] => text.split('\n').map(folded).filter(Boolean)

/** The hash of each line within, joined: each of them may stand by itself. */
export const lineHash = (line: string): string =>
  linesWithin(line)
    .map((text) => bytesToHex(sha256(utf8ToBytes(text))))
    .join('+')

export const hashesWithin = (hash: string): string[] => hash.split('+')
