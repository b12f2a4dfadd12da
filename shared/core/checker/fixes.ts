/** Carries out a rule's fixes as edits. A fix never launders (design section 3): it removes, moves, or leaves a gap to fill. */
import type { Part } from '../draft/draft.ts'
import type { Query } from '../pack/query.schema.ts'
import type { FixSpec } from '../pack/rule.schema.ts'
import { holds } from './condition.ts'
import type { DraftFacts } from './draft-facts.ts'
import type { Judged } from './filters/judged.ts'
import type { Edit, Fix, RecipientChange } from './finding.ts'
import type { Hit } from './kind.ts'
import { fill } from './message.ts'
import { select } from './select.ts'
import type { Situation } from './situation/situation.ts'
import { isOutsider } from './situation/whom.ts'

/** Names of files, addresses, alternative texts: nobody can write there for a person, who can still be told what to do. */
const NOT_WRITABLE: readonly Part[] = ['recipients', 'attachments', 'images', 'links', 'document']

/** How fixes are made for the draft as it is now. */
export interface Fixing {
  /** Length of the body. */
  readonly end: number
  fixesOf(judged: Judged): readonly Fix[]
}

/** Where fixes insert words: at the finding itself, at the ends of the body, or beside some other fact. */
export type Inserts = 'here' | 'at ends' | 'elsewhere'

/** These places move with the finding's own paragraph. */
const HERE: readonly string[] = ['before', 'after', 'sentence-end', 'line-end']

export function insertsOf(specs: readonly FixSpec[] | undefined): Inserts {
  const inserting = (specs ?? []).filter(({ insert }) => insert !== undefined)
  if (inserting.some(({ after, above }) => after !== undefined || above !== undefined)) return 'elsewhere'
  return inserting.every(({ at }) => at !== undefined && HERE.includes(at)) ? 'here' : 'at ends'
}

/** The fixes of an absence, with what they insert at the end of the body where that is now. */
export const atNewEnd = (fixes: readonly Fix[], from: number, to: number): readonly Fix[] =>
  fixes.map((fix) => (fix.edits ? { ...fix, edits: fix.edits.map((each) => (each.start === from ? { ...each, start: to, end: to } : each)) } : fix))

export function fixesFor(specs: readonly FixSpec[] | undefined, hit: Hit, facts: DraftFacts, situation: Situation): Fix[] {
  return (specs ?? []).flatMap((spec): Fix[] => {
    if (holds(spec.when, situation) === false) return []
    if (spec.mends && !Object.values(hit.values ?? {}).some((value) => spec.mends?.includes(value))) return []
    if (spec.lineStart !== undefined && spec.lineStart !== (reachOf({ label: '', remove: 'line' }, hit, facts).start === hit.start)) return []
    const label = fill(spec.label, hit.values, situation)
    if (label === undefined) return []
    if (spec.recipients) {
      const changes = moved(spec.recipients, hit, situation)
      return changes.length > 0 ? [{ label, recipients: changes }] : []
    }
    const edit = editFor(spec, hit, facts, situation)
    if (edit) return [NOT_WRITABLE.includes(edit.where) ? { label } : { label, edits: [edit] }]
    return spec.remove || spec.replace !== undefined || spec.insert !== undefined ? [] : [{ label }]
  })
}

function editFor(spec: FixSpec, hit: Hit, facts: DraftFacts, situation: Situation): Edit | undefined {
  if (spec.insert !== undefined) return insertion(spec, hit, facts, situation)
  if (hit.start === undefined || hit.end === undefined) return undefined
  if (spec.replace !== undefined) {
    const text = fill(spec.replace, hit.values, situation)
    const { start, end } = reachOf(spec, hit, facts)
    return text === undefined ? undefined : edit(hit.part, start, end, text, facts, hit.place)
  }
  if (!spec.remove) return undefined
  const span = reachOf(spec, hit, facts)
  const [start, end] = spec.remove === 'span' ? withJoints(facts, hit, span.start, span.end) : withSpace(facts, hit, span.start, span.end)
  return edit(hit.part, start, end, '', facts, hit.place)
}

