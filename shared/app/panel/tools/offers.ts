/** Which of the tools a draft of this kind is likely to want; all of them can be opened for any draft. */
import type { ResolvedContext } from '#core/checker/verdict.ts'
import type { Context, Kind } from '#core/draft/context.schema.ts'

export const TOOLS = ['clinic', 'imprint', 'ledger', 'approval', 'lines', 'story', 'note', 'proof'] as const
export type Tool = (typeof TOOLS)[number]

export const TOOL: Readonly<Record<Tool, { readonly title: string; readonly about: string }>> = {
  clinic: {
    title: 'Motion clinic',
    about: 'When notice must be in, by your council’s own standing orders, how that was counted, the e-mail to the proper officer, and an entry for your calendar.',
  },
  imprint: {
    title: 'Imprint builder',
    about: 'Whether an imprint is needed and why, the exact line for print, e-mail, web or social media, and where it goes.',
  },
  ledger: {
    title: 'Figures and quotations',
    about: 'Where each number and date comes from and who has agreed each quotation; the notes to editors are made from it.',
  },
  approval: {
    title: 'Approval',
    about: 'Who has approved this very text, noted or signed; asking for it by e-mail with a short code, and what changed since.',
  },
  lines: {
    title: 'Agreed lines',
    about: 'What the group has agreed to say, who answers for it and until when; where this draft says it, softens it or contradicts it.',
  },
  story: {
    title: 'One set of facts',
    about:
      'Say once what, where, when, who says it and on what source: the motion, the release, the newsletter item and the letter to residents are begun from it, and you are told when one falls out of step.',
  },
  note: {
    title: 'Note for the Monitoring Officer',
    about: 'One page to take to them: what the draft is, what was found in it and what was done about it, with the sources. You see it before anything is saved.',
  },
  proof: {
    title: 'Proof of checking',
    about: 'A signed file that says this very text was checked: when, with which pack, and what stood open. Made only when you ask for it; it is neither advice nor approval.',
  },
}

/** What is known of a draft, said or recognised, as far as the choice needs it. */
export interface Known {
  readonly kind?: Kind
  readonly channel?: Context['channel']
  readonly audience?: Context['audience']
  readonly electionMaterial?: boolean
  readonly paidAdvert?: boolean
}

export function knownOf(context: Context, resolved: ResolvedContext): Known {
  const of = <K extends keyof Known & keyof Context>(key: K): Context[K] | undefined => context[key] ?? (resolved[key]?.value as Context[K] | undefined)
  return { kind: of('kind'), channel: of('channel'), audience: of('audience'), electionMaterial: of('electionMaterial'), paidAdvert: of('paidAdvert') }
}

const MOTIONS: readonly Kind[] = ['motion']
const NEWS: readonly Kind[] = ['press-release', 'media-statement', 'newsletter', 'council-newsletter', 'election-leaflet', 'briefing']
const MARKED: readonly Kind[] = ['newsletter', 'election-leaflet', 'social-post', 'survey', 'petition', 'web-page']
const APPROVED: readonly Kind[] = ['motion', 'amendment', 'council-question', 'press-release', 'media-statement']
const SPOKEN: readonly Kind[] = ['media-statement', 'briefing', 'speech']
const MANY: readonly Context['audience'][] = ['public', 'section', 'list']

/** In the order in which they are worth looking at. */
export function offersFor({ kind, channel, audience, electionMaterial, paidAdvert }: Known): readonly Tool[] {
  const isPublic = channel === 'print' || channel === 'social' || channel === 'web' || (channel === 'email' && MANY.includes(audience))
  const wants: Readonly<Record<Tool, boolean>> = {
    clinic: kind !== undefined && MOTIONS.includes(kind),
    imprint: electionMaterial === true || paidAdvert === true || (kind === undefined ? isPublic : MARKED.includes(kind)),
    ledger: kind !== undefined && NEWS.includes(kind),
    approval: kind !== undefined && APPROVED.includes(kind),
    lines: kind !== undefined && SPOKEN.includes(kind),
    // It stands before any draft, so it is found among the tools and beside none.
    story: false,
    note: false,
    proof: false,
  }
  return TOOLS.filter((tool) => wants[tool])
}
