/** Every fix that a rule offers in its own examples, carried out and checked again. */
import { describe, expect, it } from 'vitest'
import { examples } from '#generated/examples.ts'
import { starter } from '#generated/starter.ts'
import { readSituations } from '../../../scripts/build-pack.ts'
import type { Context } from '../draft/context.schema.ts'
import type { Draft } from '../draft/draft.ts'
import { layOut, type Unplaced } from '../draft/layout.ts'
import { readHtml } from '../draft/readers/html.ts'
import { readText } from '../draft/readers/text.ts'
import { readyExample } from '../pack/example-situations.ts'
import { createEngine } from './engine.ts'
import type { Edit, Finding, Fix, RecipientChange } from './finding.ts'

const engine = createEngine(starter)
const situations = readSituations()

/** What a person writes into the gaps that a fix leaves. */
const WRITTEN: Readonly<Record<string, string>> = {
  address: 'https://anytownlabour.example/privacy',
  'agent’s name': 'A. Patel',
  'a pupil': 'a pupil',
  'another councillor': 'Cllr Ben Osei',
  'candidate’s name and address': 'Ada Khan, 1 High Street, Anytown AA1 1AA',
  'company registered and incorporated in the United Kingdom': 'a company registered and incorporated in the United Kingdom',
  councillor: 'Cllr Ada Khan',
  'councillor’s name and role': 'Cllr Ada Khan, leader of the group',
  date: '1 December 2026',
  day: '3 November 2026',
  'day and time': '12 noon on 1 May 2027',
  'day month year': '1 June 2026',
  'do what': 'publish a timetable',
  'e-mail': 'press@anytowngroup.example',
  'first member': 'Cllr Ada Khan',
  'cases, without names': 'members of staff were dismissed',
  headline: 'Bus fares to be frozen in May',
  how: 'two bus routes here depend on it',
  'imprint, with printer and promoter':
    'Printed by Ace Print Ltd, 4 Dock Road, Anytown AA1 1AA. Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.',
  'link to your privacy notice': 'https://anytownlabour.example/privacy',
  name: 'Priya Rao',
  'name of the group or party': 'Anytown Labour Group',
  Name: 'Mary Ahmed',
  'number held on file': 'number held on file',
  'party or candidate': 'Anytown CLP',
  'party or personal contact': 'hello@anytowngroup.example',
  'plainer words': 'mistaken',
  posts: 'chair, secretary, whip',
  'postal address': '1 High Street, Anytown AA1 1AA',
  'printer’s name': 'Ace Print Ltd',
  'printer’s postal address': '4 Dock Road, Anytown AA1 1AA',
  'promoter’s name': 'A. Patel',
  'season and year': 'Summer 2026',
  'second member': 'Cllr Ben Osei',
  'source, year': 'Anytown Council, 2026',
  'Source of the figures': 'The figures are from the council’s budget report of 12 February 2026.',
  telephone: '01632 960123',
  'support or oppose': 'support',
  'the day': 'Saturday 3 October 2026',
  'the decision or service': 'the late repairs',
  'the group, or the council’s decision with its date': 'The group',
  'asks Cabinet to consider': 'asks Cabinet to consider',
  'the group, and what it asked or welcomed': 'Anytown Labour Group today asked for',
  'the place': 'Mill Library',
  'the publicity code of this nation': 'the publicity code of this nation',
  'the Secretary of State or other office': 'the Secretary of State for Transport',
  'the time': '10am to 11am',
  'time, weekday, day, month and year': '00:01, Wednesday 1 December 2027',
  'which year': '2025',
  'whip applies or free vote': 'whip applies',
  'who does what, by when': 'ask the Leader to write to the bus company by 1 December 2026',
  'who, by when': 'Cllr Osei, by 1 December 2026',
  who: 'the Leader',
  'words to be agreed': 'Parents have waited long enough',
  'your contact details': 'press@anytowngroup.example',
}
const TODAY = '2026-06-01'

interface Written {
  readonly draft: Draft
  readonly context: Context
}

describe.each(Object.keys(examples))('the fixes offered in the examples of %s', (id) => {
  it('mend what they are offered for, and bring nothing new of its family', () => {
    expect((examples[id]?.flag ?? []).flatMap((example) => failures(id, example))).toEqual([])
  })
})

const political = starter.rules.filter(({ family }) => family === 'political-restriction').map(({ id }) => id)

describe.each(political)('a fix of %s', (id) => {
  it('never launders: it takes words out or leaves a gap, and speaks for nobody', () => {
    expect((examples[id]?.flag ?? []).flatMap((example) => laundering(id, example))).toEqual([])
  })
})

