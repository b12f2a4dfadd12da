/** The pages that Seconder may read without being asked each time; every other page is out of its reach. */

/**
 * Outlook on the web answers at four addresses: for work accounts at outlook.cloud.microsoft, to which the two older ones
 * lead more and more of them, and for personal ones at outlook.live.com.
 */
export const ORIGINS_OF: Readonly<Record<'gmail' | 'outlook', readonly string[]>> = {
  gmail: ['https://mail.google.com'],
  outlook: ['https://outlook.cloud.microsoft', 'https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.live.com'],
}

export const MATCHES: readonly string[] = Object.values(ORIGINS_OF).flatMap((origins) => origins.map((origin) => `${origin}/*`))

export const isServed = (url: string | undefined): boolean => url !== undefined && MATCHES.some((match) => url.startsWith(match.slice(0, -1)))
