/** Whether a pack fits into the one file, and which rules take most of its room where it does not. */
import { gzipSync } from 'node:zlib'
import type { Pack } from '#core/pack/pack.ts'
import { sendPack, stopsMail } from '../send-pack.ts'
import { MOST_PACKED } from './size.ts'

const bytesOf = (pack: Pack): number => gzipSync(JSON.stringify(sendPack(pack))).length
const NAMED = 12

/** @returns rules by what each adds to the file, in bytes, the largest first */
export function weighed(pack: Pack, ids: ReadonlySet<string>): { readonly id: string; readonly bytes: number }[] {
  const all = bytesOf(pack)
  return pack.rules
    .filter((rule) => ids.has(rule.id) && stopsMail(rule))
    .map(({ id }) => ({ id, bytes: all - bytesOf({ ...pack, rules: pack.rules.filter((rule) => rule.id !== id) }) }))
    .sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1))
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** @param own - the rules that are there because of the deployer's pack @throws Error that says what to leave out */
export function refuseTooLarge(size: number, pack: Pack, own: ReadonlySet<string>): void {
  if (size <= MOST_PACKED) return
  const heaviest = weighed(pack, own).slice(0, NAMED)
  throw new Error(
    [
      `The check at sending would be ${kB(size)} packed, ${kB(size - MOST_PACKED)} more than the ${kB(MOST_PACKED)} that Outlook fetches in time.`,
      'Give rules of your pack "atSend": false, so that they are checked in the pane alone, or shorten word lists. The largest first:',
      ...heaviest.map(({ id, bytes }) => `  ${id}  ${kB(bytes)}`),
      ...(heaviest.length === 0 ? ['  none of its rules: the word lists that it widens take the room'] : []),
    ].join('\n'),
  )
}
