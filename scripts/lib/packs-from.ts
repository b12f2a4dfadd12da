/**
 * `npm run build -- --packs-from https://…`: the addresses of packs that the desk and the pane may ask beside their own
 * place. Whoever serves the pages names them, and the pages' own content policy holds them to it: each address as it
 * stands, or all below it where it ends with a slash. No setting, no pack and nobody at the page can add another.
 */
import type { Plugin } from 'vite'
import { packAddress } from '#app/packs-in-use/pack-address.ts'

/** Set by scripts/build.mjs: the addresses, one a line. */
export const PACKS_FROM_VARIABLE = 'SECONDER_PACKS_FROM'

const OWN = "connect-src 'self'"

/** @throws Error whose message is a sentence */
export function withPacksFrom(page: string, addresses: readonly string[]): string {
  if (addresses.length === 0 || !page.includes('Content-Security-Policy')) return page
  if (!page.includes(OWN)) return page
  return page.replace(OWN, [OWN, ...addresses.map(source)].join(' '))
}

/** A policy ends its parts at these signs, and takes * for any. */
function source(text: string): string {
  const { href } = packAddress(text)
  if (/[;,*'"\s]/.test(href))
    throw new Error(`--packs-from ${text}: an address with any of ; , * or a quotation mark cannot stand in a content policy. Give the file a plainer name.`)
  return href
}

export const packsFrom = (addresses = (process.env[PACKS_FROM_VARIABLE] ?? '').split('\n').filter(Boolean)): Plugin => ({
  name: 'packs-from',
  transformIndexHtml: { order: 'post', handler: (page) => withPacksFrom(page, addresses) },
})
