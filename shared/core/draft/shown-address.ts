/** An address that the reader sees in the text anyway is not a text of its own: it would be found twice. */
export function isShown(href: string, text: string): boolean {
  return href.startsWith('#') || bare(href) === bare(text)
}

const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
