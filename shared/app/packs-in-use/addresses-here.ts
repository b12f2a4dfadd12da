/** Where this page may ask for a pack: its own place, and what whoever serves it wrote into its content policy (`--packs-from`). */
import type { AddressControl } from '../options/options-host.ts'

export function addressesHere(document: Document, own: string): AddressControl {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
  const [, named = ''] = /(?:^|;)\s*connect-src\s([^;]*)/.exec(policy) ?? []
  return { onlyAt: [own, ...named.split(/\s+/).filter((source) => source.startsWith('https://'))] }
}
