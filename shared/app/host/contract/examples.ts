/** Drafts, findings and fixes that the contract uses. */
import type { Edit, Finding, Fix } from '#core/checker/finding.ts'
import type { Paragraph } from '#core/draft/draft.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import type { DraftHost } from '../draft-host.ts'

export const HEADLINE = 'Mill Library stays open'
export const OPENING = 'Sam Lee, speaking for the group, said the decision was final.'
export const CLOSING = 'The library opens on Monday at 9am — all are welcome.'

/** A headline and two paragraphs; “final” is bold. */
export function release(): Paragraph[] {
  const bold = OPENING.indexOf('final')
  return [paragraph(HEADLINE, { kind: 'heading', level: 1 }), paragraph(OPENING, { kind: 'paragraph' }, [{ start: bold, end: bold + 5, kind: 'bold' }]), paragraph(CLOSING)]
}
export const RELEASE = [HEADLINE, OPENING, CLOSING].join('\n')

export const bodyOf = async (host: DraftHost): Promise<string> => textOf(await host.read())

/** Text without the empty paragraphs that an editor may keep around tables and at the end. */
export const written = async (host: DraftHost): Promise<string[]> => (await bodyOf(host)).split(/[\n\f]/).filter((line) => line !== '')

/** An edit of the words `was`, found in `text`. */
export function edit(text: string, was: string, replacement: string): Edit {
  const start = text.indexOf(was)
  if (start < 0) throw new Error(`the example has no “${was}”`)
  return { where: 'body', start, end: start + was.length, was, text: replacement }
}

export function finding(edits: readonly Edit[] = []): Finding {
  const [first] = edits
  return {
    rule: 'PR-05',
    family: 'political-restriction',
    severity: 'should',
    also: [],
    title: 'An example',
    message: 'This is an example.',
    why: 'It is only an example.',
    where: first?.where ?? 'body',
    start: first?.start,
    end: first?.end,
    quote: first?.was,
    words: first?.was ?? '',
    source: { title: 'An example', asAt: '2026-11-22', verified: true },
    fixes: [],
    notes: [],
  }
}

export const fix = (...edits: Edit[]): Fix => ({ label: 'Mend it', edits })

export const TEMPLATE_LINES = ['Surgery notice', 'Meet your councillors on Saturday at Mill Library.', 'Bring your letters', 'No appointment is needed']

export function rendered(subject?: string): Rendered {
  const item = (text: string): BlockNode[] => [{ kind: 'paragraph', runs: [{ text }] }]
  const [title = '', first = '', ...items] = TEMPLATE_LINES
  const blocks: BlockNode[] = [
    { kind: 'heading', level: 2, runs: [{ text: title }] },
    { kind: 'paragraph', runs: [{ text: 'Meet your councillors on ' }, { text: 'Saturday', bold: true, field: 'date' }, { text: ' at Mill Library.' }] },
    { kind: 'list', ordered: false, start: 1, items: items.map(item) },
  ]
  return {
    template: { id: 'T-SURGERY', version: '1', digest: 'example' },
    title: 'Surgery notice',
    ...(subject ? { subject } : {}),
    blocks,
    html: `<h2>${title}</h2><p>Meet your councillors on <strong>Saturday</strong> at Mill Library.</p><ul>${items.map((i) => `<li><p>${i}</p></li>`).join('')}</ul>`,
    text: [title, first, ...items.map((i) => `- ${i}`)].join('\n'),
    markdown: `## ${title}\n\n${first}\n\n${items.map((i) => `- ${i}`).join('\n')}\n`,
  }
}

export const WORDS = 'from 1 January 2024, as the council agreed,'

/** A template that goes into a sentence. */
export const renderedWords: Rendered = {
  template: { id: 'T-WORDS', version: '1', digest: 'example' },
  title: 'Since when',
  place: 'inline',
  blocks: [{ kind: 'paragraph', runs: [{ text: 'from ' }, { text: '1 January 2024', field: 'date' }, { text: ', as the council agreed,' }] }],
  html: `<p>${WORDS}</p>`,
  text: WORDS,
  markdown: `${WORDS}\n`,
}
