/** The pages that Seconder may read without being asked each time; every other page is out of its reach. */
export const MATCHES: readonly string[] = ['https://mail.google.com/*']

/** Every page of a site, as the browser is asked for it: a pattern holds for all ports. Undefined where it is not one that could be allowed for good. */
export function everyPageOf(site: string): string | undefined {
  const { protocol, hostname } = new URL(site)
  return protocol === 'https:' ? `https://${hostname}/*` : undefined
}

/** The site of a page, where it is one that could be read at all. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}
