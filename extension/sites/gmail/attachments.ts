/** The files that go with a mail in Gmail: by the address that each can be dragged away by, which holds its name. */
const ADDRESS = '[download_url]'
const CHIP = '.dL, .aZo'

/** @returns the names, and whether there is a file whose name cannot be read */
export function attachmentsOf(root: Element): { names: string[]; nameless: boolean } {
  const byAddress = [...root.querySelectorAll(ADDRESS)].map((chip) => decoded(chip.getAttribute('download_url')?.split(':')[1]))
  const chips = byAddress.length > 0 ? byAddress : [...root.querySelectorAll(CHIP)].map((chip) => chip.querySelector('.vI')?.textContent?.trim())
  const names = chips.filter((name): name is string => name !== undefined && name !== '')
  return { names, nameless: names.length < chips.length }
}

function decoded(name: string | undefined): string | undefined {
  try {
    return name && decodeURIComponent(name)
  } catch {
    return name
  }
}
