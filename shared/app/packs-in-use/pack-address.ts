/** Which addresses a pack may come from. */
import { listed } from '../panel/words.ts'

const NO_ADDRESS = 'This is no address: it begins with https:// and ends with the name of the file.'

/**
 * @param only - where this page may ask, where it may not ask anywhere: its own place, in which alone `http:` is taken, then
 * addresses as they stand, or what lies below them where they end with a slash
 * @throws Error whose message is a sentence
 */
export function packAddress(text: string, only?: readonly string[]): URL {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    throw new Error(NO_ADDRESS)
  }
  const isOwn = only !== undefined && url.origin === only[0]
  if (only && !isOwn && !only.slice(1).some((one) => (one.endsWith('/') ? url.href.startsWith(one) : url.href === one)))
    throw new Error(`Seconder may ask only ${listed(only)} from here. Put the pack there, ask whoever serves this page to add the address, or choose the file.`)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) throw new Error('Only an https:// address is asked: what comes by another way could be read on its way.')
  if (url.username || url.password) throw new Error('An address with a name and a password in it is not kept. Ask the pack’s keepers for one without.')
  if (url.search || url.hash) throw new Error('An address with ? or # in it is not asked: it could tell who you are. Ask the pack’s keepers for one without.')
  return url
}
