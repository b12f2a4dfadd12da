/** A template that was begun in the Studio, or brought in from a file, as a pack holds it. */
import type { Kind } from '#core/draft/context.schema.ts'
import { AUDIENCE_OF, CHANNEL_OF, rolesFor } from '#core/drafting/import/shelf-for.ts'
import { sameValue } from '#core/pack/diff/changes.ts'
import type { Template as Whole } from '#core/pack/template.schema.ts'
import type { Templates } from './free-id.ts'
import { raised } from './version.ts'
import { inAYear } from './work.ts'

type Template = Templates[number]

export function newTemplate(id: string, title: string, group: string, today: string): Template {
  return withKind(
    {
      id,
      title,
      summary: '',
      kind: 'letter',
      audience: 'organisation',
      purpose: 'group',
      for: rolesFor('group'),
      version: '1.0.0',
      review: inAYear(today),
      sources: [{ title: `Wording of ${group}`, asAt: today, verified: false }],
      fields: {},
      approvals: [],
      locked: {},
      contextFrom: {},
      samples: {},
      context: {},
      body: '',
      partials: {},
    } as Template,
    'letter',
  )
}

export function withKind(template: Template, kind: Kind): Template {
  const { channel: _, ...rest } = template
  const audience = AUDIENCE_OF[kind] ?? 'group'
  const channel = CHANNEL_OF[kind]
  const placed = { kind, audience, ...(channel && { channel }) }
  return { ...rest, ...placed, context: { ...template.context, ...placed } } as Template
}

/** One of a person's own becomes the group's: another id, and words that no longer say whose it was. */
export const taken = (own: Whole, id: string, group: string): Template =>
  ({ ...own, id, summary: own.title, sources: [{ title: `Wording of ${group}`, asAt: own.sources[0]?.asAt ?? own.review, verified: false }] }) as Template

/** The group's own wording, begun with a copy of one from above; what that rests on stays said. */
export function begunFrom({ approved: _a, withdrawn: _w, shortcut: _s, ...above }: Template, id: string, group: string, today: string): Template {
  const own = { title: `Wording of ${group}, from ${above.title} (${above.id})`, asAt: today, verified: false }
  return { ...above, id, title: `${above.title} (${group})`, version: '1.0.0', review: inAYear(today), sources: [own, ...above.sources] } as Template
}

/**
 * Wording has an edition of its own, since drafts that began from an older one are told of the newer. It goes up by itself
 * the first time that something else is written than was published.
 */
export function withEdition(template: Template, published: Template | undefined): Template {
  if (!published) return template
  const { version } = published
  return { ...template, version: sameValue(wordingOf(template), wordingOf(published)) ? version : raised(version, 'small') }
}
const wordingOf = ({ body, subject, fields, partials, locked }: Template) => ({ body, subject, fields, partials, locked })