/** Other words in place of those found, that are no gap, nothing from the settings and no figure or citation of the law; words in somebody's mouth. */
function laundering(id: string, example: (typeof examples)[string]['flag'][number]): string[] {
  const { text, context, settings } = readyExample(example, situations, id)
  const draft = example.html === undefined ? readText(text) : readHtml(example.html)
  const edits = engine
    .check(draft, { context, settings, today: TODAY })
    .findings.filter(({ rule }) => rule === id)
    .flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits ?? []))
  const ours = [settings.group?.imprint, settings.group?.name, settings.council?.name].filter((words) => words !== undefined)
  const isOfTheLaw = starter.rules.find((rule) => rule.id === id)?.kind === 'citation'
  return edits.flatMap(({ was, text: put }) => [
    ...(was === '' || put === '' || isOfTheLaw || ours.some((own) => put.includes(own)) || put.includes('[') ? [] : [`puts “${put}” in place of “${was}”`]),
    ...(/[“"‘][^[”"’]{1,400}[”"’]/.test(put) ? [`puts words in somebody’s mouth: ${put}`] : []),
  ])
}

function failures(id: string, example: (typeof examples)[string]['flag'][number]): string[] {
  const { text, context, settings } = readyExample(example, situations, id)
  const look = ({ draft, context }: Written): readonly Finding[] => engine.check(draft, { context, settings, today: TODAY }).findings
  const written: Written = { draft: example.html === undefined ? readText(text) : readHtml(example.html), context }
  const before = look(written)
  return before.flatMap((finding) =>
    finding.fixes.filter(isCarriedOut).flatMap((fix) => {
      const after = look(applied(written, fix))
      const told = `${finding.rule} “${fix.label}” in “${oneLine(text).slice(0, 60)}”`
      const same = (each: Finding): boolean => each.rule === finding.rule && each.words === finding.words
      const stays = after.filter(same).length >= before.filter(same).length ? [`${told} leaves it there`] : []
      const brought = after
        .filter((each) => each.family === finding.family && !before.some((other) => isKnownBy(each, other)))
        .map((each) => `${told} brings ${each.rule}: ${each.message} “${oneLine(each.words)}”`)
      return [...stays, ...brought]
    }),
  )
}

const GAP = /\[([^\]]+)\]/g
const withGapsFilled = (text: string): string => text.replace(GAP, (gap, asked: string) => WRITTEN[asked] ?? listed(asked) ?? gap)
/** "the day, the time and the place" */
const listed = (asked: string): string | undefined => {
  const each = asked.split(/, | and /)
  return each.every((one) => one in WRITTEN) ? each.map((one) => WRITTEN[one]).join(', ') : undefined
}

const isCarriedOut = ({ edits, recipients }: Fix): boolean => edits !== undefined || recipients !== undefined
/** Was there before: by its words, or by what is said of it where the words around it changed, or under another of its cause. */
const isKnownBy = (found: Finding, before: Finding): boolean =>
  before.also.includes(found.rule) || (before.rule === found.rule && (before.words === found.words || before.message === found.message))
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function applied(written: Written, { edits = [], recipients = [] }: Fix): Written {
  const edited = [...edits]
    .sort((a, b) => b.start - a.start)
    .map((edit) => ({ ...edit, text: withGapsFilled(edit.text) }))
    .reduce(withEdit, written)
  return recipients.length === 0 ? edited : { ...edited, context: withRecipients(edited.context, recipients) }
}

function withEdit({ draft, context }: Written, { where, start, end, was, text }: Edit): Written {
  const at = draft.places.findIndex((place) => place.part === where && start >= place.start && end <= place.start + place.paragraph.text.length)
  const meant = at < 0 ? undefined : draft.places[at]
  if (!meant) return { draft, context: withPart(context, where, was, text) }
  const own = meant.paragraph
  const changed: Unplaced[] = draft.places.map((place) =>
    place === meant ? { ...place, paragraph: { ...own, text: own.text.slice(0, start - place.start) + text + own.text.slice(end - place.start), marks: [] } } : place,
  )
  return { draft: { ...draft, places: layOut(changed) }, context }
}

/** Words that stand in the context, not in the draft. */
function withPart(context: Context, where: Edit['where'], was: string, text: string): Context {
  const key = where === 'quoted' ? 'quotedText' : where
  if (key !== 'subject' && key !== 'title' && key !== 'quotedText') throw new Error(`nothing can be written in ${where}`)
  return { ...context, [key]: context[key]?.replace(was, () => text) }
}

function withRecipients(context: Context, changes: readonly RecipientChange[]): Context {
  const { to = [], cc = [], bcc = [] } = context.recipients ?? {}
  const all = [...to, ...cc, ...bcc]
  const goTo = (address?: string) => changes.find((change) => change.address === address)?.to
  const stay = (list: typeof to) => list.filter(({ address }) => goTo(address) === undefined)
  const moved = (key: 'to' | 'cc' | 'bcc') => all.filter(({ address }) => goTo(address) === key)
  return { ...context, recipients: { to: [...stay(to), ...moved('to')], cc: [...stay(cc), ...moved('cc')], bcc: [...stay(bcc), ...moved('bcc')] } }
}
