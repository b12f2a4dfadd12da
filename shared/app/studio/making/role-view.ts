/** What somebody with a role would see of the pack: which templates are offered, and which rules speak to them. */
import { holds } from '#core/checker/condition.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Role } from '#core/draft/context.schema.ts'
import { readText } from '#core/draft/readers/text.ts'
import { isFor, onShelf } from '#core/drafting/shelf.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Rules, Templates } from './free-id.ts'

export interface RoleView {
  readonly templates: Templates
  /** Templates that the role never sees, because its post forbids party work. */
  readonly closed: Templates
  /** Written for other roles; found only by looking for them. */
  readonly others: Templates
  readonly rules: Rules
  /** Rules that never apply to the role. */
  readonly silent: Rules
}

export function roleView(top: Pack, { open }: PackFile, role: Role, today: string): RoleView {
  const situation = createEngine({ ...top, rules: [] }).situation(readText('A draft.'), { context: { author: { role } }, settings: {}, today })
  const templates = open.templates.filter(({ withdrawn }) => !withdrawn)
  const onShelves = templates.filter((template) => onShelf(template, { role }))
  const speaks = ({ when }: Rules[number]) => holds(roleOnly(when), situation) !== false
  return {
    templates: onShelves.filter((template) => isFor(template, role)),
    closed: templates.filter((template) => !onShelves.includes(template)),
    others: onShelves.filter((template) => !isFor(template, role)),
    rules: open.rules.filter(speaks),
    silent: open.rules.filter((rule) => !speaks(rule)),
  }
}

/** What a condition asks of who writes; the sample draft decides nothing else. */
function roleOnly(when: Rules[number]['when']): Rules[number]['when'] {
  if (!when) return undefined
  const kept = Object.entries(when).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'any' || key === 'all') return [[key, (value as Rules[number]['when'][]).map((each) => roleOnly(each) ?? {})]]
    if (key === 'not') return Object.keys(roleOnly(value as Rules[number]['when']) ?? {}).length > 0 ? [[key, value]] : []
    return OF_THE_WRITER.has(key) ? [[key, value]] : []
  })
  return Object.fromEntries(kept)
}

const OF_THE_WRITER: ReadonlySet<string> = new Set(['role', 'restricted', 'assistant'])
