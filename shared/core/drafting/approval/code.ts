/** The short code by which a request for approval and its answer know each other; it belongs to the words. */
import { textHash } from '../../checker/text-hash.ts'

/** No vowel, so that no word comes of it, and nothing that is read or heard for another: no 0 1 2 5 8, B I L O S U Z. */
export const CODE_SIGNS = 'CDFGHJKMNPQRTVWXY34679'
const LENGTH = 4

/** @param hash - of the words, hex @returns '4F7K': one in 234,256, enough to tell texts apart, too little to prove anything */
export function codeOf(hash: string): string {
  let number = Number.parseInt(textHash(`seconder approval ${hash}`).slice(0, 12), 16)
  let code = ''
  for (let i = 0; i < LENGTH; i++) {
    code += CODE_SIGNS[number % CODE_SIGNS.length]
    number = Math.floor(number / CODE_SIGNS.length)
  }
  return code
}
