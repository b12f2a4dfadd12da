/** Which addresses a pack may come from. */

const NO_ADDRESS = 'This is no address: it begins with https:// and ends with the name of the file.'

/**
 * @param here - the only origin that this page may ask, where it may ask just one; `http:` is taken there alone
 * @throws Error whose message is a sentence
 */
export function packAddress(text: string, here?: string): URL {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    throw new Error(NO_ADDRESS)
  }
  if (here !== undefined && url.origin !== here)
    throw new Error(`Seconder may ask only its own place (${here}) from here. Put the pack there, subscribe in the browser extension, or choose the file.`)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here !== undefined))
    throw new Error('Only an https:// address is asked: what comes by another way could be read on its way.')
  if (url.username || url.password) throw new Error('An address with a name and a password in it is not kept. Ask the pack’s keepers for one without.')
  if (url.search || url.hash) throw new Error('An address with ? or # in it is not asked: it could tell who you are. Ask the pack’s keepers for one without.')
  return url
}
