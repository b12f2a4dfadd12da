/** Which templates a person finds on the shelf, and in which order. */

import type { TemplateUse } from '#app/store/store.ts'
import type { ResolvedContext } from '#core/checker/verdict.ts'
import type { Context, Role } from '#core/draft/context.schema.ts'
import { isFor, onShelf } from '#core/drafting/shelf.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'

export interface Wearer {
  readonly context: Context
  readonly resolved: ResolvedContext
  readonly settings: Settings
}

/** The role in which the person drafts: what they said of this draft, then what settings and host say. */
export const roleOf = ({ context, resolved, settings }: Wearer): Role | undefined => context.author?.role ?? settings.me?.role ?? resolved.author?.value.role

/**
 * Party templates are absent where any of the hats forbids them: what the person says of this draft, who they are in
 * settings, what the host shows. Saying something else in the strip never brings them back.
 */
export function library(templates: readonly Template[], wearer: Wearer): { readonly mine: readonly Template[]; readonly others: readonly Template[] } {
  const { context, resolved, settings } = wearer
  const me = settings.me?.name
  const listed = settings.directory?.find(({ name }) => name === me)
  const hats = [
    { role: context.author?.role, resource: context.resource },
    { role: settings.me?.role },
    { role: listed?.restricted ? ('restricted-officer' as const) : listed?.role },
    { role: resolved.author?.value.role, resource: resolved.resource?.value },
  ]
  const here = templates.filter((template) => hats.every((hat) => onShelf(template, hat)))
  const role = roleOf(wearer)
  return { mine: here.filter((template) => isFor(template, role)), others: here.filter((template) => !isFor(template, role)) }
}

/** Favourites, then those used lately, then by title. */
export function inUseOrder(templates: readonly Template[], uses: readonly TemplateUse[]): readonly Template[] {
  const rank = new Map(uses.map(({ id }, i) => [id, i]))
  const last = uses.length
  return [...templates].sort((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last) || a.title.localeCompare(b.title))
}

export interface Group {
  readonly title: string | undefined
  readonly templates: readonly Template[]
}

const LATELY = 5

/** The list as it stands before anything is asked of it: favourites, the last few used, and the rest; each template once. */
export function grouped(templates: readonly Template[], uses: readonly TemplateUse[]): readonly Group[] {
  const liked = new Set(uses.flatMap(({ id, favourite }) => (favourite ? [id] : [])))
  const lately = new Set(
    uses
      .filter(({ favourite, usedAt }) => !favourite && usedAt !== undefined)
      .slice(0, LATELY)
      .map(({ id }) => id),
  )
  const groups = [
    { title: 'Favourites', templates: templates.filter(({ id }) => liked.has(id)) },
    { title: 'Used lately', templates: templates.filter(({ id }) => lately.has(id)) },
    { title: 'All others', templates: templates.filter(({ id }) => !liked.has(id) && !lately.has(id)) },
  ].filter((group) => group.templates.length > 0)
  return groups.length === 1 ? groups.map((group) => ({ ...group, title: undefined })) : groups
}
