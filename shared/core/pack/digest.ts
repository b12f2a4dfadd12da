/** The digest of a pack: the same for the same content, whatever the order of its keys. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256, hex, of a value as JSON with sorted keys. @param content - what JSON can hold; keys without a value are left out */
export const packDigest = (content: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(content))))

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
