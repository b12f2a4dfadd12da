/** A page of the reference site before it is one: Markdown, where it came from, where it goes, how it is found. */

export type Room = 'guides' | 'rules' | 'templates' | 'running'

/** What the search knows of a page besides its title and words. */
export interface Facets {
  readonly id?: string
  readonly family?: string
  /** Kinds of document; absent where it holds for any. */
  readonly kinds?: readonly string[]
  readonly roles?: readonly string[]
}

export interface SitePage {
  /** The Markdown's own path, from which its links are read: 'docs/guides/councillor.md', 'rules/PB-03.md'. */
  readonly from: string
  /** 'guides/councillor.html' */
  readonly to: string
  readonly room?: Room
  readonly markdown: string
  readonly facets?: Facets
  /** The words by which it is found, where not all of them are wanted: a rule without its examples. */
  readonly words?: string
}

export const ROOMS: Readonly<Record<Room, string>> = { guides: 'Guides', rules: 'Rules', templates: 'Templates', running: 'Setting up' }

/** 'PB-03.md' → 'PB-03.html'; a folder's README is its first page. */
export const htmlName = (name: string): string => name.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')
