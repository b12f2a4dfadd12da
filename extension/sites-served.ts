/** The pages that Seconder may read without being asked each time; every other page is out of its reach. */
export const MATCHES: readonly string[] = ['https://mail.google.com/*']

export const isServed = (url: string | undefined): boolean => url !== undefined && MATCHES.some((match) => url.startsWith(match.slice(0, -1)))
