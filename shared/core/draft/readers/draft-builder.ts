/** Gathers what a reader finds in a file and gives everything its place. */

import type { Context } from '../context.schema.ts'
import type { Draft, Paragraph, Part } from '../draft.ts'
import { layOut, paragraph, textOf } from '../layout.ts'
import { isShown } from '../shown-address.ts'
import { LIMITS } from './limits.ts'
import { UnreadableDraft } from './unreadable-draft.ts'

/** A paragraph on its way; a reader may learn later that it was quoted, or a caption, or on another page. */
export interface Item {
  paragraph: Paragraph
  part: Part
  page: number
  signature?: boolean
}

/** `alt` is absent where the file gives none, and empty where it says that the picture is decoration. */
export interface Picture {
  alt?: string
  caption?: string
  people?: 'none'
  /** One remote dot that reports who opened the message. */
  pixel?: true
}

export interface Link {
  readonly href: string
  text: string
}

export class DraftBuilder {
  readonly items: Item[] = []
  readonly pictures: Picture[] = []
  readonly links: Link[] = []
  readonly notChecked = new Set<string>()
  context: Context = {}

  add(found: Paragraph, part: Part = 'body', page = 1, signature = false): Item {
    if (this.items.length >= LIMITS.paragraphs) throw new UnreadableDraft({ problem: `It has more than ${LIMITS.paragraphs} paragraphs. Split it into several files.` })
    const item: Item = signature ? { paragraph: found, part, page, signature } : { paragraph: found, part, page }
    this.items.push(item)
    return item
  }

  addPicture(picture: Picture): Picture {
    if (this.pictures.length >= LIMITS.references) throw new UnreadableDraft({ problem: `It has more than ${LIMITS.references} pictures. Split it into several files.` })
    this.pictures.push(picture)
    if (picture.alt === undefined) this.notChecked.add('pictures')
    return picture
  }

  addLink(link: Link): Link {
    if (this.links.length >= LIMITS.references) throw new UnreadableDraft({ problem: `It has more than ${LIMITS.references} links. Split it into several files.` })
    this.links.push(link)
    return link
  }

  build(): Draft {
    for (const { alt } of this.pictures) if (alt) this.add(paragraph(alt), 'images')
    for (const { href, text } of this.links) if (!isShown(href, text)) this.add(paragraph(href), 'links')
    const context: Context = { ...this.context }
    if (this.pictures.length > 0)
      context.images = this.pictures.map(({ alt, caption, people, pixel }) => ({ ...(alt !== undefined && { alt }), ...(caption && { caption }), ...(pixel && { people, pixel }) }))
    if (this.links.length > 0) context.links = this.links.map(({ href, text }) => ({ text: text.trim(), href }))
    const places = layOut(this.items)
    if (this.items.some(({ part }) => part === 'quoted')) context.quotedText = textOf({ places }, 'quoted')
    return { host: 'file', places, context, notChecked: [...this.notChecked] }
  }
}
