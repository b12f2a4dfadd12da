/** From a file to templates of one's own: the way that the command line and the panel share. */

import type { Finding } from '../../checker/finding.ts'
import type { ResolvedContext } from '../../checker/verdict.ts'
import type { Context } from '../../draft/context.schema.ts'
import type { Draft } from '../../draft/draft.ts'
import { textOf } from '../../draft/layout.ts'
import { readHtml } from '../../draft/readers/html.ts'
import { isOwn, OWN } from '../own-id.ts'
import { render } from '../render.ts'
import { readTemplate } from '../template-reader.ts'
import type { Values } from '../values.ts'
import { type Brought, ownTemplate } from './own-template.ts'
import { readWordings } from './read-wordings.ts'
import { type Placing, purposeOf } from './shelf-for.ts'
import { UnusableTemplate } from './unusable-template.ts'
import type { Wording } from './wording.ts'

/** How the engine sees a draft: what kind it is, and what it finds. */
export type Look = (draft: Draft, context: Context) => Promise<{ readonly context: ResolvedContext; readonly findings: readonly Pick<Finding, 'family' | 'severity'>[] }>

export interface BringIn {
  readonly today: string
  /** Ids in use; those of the new templates are added. */
  readonly taken: Set<string>
  readonly look: Look
  /** What the person said; it wins over what is recognised, but never takes party wording off its shelf. */
  readonly said?: Partial<Placing>
}

/** @throws UnusableTemplate, UnreadableDraft or TemplateError: file, place and remedy */
export async function bringIn(file: string, bytes: Uint8Array, { today, taken, look, said = {} }: BringIn): Promise<Brought[]> {
  const ready = alreadyOne(file, bytes, taken)
  if (ready) return [ready]
  const brought: Brought[] = []
  for (const wording of await readWordings(file, bytes)) {
    const placing = await place(wording, said, look, { file, today })
    brought.push(ownTemplate(wording, { from: file, today, taken, placing }))
  }
  return brought
}

/** A file that is a template of Seconder's already, such as one that was saved here. */
function alreadyOne(file: string, bytes: Uint8Array, taken: Set<string>): Brought | undefined {
  if (!/\.(?:md|markdown)$/i.test(file)) return undefined
  const source = new TextDecoder().decode(bytes)
  if (!/^\ufeff?---\r?\n(?:[^\n]{0,500}\n){0,5}?id:\s{0,5}["']?T-/.test(source)) return undefined
  const template = readTemplate(source, file)
  if (!isOwn(template))
    throw new UnusableTemplate(file, 'id', `${template.id} is not the id of a template of one's own. Give it one that begins with ${OWN}, such as ${OWN}${template.id.slice(2)}.`)
  if (taken.has(template.id)) throw new UnusableTemplate(file, 'id', `You have a template ${template.id} already. Take that one away first, or give this one another id.`)
  taken.add(template.id)
  return { template, source, lost: [] }
}

async function place(wording: Wording, said: Partial<Placing>, look: Look, { file, today }: { file: string; today: string }): Promise<Placing> {
  const { context } = await look(wording.draft, {})
  const found = context.kind
  const kind = said.kind ?? (found && found.confidence >= 0.6 ? found.value : wording.subject !== undefined || /\.eml$/i.test(file) ? 'email' : 'other')
  // With its samples in it, as it would read on a council account.
  const first = ownTemplate(wording, { from: file, today, taken: new Set(), placing: { kind, purpose: 'group' } })
  const filled = render(first.template, first.template.samples as Values, { settings: {}, today })
  const { findings } = await look(readHtml(filled.html), { kind, author: { role: 'political-assistant' }, resource: 'council' })
  const musts = findings.some(({ family, severity }) => family === 'political-restriction' && severity === 'must')
  const purpose = purposeOf(kind, `${wording.subject ?? ''}\n${textOf(wording.draft)}`, musts)
  return { ...said, kind, purpose: purpose === 'party' ? 'party' : (said.purpose ?? purpose) }
}
