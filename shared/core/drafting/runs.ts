/** Runs: stretches of text of one look, and what makes an address safe to follow. */
import type { Run } from './blocks.ts'

/** Adds a run; words of the same look and of no field join the run before. */
export function runOf(run: Run, runs: Run[]): void {
  const last = runs.at(-1)
  if (run.text === '') return
  if (last && last.field === undefined && run.field === undefined && !last.gap && !run.gap && sameLook(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

export const sameLook = (a: Run, b: Run): boolean => Boolean(a.bold) === Boolean(b.bold) && Boolean(a.italic) === Boolean(b.italic) && a.href === b.href

/** Web, mail and telephone addresses; anything else (`javascript:`, `data:`, a path) is no link. */
export function safeHref(address: string): Pick<Run, 'href'> {
  const trimmed = address.trim()
  return /^(?:https?:\/\/|mailto:|tel:)[^\s"<>`\\]{1,2000}$/i.test(trimmed) ? { href: trimmed } : {}
}

/** The same of a document that somebody opens, in which a link may also lead to a place of its own or on its site. */
export const isSafeAddress = (href: string): boolean => /^(?:https?:|mailto:|tel:|#|\/)/i.test(href)

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
