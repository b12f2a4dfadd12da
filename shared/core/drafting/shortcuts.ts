/** What is typed to insert a template: a semicolon and a short word, such as `;pr`, then Tab. */
import type { Template } from '../pack/template.schema.ts'
import { isOwn } from './own-id.ts'

/** The template's own word, or the words of its id: T-NEWS-EMAIL is news-email. */
export const shortcutOf = ({ id, shortcut }: Pick<Template, 'id' | 'shortcut'>): string => shortcut ?? id.replace(/^T-(?:OWN-)?/, '').toLowerCase()

/** The template for each shortcut. Where two want the same, the person's own word wins, then the order of the list. */
export function byShortcut<T extends Pick<Template, 'id' | 'shortcut'>>(templates: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  const rank = (template: T): number => (isOwn(template) && template.shortcut ? 0 : isOwn(template) ? 2 : 1)
  for (const template of [...templates].sort((a, b) => rank(a) - rank(b))) {
    const word = shortcutOf(template)
    if (!found.has(word)) found.set(word, template)
  }
  return found
}

/** A shortcut that ends where the cursor stands; after a space, or at the start. */
const TYPED = /(?:^|[\s([“‘"'])(;([a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}))$/i

/** @param before the text of the line up to the cursor @returns the shortcut and how many characters were typed for it */
export function typedShortcut(before: string, known: ReadonlySet<string>): { readonly shortcut: string; readonly length: number } | undefined {
  const [, typed = '', word = ''] = TYPED.exec(before.slice(-120)) ?? []
  const shortcut = word.toLowerCase()
  return known.has(shortcut) ? { shortcut, length: typed.length } : undefined
}
