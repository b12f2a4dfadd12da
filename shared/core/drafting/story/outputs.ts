/** A story as what the form of a template begins with. What the story does not say, the form asks. */
import { longDate } from '../../calendar/day-names.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { Values } from '../values.ts'
import { asksOf, factsOf, type Output, type Story, sourcesOf } from './story.ts'

export const TEMPLATE_OF: Readonly<Record<Output, string>> = { motion: 'T-MOTION', release: 'T-PR', news: 'T-NEWS-EMAIL', letter: 'T-LETTER-RESIDENT' }

export function valuesFrom(output: Output, story: Story, settings: Settings): Values {
  const values = BEGIN[output](story, settings)
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as Values
}

type Begin = (story: Story, settings: Settings) => Readonly<Record<string, Values[string] | undefined>>

const BEGIN: Readonly<Record<Output, Begin>> = {
  motion: (story, settings) => ({
    title: story.what,
    meetingDate: story.when,
    mover: moverOf(story, settings),
    notes: filled(cited(story, 'source')),
    resolves: filled(asksOf(story)),
    sources: filled(sourcesOf(story)),
  }),
  release: (story) => ({
    headline: story.what,
    lead: story.summary,
    body: cited(story, 'note').join('\n\n'),
    quotes: quotesOf(story),
    callToAction: labelled(whereAndWhen(story), story),
    notes: filled(sourcesOf(story)),
  }),
  news: (story) => ({ items: story.what || story.summary ? [{ heading: story.what ?? '', text: newsOf(story) }] : undefined }),
  // It tells residents what is happening, on council paper: nobody's quotation, and no demand of the group's.
  letter: (story) => ({
    about: story.what,
    issue: [story.summary && sentence(story.summary), whereAndWhen(story)].filter(Boolean).join('\n\n'),
    evidence: filled(factsOf(story).map(({ words = '' }) => sentence(words))),
  }),
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

/** A paragraph by itself in the release: a reader must see what the place and the day are. */
const labelled = (words: string | undefined, { where, when }: Story): string | undefined => words && `${where?.trim() ? (when ? 'Where and when' : 'Where') : 'When'}: ${words}`

function newsOf(story: Story): string {
  const { summary, speaker } = story
  const said = speaker?.name && speaker.words ? `${speaker.name}${speaker.role ? `, ${speaker.role},` : ''} said: “${bareWords(speaker.words)}”` : undefined
  return [summary && sentence(summary), ...factsOf(story).map(({ words = '' }) => sentence(words)), whereAndWhen(story), said].filter(Boolean).join(' ')
}
