/** A wording as it was found in a file, before it is a template. */
import type { Context } from '../../draft/context.schema.ts'
import type { Draft, InlineMark, Paragraph } from '../../draft/draft.ts'
import { layOut, paragraph } from '../../draft/layout.ts'
import { readHtml } from '../../draft/readers/html.ts'
import { readText } from '../../draft/readers/text.ts'
import { safeHref } from '../runs.ts'
import { findAngled, withGaps } from './find-gaps.ts'
import { type Gap, Gaps, withoutGaps } from './gaps.ts'

export interface Wording {
  /** What the person knows it by. */
  readonly title: string
  readonly subject?: string
  /** As it was typed in the other tool, without its first sign: 'ack'. */
  readonly shortcut?: string
  /** The body; characters of `gaps.ts` stand where something is to be filled in. */
  readonly draft: Draft
  readonly gaps: readonly Gap[]
  /** What could not be kept, each in a few words: 'pictures'. */
  readonly lost: readonly string[]
}

/** What a tool's export says of one template. */
export interface Snippet {
  readonly title: string
  readonly subject?: string
  readonly shortcut?: string
  readonly text?: string
  readonly html?: string
  readonly lost?: readonly string[]
  /** Gaps that the tool's own signs have named already; characters stand for them in text and html. */
  readonly gaps?: Gaps
}

export function wordingOf({ title, subject, shortcut, text, html, lost = [], gaps = new Gaps() }: Snippet): Wording {
  const draft = html !== undefined ? readHtml(findAngled(html, gaps)) : readText(text ?? '')
  return finished(draft, { title, ...(subject && { subject }), ...(shortcut && { shortcut }) }, gaps, lost)
}

/** A draft with its gaps found. */
export function finished(draft: Draft, named: Pick<Wording, 'title' | 'subject' | 'shortcut'>, gaps: Gaps, lost: readonly string[]): Wording {
  const kept: string[] = []
  const read = draft.places.filter(({ part }) => part === 'body')
  const own = read.filter(({ signature }) => !signature)
  // A text that is nothing but a signature is kept as one.
  const unsigned = own.some(says)
  const body = (unsigned ? own : read).map(({ paragraph: written, page }) => {
    const found = withGaps(written, gaps)
    kept.push(...found.kept)
    return { paragraph: trimmed(found.paragraph), part: 'body' as const, page }
  })
  const subject = named.subject === undefined ? undefined : withGaps(paragraph(named.subject.trim()), gaps)
  kept.push(...(subject?.kept ?? []))
  const stays = [...new Set(kept)].map((words) => `“${words.slice(0, 60)}”, which stays as text`)
  const { subject: _, ...rest } = named
  return {
    ...rest,
    ...(subject && subject.paragraph.text !== '' && { subject: subject.paragraph.text }),
    draft: { ...draft, places: body.some(says) ? layOut(body) : [] },
    gaps: gaps.found,
    lost: [
      ...new Set([
        ...lost,
        ...(unsigned && read.length > own.length ? ['the signature'] : []),
        ...(body.some(({ paragraph: { marks } }) => marks.some(leadsNowhere)) ? ['links without a web address'] : []),
        ...lostIn(draft),
        ...stays,
      ]),
    ],
  }
}

const leadsNowhere = ({ kind, value = '' }: InlineMark): boolean => kind === 'link' && safeHref(value).href === undefined
const says = ({ paragraph: { text } }: { readonly paragraph: Paragraph }): boolean => text.trim() !== ''

/** Spaces at the end of a paragraph are seen by nobody. */
function trimmed(paragraph: Paragraph): Paragraph {
  const text = paragraph.text.trimEnd()
  if (text === paragraph.text) return paragraph
  return { ...paragraph, text, marks: paragraph.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) })).filter(({ start, end }) => end > start) }
}

const MARKS: Partial<Record<InlineMark['kind'], string>> = { underline: 'underlining', strike: 'struck-out lines', image: 'pictures', colour: 'colours' }

/** What a reader found and a template has no place for. */
function lostIn({ places, context, notChecked }: Draft): string[] {
  const has = (part: string) => places.some((place) => place.part === part && place.paragraph.text.trim() !== '')
  const { style, attachments, recipients }: Context = context
  const people = [recipients?.to, recipients?.cc, recipients?.bcc].some((list) => (list?.length ?? 0) > 0)
  return [
    ...places.flatMap(({ part, paragraph: { marks } }) => (part === 'body' ? marks.flatMap(({ kind }) => MARKS[kind] ?? []) : [])),
    ...(has('images') ? ['pictures'] : []),
    ...(has('document') ? ['headers, footers and notes'] : []),
    ...(has('quoted') ? ['the quoted message'] : []),
    ...((attachments?.length ?? 0) > 0 ? ['attachments'] : []),
    ...(people ? ['the people it was addressed to'] : []),
    ...(style?.comments ? ['comments'] : []),
    ...(style?.trackedChanges ? ['tracked changes (taken as accepted)'] : []),
    ...(style?.hiddenText ? ['hidden text'] : []),
    ...notChecked,
  ]
}

/** Text of a file, safe to put gaps into. */
export const clean = (text: string): string => withoutGaps(text).replace(/\r\n?/g, '\n')
