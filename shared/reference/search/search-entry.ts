/** What the search is told of a page; `search-data.js` holds a list of these. */
export interface SearchEntry {
  /** From the root of the site. */
  readonly to: string
  readonly title: string
  /** 'Guides', 'Rules' … */
  readonly room: string
  readonly id?: string
  readonly family?: string
  readonly kinds?: readonly string[]
  readonly roles?: readonly string[]
  readonly words: string
}
