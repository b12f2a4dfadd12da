/**
 * Writes large modules in ASCII alone: one curly quotation mark makes an engine keep, and read, the whole of a text in
 * two bytes a letter. The engine with its pack loads in a tenth less time so, and takes half the memory for its text.
 */
import type { Plugin } from 'vite'

/** Characters; below this nothing is gained. */
const LARGE = 256 * 1024

/** In strings, templates and regular expressions, where alone such letters stand, each has this other spelling. */
export const inAscii = (code: string): string => code.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

export const oneByte = (): Plugin => ({
  name: 'one-byte',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.code.length > LARGE) chunk.code = inAscii(chunk.code)
  },
})
