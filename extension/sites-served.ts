/** The pages that Seconder may read without being asked each time; every other page is out of its reach. */

interface Served {
  /** As people call it. */
  readonly name: string
  readonly origins: readonly string[]
}

/**
 * Outlook on the web answers at five addresses: for work accounts at outlook.cloud.microsoft, to which the two older ones
 * lead more and more of them, and for personal ones at outlook.live.com. outlook.microsoft.com is what a wrapper of Outlook for
 * Linux opens, and stands in what other extensions of 2026 ask for; nobody here has seen what answers there. The design asks
 * for five, the public facts name no other that is Microsoft's for everybody (those of single countries' clouds are not).
 */
export const SERVED = {
  gmail: { name: 'Gmail', origins: ['https://mail.google.com'] },
  outlook: {
    name: 'Outlook on the web',
    origins: ['https://outlook.cloud.microsoft', 'https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.live.com', 'https://outlook.microsoft.com'],
  },
} as const satisfies Readonly<Record<string, Served>>

export type SiteKey = keyof typeof SERVED
const ALL: readonly Served[] = Object.values(SERVED)

export const MATCHES: readonly string[] = ALL.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`))

/** The site that answers at an origin. */
export const servedAt = (origin: string): SiteKey | undefined => (Object.keys(SERVED) as SiteKey[]).find((key) => (SERVED[key].origins as readonly string[]).includes(origin))

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
