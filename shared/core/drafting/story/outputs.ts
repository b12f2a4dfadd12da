/** A story as what a template's form begins with, and as a letter to a resident. */
import { longDate } from '../../calendar/day-names.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { BlockNode } from '../blocks.ts'
import { roleInWords } from '../defaults.ts'
import type { Values } from '../values.ts'
import { asksOf, factsOf, type Output, type Story, sourcesOf } from './story.ts'

/** The templates whose forms are begun; the letter is made here, since what is written to one resident follows no form. */
export const TEMPLATE_OF: Readonly<Record<Exclude<Output, 'letter'>, string>> = { motion: 'T-MOTION', release: 'T-PR', news: 'T-NEWS-EMAIL' }

export function valuesFrom(output: Exclude<Output, 'letter'>, story: Story, settings: Settings): Values {
  const { what, when, summary } = story
  const sources = sourcesOf(story)
  const values: Record<string, Values[string] | undefined> =
    output === 'motion'
      ? { title: what, meetingDate: when, mover: moverOf(story, settings), notes: filled(cited(story, 'source')), resolves: filled(asksOf(story)), sources: filled(sources) }
      : output === 'release'
        ? { headline: what, lead: summary, body: cited(story, 'note').join('\n\n') || undefined, quotes: quotesOf(story), notes: filled(sources) }
        : { items: what || summary ? [{ heading: what ?? '', text: newsOf(story) }] : undefined }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as Values
}

const filled = (items: readonly string[]): string[] | undefined => (items.length > 0 ? [...items] : undefined)

/** 'Mill Library had 41,200 visits in 2025/26 (source 1).' */
function cited(story: Story, word: 'source' | 'note'): string[] {
  const sources = sourcesOf(story)
  return factsOf(story).map(({ words = '', source }) => {
    const at = sources.indexOf(source?.trim() ?? '') + 1
    const bare = words.trim().replace(/\.$/, '')
    return `${bare}${at > 0 ? ` (${word} ${at})` : ''}.`
  })
}

const memberOf = (name: string | undefined, { directory }: Settings) =>
  name ? directory?.find((member) => name.trim().toLowerCase().endsWith(member.name.toLowerCase())) : undefined

function moverOf({ speaker }: Story, settings: Settings): Values[string] | undefined {
  const member = memberOf(speaker?.name, settings)
  if (member) return { ...(member.title && { title: member.title }), name: member.name }
  return speaker?.name ? { name: speaker.name } : undefined
}

/** Nobody has agreed the words by their standing here: that is noted in the form, and in the ledger. */
function quotesOf({ speaker }: Story): Values[string] | undefined {
  if (!speaker?.name && !speaker?.words) return undefined
  return [{ ...(speaker.name && { speaker: speaker.name }), ...(speaker.role && { role: speaker.role }), ...(speaker.words && { words: bareWords(speaker.words) }) }]
}

const bareWords = (words: string): string => words.trim().replace(/^["“]|["”]$/g, '')
const sentence = (text: string): string => (/[.!?]["”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function whereAndWhen({ where, when }: Story): string | undefined {
  const parts = [where?.trim(), when && longDate(when)].filter(Boolean)
  return parts.length > 0 ? sentence(parts.join(', ')) : undefined
}

function newsOf(story: Story): string {
  const { summary, speaker } = story
  const said = speaker?.name && speaker.words ? `${speaker.name}${speaker.role ? `, ${speaker.role},` : ''} said: “${bareWords(speaker.words)}”` : undefined
  return [summary && sentence(summary), ...factsOf(story).map(({ words = '' }) => sentence(words)), whereAndWhen(story), said].filter(Boolean).join(' ')
}

/** With gaps for whom it goes to: a resident's name never enters the story. */
export function residentLetter(story: Story, settings: Settings): readonly BlockNode[] {
  const { me = {}, group = {} } = settings
  const asks = asksOf(story)
  const sources = sourcesOf(story)
  const paragraph = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })
  const list = (items: readonly string[]): BlockNode => ({ kind: 'list', ordered: false, start: 1, items: items.map((item) => [paragraph(item)]) })
  return [
    paragraph('Dear [name],'),
    ...(story.what ? [{ kind: 'paragraph', runs: [{ text: story.what, bold: true }] } satisfies BlockNode] : []),
    ...(story.summary ? [paragraph(sentence(story.summary))] : []),
    ...(factsOf(story).length > 0 ? [paragraph('This is what we know:'), list(factsOf(story).map(({ words = '' }) => sentence(words)))] : []),
    ...(asks.length > 0 ? [paragraph('This is what we ask for:'), list(asks.map(sentence))] : []),
    ...(whereAndWhen(story) ? [paragraph(`Where and when: ${whereAndWhen(story)}`)] : []),
    paragraph('If you would like to tell us more, or to hear what becomes of it, please write back or ring us.'),
    ...(sources.length > 0 ? [paragraph(`The figures come from: ${sources.map((source) => source.replace(/\.$/, '')).join('; ')}.`)] : []),
    paragraph(['Yours sincerely,', me.name ?? '[your name]', [me.role && roleInWords(me.role), group.name].filter(Boolean).join(', ')].filter(Boolean).join('\n')),
  ]
}
