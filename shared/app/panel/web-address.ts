/** Data names the addresses of sources, so only web addresses become links. */
export const isWebAddress = (href: string): boolean => /^https?:\/\/[^\s]+$/i.test(href)
