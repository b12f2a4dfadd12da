/** What a rule still lacks, beside the field where it is put right. */
import { termProblem } from '#core/checker/term-symbols.ts'
import { LONGEST_EXAMPLE } from '#core/pack/limits.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { ruleFileSchema, type WrittenRule } from '#core/pack/rule-file.schema.ts'
import { schemaFault } from '#core/pack/schema-fault.ts'
import { type Element, formOf, kindsOf, ownList } from './rule-forms.ts'

export interface Problem {
  /** Of the form: `title`, `terms`, `flag.1`; '' for the rule as a whole. */
  readonly field: string
  /** A sentence. */
  readonly message: string
}

export function ruleProblems(rule: WrittenRule, words: PackFile['open']['words']): Problem[] {
  const problems = [...missing(rule), ...inForm(rule, words), ...inExamples(rule)]
  if (problems.length > 0) return problems
  const { error } = ruleFileSchema.safeParse(rule)
  return error ? [{ field: '', message: `This rule cannot be used yet: ${schemaFault(error.issues, rule, ruleFileSchema).what}` }] : []
}

const FIELDS = [
  ['title', 'Give the rule a name of a few words.'],
  ['message', 'Write what Seconder says when it finds this.'],
  ['why', 'Write why: whoever reads it wants the reason.'],
] as const

function missing(rule: WrittenRule): Problem[] {
  const problems: Problem[] = FIELDS.filter(([field]) => rule[field].trim() === '').map(([field, message]) => ({ field, message }))
  if (rule.source.title.trim() === '') problems.push({ field: 'source', message: 'Write who decided it: the group meeting, the executive, the leader.' })
  if (!isDay(rule.source.asAt)) problems.push({ field: 'asAt', message: 'Choose the day on which it was decided.' })
  if (!isDay(rule.reviewBy)) problems.push({ field: 'reviewBy', message: 'Choose the day by which somebody looks at it again.' })
  return problems
}

const isDay = (day: string | undefined): boolean => /^\d{4}-\d\d-\d\d$/.test(day ?? '')

function inForm(rule: WrittenRule, words: PackFile['open']['words']): Problem[] {
  const needsKind =
    rule.kind !== 'phrase' && kindsOf(rule)?.length === 0
      ? [{ field: 'kinds', message: 'Choose at least one kind of document: only there can something be missing or too long.' }]
      : []
  switch (formOf(rule, words)) {
    case 'phrase': {
      const list = ownList(rule, words)
      return wordProblems('terms', (list === undefined ? (rule.terms as string[]) : words[list]?.terms) ?? [], 'Write at least one word or phrase to avoid.')
    }
    case 'required': {
      const [element] = rule.elements as Element[]
      const unnamed = element?.name.trim() === '' ? [{ field: 'name', message: 'Say in a word or two what has to be there.' }] : []
      return [...needsKind, ...unnamed, ...wordProblems('terms', element?.query.terms ?? [], 'Write at least one word or phrase by which it is known to be there.')]
    }
    case 'limit':
      return [...needsKind, ...((rule.atMost as number) > 0 ? [] : [{ field: 'atMost', message: 'Enter a number above 0.' }])]
    default:
      return []
  }
}

function wordProblems(field: string, terms: readonly string[], none: string): Problem[] {
  if (terms.length === 0) return [{ field, message: none }]
  const long = terms.find((term) => term.length > 120)
  if (long !== undefined) return [{ field, message: `“${long.slice(0, 40)}…” is longer than 120 letters. Leave the part that always stays the same.` }]
  const wrong = terms.find((term) => termProblem(term) !== undefined)
  return wrong === undefined ? [] : [{ field, message: `“${wrong}” cannot be looked for: use letters, digits and spaces.` }]
}

function inExamples({ examples }: WrittenRule): Problem[] {
  return (['flag', 'pass'] as const).flatMap((side) => {
    const own = examples[side]
    const few = own.length < 2 ? [{ field: side, message: `Give at least two examples that it must ${side === 'flag' ? 'find' : 'leave alone'}.` }] : []
    return [
      ...few,
      ...own.flatMap(({ text }, i) => {
        if (text.trim() === '') return [{ field: `${side}.${i}`, message: 'Write an example, as it would stand in a document.' }]
        return text.length > LONGEST_EXAMPLE ? [{ field: `${side}.${i}`, message: `An example may have ${LONGEST_EXAMPLE} letters; this has ${text.length}.` }] : []
      }),
    ]
  })
}
