/** What the forms know of a rule: three kinds are written in them; of any other the words for people are, and the rest is kept as it is. */
import type { Kind } from '#core/draft/context.schema.ts'
import { AUDIENCE_OF } from '#core/drafting/import/shelf-for.ts'
import type { Condition } from '#core/pack/condition.schema.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Example, FixSpec } from '#core/pack/rule.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { inAYear } from './work.ts'

export type FormKind = 'phrase' | 'required' | 'limit'
type Words = PackFile['open']['words']

export interface Element {
  readonly name: string
  readonly query: { readonly terms?: string[] }
}

/** What a limit may count. */
export const MEASURES = { words: 'Words of the whole text', 'headline-characters': 'Letters of the headline' } as const
export type Measure = keyof typeof MEASURES

/** Which form shows all of it; undefined where none does. */
export function formOf(rule: WrittenRule, words: Words): FormKind | undefined {
  if (rule.kind === 'phrase') return Array.isArray(rule.terms) || ownList(rule, words) !== undefined ? 'phrase' : undefined
  if (rule.kind === 'limit') return typeof rule.atMost === 'number' && Object.hasOwn(MEASURES, String(rule.measure)) && !rule.holds ? 'limit' : undefined
  if (rule.kind !== 'required') return undefined
  const [element, ...more] = rule.elements as Element[]
  return element && more.length === 0 && Object.keys(element.query).join() === 'terms' ? 'required' : undefined
}

/** The name of the pack's own list that holds the rule's words. */
export function ownList({ terms }: WrittenRule, words: Words): string | undefined {
  const name = typeof terms === 'string' ? terms.slice(1) : undefined
  return name !== undefined && Object.hasOwn(words, name) ? name : undefined
}

export function newRule(kind: FormKind, id: string, today: string): WrittenRule {
  const head = {
    id,
    title: '',
    severity: 'should' as const,
    message: '',
    why: '',
    source: { title: '', asAt: today, verified: true },
    reviewBy: inAYear(today),
    examples: { flag: [{ text: '' }, { text: '' }], pass: [{ text: '' }, { text: '' }] },
  }
  if (kind === 'phrase') return { ...head, kind, terms: [] }
  if (kind === 'limit') return { ...head, kind, when: { kind: [] }, measure: 'words', atMost: 400 }
  return { ...head, kind, when: { kind: [] }, elements: [{ name: '', query: { terms: [] } }] }
}

/** The kinds of document for which it is; undefined where `when` says more than that. */
export function kindsOf({ when }: WrittenRule): readonly Kind[] | undefined {
  if (when === undefined) return []
  return Object.keys(when).join() === 'kind' ? ([when.kind].flat() as Kind[]) : undefined
}

/** Examples are tried in the first of them, unless they say otherwise. */
export function withKinds(rule: WrittenRule, kinds: readonly Kind[]): WrittenRule {
  const before = contextIn(kindsOf(rule)?.[0])
  const now = contextIn(kinds[0])
  const moved = (example: Example): Example => (sameContext(example.context ?? before, before) ? { ...example, context: now } : example)
  const { when: _, ...rest } = rule
  return {
    ...rest,
    ...(kinds.length > 0 || rule.kind !== 'phrase' ? { when: { kind: [...kinds] } as Condition } : {}),
    examples: { flag: rule.examples.flag.map(moved), pass: rule.examples.pass.map(moved) },
  } as WrittenRule
}

/** The situation of an example in a document of this kind; a newsletter, where any kind will do. */
export function contextIn(kind: Kind = 'newsletter'): { readonly kind: Kind; readonly audience?: string } {
  const audience = AUDIENCE_OF[kind]
  return { kind, ...(audience && { audience }) }
}

const sameContext = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Words that a fix puts in the place of what was found. */
export const betterWords = ({ fixes = [] }: WrittenRule): string[] => fixes.flatMap(({ replace, remove, insert }) => (replace !== undefined && !remove && !insert ? [replace] : []))

export function withBetterWords(rule: WrittenRule, better: readonly string[]): WrittenRule {
  const others = (rule.fixes ?? []).filter(({ replace, remove, insert }) => replace === undefined || remove || insert)
  const fixes: FixSpec[] = [...better.map((words) => ({ label: `Write “${words}”`, replace: words })), ...others]
  const { fixes: _, ...rest } = rule
  return (fixes.length > 0 ? { ...rest, fixes } : rest) as WrittenRule
}

/** What the checker says, where nobody wrote something else. */
export function ownMessage(rule: WrittenRule): string {
  if (rule.kind === 'required') {
    const name = (rule.elements as Element[])[0]?.name.trim()
    return name ? `This has no ${name}.` : ''
  }
  if (rule.kind === 'limit') return rule.measure === 'headline-characters' ? `The headline has more than ${rule.atMost} letters.` : `This has more than ${rule.atMost} words.`
  const better = betterWords(rule)
  return better.length > 0 ? `The group writes ${better.map((words) => `“${words}”`).join(' or ')} instead.` : 'The group does not use these words.'
}

/** A rule that says something else now was not rehearsed, and an unwritten message follows what the form says. */
export function changed(before: WrittenRule, now: WrittenRule): WrittenRule {
  const { rehearsed: _, ...rest } = now
  const message = before.message === '' || before.message === ownMessage(before) ? ownMessage(now) : now.message
  return { ...rest, message: now.message === before.message ? message : now.message } as WrittenRule
}
