/** One set of facts, filled once: what, where, when, who says it, on what source. Four outputs are made of it. */
import type { Day } from '../../calendar/day.ts'

export interface StoryFact {
  /** A whole sentence: 'Mill Library had 41,200 visits in 2025/26.' */
  readonly words?: string
  readonly source?: string
}

export interface Story {
  /** Short and plain, as a headline or a title. */
  readonly what?: string
  /** The news in one or two sentences. */
  readonly summary?: string
  readonly where?: string
  /** The day of the meeting or event. */
  readonly when?: Day
  readonly facts?: readonly StoryFact[]
  /** What is asked for, each beginning with a verb. */
  readonly asks?: readonly string[]
  readonly speaker?: { readonly name?: string; readonly role?: string; readonly words?: string }
}

export const OUTPUTS = ['motion', 'release', 'news', 'letter'] as const
export type Output = (typeof OUTPUTS)[number]

/** What each output was made of. */
export type Made = { readonly [O in Output]?: Story }

/** Facts that say something, and asks that ask. */
export const factsOf = ({ facts = [] }: Story): readonly StoryFact[] => facts.filter(({ words }) => words?.trim())
export const asksOf = ({ asks = [] }: Story): readonly string[] => asks.map((ask) => ask.trim()).filter(Boolean)

/** The sources of the facts, each once, in order; a fact's note is its source's place here, from 1. */
export const sourcesOf = (story: Story): readonly string[] => [...new Set(factsOf(story).flatMap(({ source }) => (source?.trim() ? [source.trim()] : [])))]

/** The next story: the place, who speaks and where figures come from stay; what was news does not. */
export function newFromLastTime({ where, speaker, facts = [] }: Story): Story {
  const { words: _, ...person } = speaker ?? {}
  const sources = [...new Set(facts.flatMap(({ source }) => (source?.trim() ? [source.trim()] : [])))]
  return {
    ...(where && { where }),
    ...(Object.keys(person).length > 0 && { speaker: person }),
    ...(sources.length > 0 && { facts: sources.map((source) => ({ source })) }),
  }
}