/** What a fix takes out or replaces: the words found, or all of the sentence, line or paragraph around them. */
function reachOf({ remove = 'span' }: FixSpec, { place = 0, start = 0, end = 0 }: Hit, facts: DraftFacts): { start: number; end: number } {
  return remove === 'span' ? { start, end } : facts.around({ place, start, end }, remove)
}

/** Behind the last word of the sentence or line around a span, before the mark that closes it. */
function behind(scope: 'sentence' | 'line', hit: Hit, facts: DraftFacts): number {
  const { start, end } = reachOf({ label: '', remove: scope }, hit, facts)
  const words = facts.slice(hit.part, start, end, hit.place)
  return end - (scope === 'line' ? 0 : (/[.!?;:”"’)]{0,3}\s{0,3}$/.exec(words)?.[0].length ?? 0))
}

function insertion(spec: FixSpec, hit: Hit, facts: DraftFacts, situation: Situation): Edit | undefined {
  const text = fill(spec.insert ?? '', hit.values, situation)
  if (text === undefined) return undefined
  const at = (part: Part, offset: number): Edit => edit(part, offset, offset, text, facts)
  const paragraphWith = (query: Query | undefined) => {
    const found = query && select(query, facts)[0]?.fact
    return found && { part: found.part, ...facts.around(found, 'paragraph') }
  }
  const above = paragraphWith(spec.after)
  if (above) return at(above.part, above.end)
  const below = paragraphWith(spec.above)
  if (below && below.start > 0) return at(below.part, below.start - 1)
  if (hit.start !== undefined && hit.end !== undefined) {
    if (spec.at === 'before' || spec.at === 'after') return at(hit.part, spec.at === 'before' ? hit.start : hit.end)
    if (spec.at === 'sentence-end' || spec.at === 'line-end') return at(hit.part, behind(spec.at === 'line-end' ? 'line' : 'sentence', hit, facts))
  }
  return at('body', spec.at === 'start' ? 0 : facts.length('body'))
}

const edit = (where: Part, start: number, end: number, text: string, facts: DraftFacts, place?: number): Edit => ({
  where,
  start,
  end,
  was: start === end ? '' : facts.slice(where, start, end, place),
  text,
})

/** Words taken out of a sentence take along what joined them to it: "Mary Ahmed of 12 Mill Road, can …", "(04/07/1964)". */
function withJoints(facts: DraftFacts, hit: Hit, start: number, end: number): [number, number] {
  const ref = facts.ref(hit.place ?? 0)
  if (!ref) return [start, end]
  const { text } = ref.paragraph
  const before = text.slice(Math.max(0, start - ref.start - 8), start - ref.start)
  const after = text[end - ref.start]
  if (before.endsWith('(') && after === ')') return withSpace(facts, hit, start - 1, end + 1)
  const joint = /(?:,| (?:of|at|from)) $/.exec(before)
  if (!joint) return withSpace(facts, hit, start, end)
  return [start - joint[0].length, after === ',' ? end + 1 : end]
}

/** What is taken out takes one of the spaces around it along, so that no double space stays behind. */
function withSpace(facts: DraftFacts, { place }: Hit, start: number, end: number): [number, number] {
  const ref = facts.ref(place ?? 0)
  if (!ref) return [start, end]
  const { text } = ref.paragraph
  const blank = (offset: number): boolean => offset < 0 || offset >= text.length || text[offset] === ' ' || text[offset] === '\n'
  const [from, to] = [start - ref.start, end - ref.start]
  if (!blank(from - 1)) return [start, end]
  if (',.;:!?'.includes(text[to] ?? ' ') && text[from - 1] === ' ') return [start - 1, end]
  if (!blank(to)) return [start, end]
  if (text[to] === ' ') return [start, end + 1]
  return from > 0 && text[from - 1] === ' ' ? [start - 1, end] : [start, end]
}

function moved(to: 'bcc' | 'remove', { addresses }: Hit, situation: Situation): RecipientChange[] {
  const { recipients } = situation.context
  if (to === 'remove' && addresses) return addresses.map((address) => ({ address, to }))
  return [...(recipients?.to ?? []), ...(recipients?.cc ?? [])].flatMap((recipient) =>
    recipient.address && isOutsider(recipient, situation) ? [{ address: recipient.address, to }] : [],
  )
}
