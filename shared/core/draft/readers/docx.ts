/**
 * Reads a Word document: the text as Word would print it with all changes accepted, its headings, lists and tables, and
 * what it says about itself. Pictures, text boxes and the like are noted where they hold what cannot be read.
 */
import type { Context } from '../context.schema.ts'
import type { Draft } from '../draft.ts'
import { paragraph } from '../layout.ts'
import { pagesOf, provenanceOf, titleOf } from './docx/document-properties.ts'
import { readLists } from './docx/numbering.ts'
import { ofType, Package, type Part, type Relationship } from './docx/package.ts'
import type { GapFor } from './docx/story/controls.ts'
import { readStory } from './docx/story/read-story.ts'
import type { StoryNeeds, Tally } from './docx/story/story.ts'
import { readStyles } from './docx/styles.ts'
import { templateTrace } from './docx/template-trace.ts'
import { readXml } from './docx/xml.ts'
import { DraftBuilder } from './draft-builder.ts'
import { mostUsed } from './most-used.ts'
import { UnreadableDraft } from './unreadable-draft.ts'

/**
 * @param gapFor where a template is read: what stands in the text for a content control or merge field to be filled in
 * @throws UnreadableDraft where the file is no Word document, damaged, locked or overlarge
 */
export function readDocx(bytes: Uint8Array, gapFor?: GapFor): Draft {
  const archive = new Package(bytes)
  const root = archive.related('')
  const main = ofType(root, 'officeDocument')?.target ?? 'word/document.xml'
  const text = archive.part(main)
  if (!text)
    throw new UnreadableDraft({
      place: main,
      problem: 'The part that holds the text is missing. The file is damaged or not a Word document. Open it in Word and save it under a new name.',
    })

  const builder = new DraftBuilder()
  const related = archive.related(main)
  const partOf = (relationship: Relationship | undefined): Part | undefined => (relationship && !relationship.external ? archive.part(relationship.target) : undefined)
  const tally: Tally = { changes: 0, hiddenText: false, sizes: new Map(), watermarks: new Set() }
  const needs: StoryNeeds = {
    builder,
    part: 'body',
    styles: readStyles(partOf(ofType(related, 'styles'))),
    lists: readLists(partOf(ofType(related, 'numbering'))),
    related,
    tally,
    ...(gapFor && { gapFor }),
  }
  const body = readStory(text, 'w:document', needs)

  const margins = new Map<string, string>()
  for (const id of body.margins) {
    const relationship = related.get(id)
    if (relationship && !relationship.external) margins.set(relationship.target, relationship.type === 'header' ? 'w:hdr' : 'w:ftr')
  }
  for (const type of ['footnotes', 'endnotes']) {
    const relationship = ofType(related, type)
    if (relationship) margins.set(relationship.target, `w:${type}`)
  }
  const seen = new Set<string>()
  for (const [name, rootElement] of margins) {
    const part = archive.part(name)
    if (part) readMargin(part, rootElement, { ...needs, part: 'document', related: archive.related(name) }, seen)
  }
  for (const words of tally.watermarks) builder.add(paragraph(words), 'document')

  const pages = pagesOf(partOf(ofType(root, 'extended-properties') ?? ofType(root, 'extendedProperties')))
  const title = titleOf(partOf(ofType(root, 'core-properties') ?? ofType(root, 'coreProperties')))
  const style: NonNullable<Context['style']> = { trackedChanges: tally.changes, comments: countComments(partOf(ofType(related, 'comments'))), hiddenText: tally.hiddenText }
  const halfPoints = mostUsed(tally.sizes)
  if (halfPoints) style.bodyPt = halfPoints / 2
  if (pages) style.pages = pages
  const provenance = provenanceOf(partOf(ofType(root, 'custom-properties') ?? ofType(root, 'customProperties')))
  builder.context = { ...(title && { title }), ...provenance, style }
  const template = templateTrace(archive, related)
  return { ...builder.build(), ...(template && { template }) }
}

/** Headers, footers and notes; the same words on first, odd and even pages are read once, none at all not. */
function readMargin(part: Part, root: string, needs: StoryNeeds, seen: Set<string>): void {
  const { items } = needs.builder
  const from = items.length
  readStory(part, root, needs)
  const words = items
    .slice(from)
    .map((item) => item.paragraph.text)
    .join('\n')
  if (words.trim() === '' || seen.has(words)) items.length = from
  seen.add(words)
}

function countComments(part: Part | undefined): number {
  let count = 0
  if (part)
    readXml(part.xml, part.name, 'w:comments', {
      open(name) {
        if (name === 'w:comment') count++
      },
      close() {},
      text() {},
    })
  return count
}
