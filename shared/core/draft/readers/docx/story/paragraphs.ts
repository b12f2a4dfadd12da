/**
 * Paragraphs.
 *
 *     <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Save Mill Library</w:t></w:r></w:p>
 *                              heading 1                        └──── text ─────┘
 */
import type { Block } from '../../../draft.ts'
import { takeParagraphProperty } from '../properties.ts'
import { headingLevel } from '../styles.ts'
import { takeCell } from './cells.ts'
import { type Construct, noted, type Open, skip } from './construct.ts'
import { OpenParagraph } from './open-paragraph.ts'
import type { Story } from './story.ts'

const property: Open = (story, attribute, name) => {
  if (story.within === 'paragraph') takeParagraphProperty(story.current.properties, name, attribute)
  return undefined
}

export const PARAGRAPHS: Construct = {
  open: {
    'w:p': (story) => {
      if (story.paragraph) closeParagraph(story)
      story.paragraph = new OpenParagraph(story.needs.styles.paragraph(undefined), story.softPage, story.carried)
      story.carried = undefined
      return undefined
    },
    'w:pPr': (story) => {
      story.within = 'paragraph'
      return undefined
    },
    'w:pStyle': property,
    'w:outlineLvl': property,
    'w:numId': property,
    'w:ilvl': property,
    'w:pageBreakBefore': property,
    // tab stops, which share their name with tabs in the text
    'w:tabs': skip,
    'w:altChunk': noted('inserted documents'),
    'w:subDoc': noted('inserted documents'),
    'w:footnote': separator,
    'w:endnote': separator,
  },
  close: {
    'w:p': closeParagraph,
    'w:pPr': (story) => {
      story.within = undefined
      const open = story.current
      open.style = story.needs.styles.paragraph(open.properties.style)
      if ((open.properties.pageBreakBefore ?? open.style.paragraph.pageBreakBefore) && story.placed[story.placed.length - 1]?.hard === story.hardPage) story.hardPage++
    },
  },
}

/** The lines that Word draws above footnotes. */
function separator(_: Story, attribute: (name: string) => string | undefined): 'skip' | undefined {
  const type = attribute('w:type')
  return type === undefined || type === 'normal' ? undefined : 'skip'
}

export function closeParagraph(story: Story): void {
  const open = story.paragraph
  if (!open) return
  story.paragraph = undefined
  if (open.markChanged && open.changes === 0) story.needs.tally.changes++
  if (open.markDeleted) story.carried = open.text
  else putParagraph(story, open)
  if (open.endsSection) story.sectionStart = story.placed.length
}

/** A paragraph whose mark is deleted cannot join what stands beyond its cell, a table or the end. */
export function putCarried(story: Story): void {
  const text = story.carried
  story.carried = undefined
  if (text && text.text !== '') putParagraph(story, new OpenParagraph(story.needs.styles.paragraph(undefined), story.softPage, text))
}

/** Puts what has been read of a paragraph so far; the rest after a page break may be nothing. */
export function putParagraph(story: Story, open: OpenParagraph): void {
  const { isEmpty } = open
  const { text, marks } = open.text.take()
  if (isEmpty && (open.brokePage || (open.hidText && open.markHidden))) return
  const items = story.put({ text, marks, block: blockOf(story, open) }, open.softPage)
  open.softPage = story.softPage
  if (story.needs.part !== 'body') return
  if (open.style.name === 'caption' && story.lastPictures.length > 0 && text !== '') {
    for (const item of items) item.part = 'images'
    for (const picture of story.lastPictures) picture.caption = text
  }
  story.lastPictures = open.pictures
}

/** A heading or a list item in a table stays one, unless a tab has to stand before it. */
function blockOf(story: Story, { properties, style, brokePage }: OpenParagraph): Block {
  const begins = takeCell(story)
  const list = properties.list ?? style.paragraph.list
  const depth = properties.listLevel ?? style.paragraph.listLevel ?? 0
  const sign = list === undefined || brokePage ? undefined : story.needs.lists.sign(list, depth)
  const number = list !== undefined && sign ? story.numbers.count(story.needs.lists, list, depth) : undefined
  if (begins !== 'cell') {
    const level = headingLevel(style, properties)
    if (level === undefined && number !== undefined) {
      const start = story.numbers.startOf(number, depth)
      const ordered = sign === 'number'
      return { kind: 'item', ordered, depth, ...(ordered && start !== undefined && { start }) }
    }
    story.numbers.interrupted()
    if (level !== undefined) return { kind: 'heading', level }
  }
  return begins ? { kind: 'cell', begins } : { kind: 'paragraph' }
}
