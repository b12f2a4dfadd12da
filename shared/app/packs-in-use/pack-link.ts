/** A link to a pack: `#pack=https://…` behind the address of the options. It fills a box and nothing more: whoever was sent it still presses, looks and confirms. */
import { packAddress } from './pack-address.ts'

const BEGINS = 'pack='

/**
 * @param room - what stands behind the #
 * @returns undefined where that is no link to a pack; '' where its address is none that may be asked
 */
export function linkedPack(room: string): string | undefined {
  if (!room.startsWith(BEGINS)) return undefined
  try {
    return packAddress(decodeURIComponent(room.slice(BEGINS.length))).href
  } catch {
    return ''
  }
}

/** The address in a link that was pasted, whichever desk or extension it leads to; anything else as it is. */
export function addressIn(text: string): string {
  const at = text.indexOf(`#${BEGINS}`)
  if (at < 0) return text
  try {
    return decodeURIComponent(text.slice(at + 1 + BEGINS.length))
  } catch {
    return text
  }
}
