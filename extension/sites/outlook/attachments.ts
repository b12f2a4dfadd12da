/** The files that go with a mail in Outlook on the web. The shape of their cards is known from one source only. */
const CARD = '[data-testid="AttachmentCard"]'
/** What a file's name looks like, with or without its size and the words of its buttons behind it. */
const FILE = /^[^\\/:*?"<>|\n]{1,200}?\.[A-Za-z][A-Za-z0-9]{0,7}(?=$|\s)/

/** @returns the names, and whether there is a file whose name cannot be read */
export function attachmentsOf(root: Element): { names: string[]; nameless: boolean } {
  const cards = [...root.querySelectorAll(CARD)]
  const names = cards.flatMap((card) => nameIn(card) ?? [])
  return { names, nameless: names.length < cards.length }
}

function nameIn(card: Element): string | undefined {
  const titles = [card, ...card.querySelectorAll('[title]')].map((part) => part.getAttribute('title'))
  const words = [...card.querySelectorAll('*')].filter((part) => part.childElementCount === 0).map((part) => part.textContent)
  for (const said of [...titles, ...words, card.getAttribute('aria-label')]) {
    const name = FILE.exec(said?.trim() ?? '')?.[0]
    if (name) return name
  }
  return undefined
}
