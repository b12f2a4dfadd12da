/** A paragraph of a .docx that is being read. */
import type { Picture } from '../../draft-builder.ts'
import { InlineText } from '../../inline-text.ts'
import type { ParagraphProperties } from '../properties.ts'
import type { Style } from '../styles.ts'

export class OpenParagraph {
  readonly properties: ParagraphProperties = {}
  readonly text: InlineText
  readonly pictures: Picture[] = []
  style: Style
  softPage: number
  /** Its paragraph mark is deleted: what follows joins on. */
  markDeleted = false
  markHidden = false
  markChanged = false
  /** Tracked changes in its text. */
  changes = 0
  hidText = false
  /** Something other than the white page is behind it. */
  shaded = false
  brokePage = false
  endsSection = false

  constructor(style: Style, softPage: number, text = new InlineText()) {
    this.style = style
    this.softPage = softPage
    this.text = text
  }

  get isEmpty(): boolean {
    return this.text.text === '' && !this.text.hasPicture
  }
}
