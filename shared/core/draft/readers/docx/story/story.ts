/** One story of a document, while it is being read: its body, a header, a footer, its footnotes. */
import type { Paragraph } from '../../../draft.ts'
import { cutLong } from '../../cut-paragraph.ts'
import type { DraftBuilder, Item, Link, Picture } from '../../draft-builder.ts'
import type { InlineText } from '../../inline-text.ts'
import type { Lists } from '../numbering.ts'
import type { Relationship } from '../package.ts'
import type { RunProperties } from '../properties.ts'
import type { Styles } from '../styles.ts'
import type { Cell } from './cells.ts'
import type { Control, GapFor } from './controls.ts'
import type { Drawing } from './drawings.ts'
import type { Field } from './fields.ts'
import { ItemNumbers } from './item-numbers.ts'
import { OpenParagraph } from './open-paragraph.ts'
import type { Row } from './tables.ts'

/** What all stories of a document add up to. */
export interface Tally {
  changes: number
  hiddenText: boolean
  /** Characters of body text by size in half points. */
  readonly sizes: Map<number, number>
  /** Words that stand behind the text of every page. */
  readonly watermarks: Set<string>
}

export interface Placed {
  readonly item: Item
  hard: number
  readonly soft: number
}

export interface StoryNeeds {
  readonly builder: DraftBuilder
  readonly part: 'body' | 'document'
  readonly styles: Styles
  readonly lists: Lists
  readonly related: ReadonlyMap<string, Relationship>
  readonly tally: Tally
  /** Where a template is read: what stands in the text for a field that is to be filled in. */
  readonly gapFor?: GapFor
}

export class Story {
  readonly needs: StoryNeeds
  /** Whose properties are being read. */
  within: 'paragraph' | 'mark' | 'run' | 'row' | undefined
  paragraph: OpenParagraph | undefined
  /** Text of paragraphs whose mark is deleted. */
  carried: InlineText | undefined
  run: RunProperties = {}
  /** Text of the open element, where it counts, and whether its outer spaces do. */
  words: string | undefined
  spaces = false
  readonly links: (Link | undefined)[] = []
  readonly fields: Field[] = []
  /** How many of the open fields are still telling what to do. */
  instructions = 0
  readonly controls: Control[] = []
  /** The control whose description is being read. */
  describing: Control | undefined
  readonly rows: Row[] = []
  readonly cells: Cell[] = []
  /** For each open choice between alternatives, whether one was taken. */
  readonly chosen: boolean[] = []
  drawing: Drawing | undefined
  /** How the open section begins. */
  section: string | undefined
  sectionStart: number | undefined
  /** Pages by forced breaks, and as Word last laid them out. */
  hardPage = 1
  softPage = 1
  /** The pictures of the paragraph before this one, for its caption. */
  lastPictures: readonly Picture[] = []
  readonly placed: Placed[] = []
  readonly numbers = new ItemNumbers()
  /** Relationship ids of the headers and footers in use. */
  readonly margins: string[] = []
  /** What to note if there are words in the element that is being skipped. */
  noteWords: string | undefined

  constructor(needs: StoryNeeds) {
    this.needs = needs
  }

  /** The paragraph that is open; text that stands outside any is not lost. */
  get current(): OpenParagraph {
    this.paragraph ??= new OpenParagraph(this.needs.styles.paragraph(undefined), this.softPage)
    return this.paragraph
  }

  put(paragraph: Paragraph, softPage: number): Item[] {
    return cutLong(paragraph).map((piece) => {
      const item = this.needs.builder.add(piece, this.needs.part)
      this.placed.push({ item, hard: this.hardPage, soft: softPage })
      return item
    })
  }

  /** Takes back what was put since there were `count` paragraphs. */
  takeBack(count: number): void {
    this.needs.builder.items.length -= this.placed.length - count
    this.placed.length = count
  }
}
