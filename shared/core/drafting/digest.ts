/** A template's digest: the same for the same wording, whatever the order of its front matter and whoever approved it since. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Template } from '../pack/template.schema.ts'

/** SHA-256, hex, of front matter, body and the partials it uses, as JSON with sorted keys. */
export const digestOf = ({ approved: _, ...template }: Template): string => bytesToHex(sha256(utf8ToBytes(sortedJson(template))))

function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${sortedJson(inner)}`)
    .join(',')}}`
}
