/** Walks through HTML as the parser meets it and hands each block that shows text to the builder. */
import type { Paragraph } from '../../draft.ts'
import { cutLong, cutParagraph } from '../cut-paragraph.ts'
import type { DraftBuilder, Link } from '../draft-builder.ts'
import { mostUsed } from '../most-used.ts'
import { CollapsedText, type Shown } from './collapsed-text.ts'
import { type Attributes, BLOCKS, breaksBefore, declarationsOf, isDot, isHidden } from './element-style.ts'
import { type Figure, type Frame, frameWithin, ROOT, takeBlock, unseen } from './frame.ts'
import { beginsChain, isReplyHeader, mayDivide } from './mail-parts.ts'
import { readMarker } from './word-list.ts'

const EMBEDDED = new Set(['iframe', 'object', 'embed'])

export class HtmlStory {
  readonly #builder: DraftBuilder
  readonly #text = new CollapsedText()
  readonly #frames: Frame[] = [ROOT]
  /** Open elements that may hold Outlook's reply header, with the item that would be its first. */
  readonly #dividers = new Map<Frame, number>()
  /** An element has just opened whose first line end is not part of its text. */
  #swallowsLineEnd = false
  #title: string | undefined
  #page = 1
  #pageBreakDue = false
  #chainBegan = false
  #signatureBegan = false
  /** Remote pictures of one dot. */
  /** Characters of running text by their size in points; 0 where none is said. */
  readonly #sizes = new Map<number, number>()

  constructor(builder: DraftBuilder) {
    this.#builder = builder
  }

  get #frame(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame
  }

  onopentag(name: string, attributes: Attributes): void {
    const parent = this.#frame
    if (parent.shown !== 'yes') {
      this.#frames.push(unseen(parent, name))
      return
    }
    const style = declarationsOf(attributes)
    if (BLOCKS.has(name)) this.#flush()
    if (breaksBefore(style)) this.#breakPage()
    if (name === 'br') this.#text.break()
    else if (name === 'img') this.#picture(attributes, isDot(attributes, style), isHidden(attributes, style))
    else if (EMBEDDED.has(name)) this.#builder.notChecked.add('embedded content')
    const frame = frameWithin(parent, name, attributes, style, name === 'a' ? this.#link(attributes.href, parent.quoted) : undefined)
    const chain = beginsChain(attributes)
    if (chain || changesPart(frame, parent)) this.#flush()
    if (chain) this.#chainBegan = true
    if (mayDivide(style)) this.#dividers.set(frame, this.#builder.items.length)
    this.#frames.push(frame)
    this.#swallowsLineEnd = name === 'pre' || name === 'textarea' || name === 'listing'
  }

  #link(href: string | undefined, quoted: boolean): Link | undefined {
    if (href === undefined) return undefined
    const link = { href: href.trim(), text: '' }
    return quoted || this.#chainBegan ? link : this.#builder.addLink(link)
  }

  #picture({ alt, src }: Attributes, dot: boolean, hidden: boolean): void {
    const { format, quoted, figure } = this.#frame
    if (dot && !quoted && !this.#chainBegan && /^https?:/i.test(src?.trim() ?? '')) this.#builder.addPicture({ alt: '', people: 'none', pixel: true })
    if (hidden || dot || quoted || this.#chainBegan) return
    const picture = this.#builder.addPicture(alt === undefined ? {} : { alt: alt.trim() })
    figure?.pictures.push(picture)
    if (picture.alt) this.#text.picture(picture.alt, format)
  }

  ontext(data: string): void {
    const { name, shown, keeps, format } = this.#frame
    if (shown === 'yes') {
      this.#measure(data)
      if (keeps) this.#text.kept(this.#swallowsLineEnd ? data.replace(/^\r?\n/, '') : data, format)
      else this.#text.text(data, format)
    } else if (shown === 'hidden') {
      if (data.trim() !== '') this.#builder.context.style = { ...this.#builder.context.style, hiddenText: true }
    } else if (this.#frame.marker) readMarker(this.#frame, data)
    else if (name === 'title' && !this.#frames.some((frame) => frame.name === 'svg')) this.#title = (this.#title ?? '') + data
    this.#swallowsLineEnd = false
  }

  #measure(data: string): void {
    const { heading, quoted, signature, format } = this.#frame
    if (heading || quoted || signature || this.#chainBegan) return
    const size = format.pt ?? 0
    this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + data.trim().length)
  }

  onclosetag(): void {
    const frame = this.#frame
    if (frame.shown === 'yes') {
      const parent = this.#frames[this.#frames.length - 2] as Frame
      if (frame.block || changesPart(frame, parent)) this.#flush()
      if (frame.cell && frame.cell !== parent.cell && !frame.cell.used) this.#emit({ text: '', marks: [], signature: undefined })
      if (frame.figure && frame.figure !== parent.figure) closeFigure(frame.figure)
      this.#closeDivider(frame)
      if (frame.breakAfter) this.#breakPage()
    }
    this.#frames.pop()
  }

  /** Outlook's reply header, and all that follows it, is the chain. */
  #closeDivider(frame: Frame): void {
    const from = this.#dividers.get(frame)
    if (from === undefined) return
    this.#dividers.delete(frame)
    this.#flush()
    const items = this.#builder.items.slice(from)
    if (!isReplyHeader(items.map(({ paragraph }) => paragraph.text).join('\n'))) return
    for (const item of items) Object.assign(item, { part: 'quoted', page: 1, signature: false })
    this.#chainBegan = true
  }

  #breakPage(): void {
    this.#flush()
    this.#pageBreakDue = this.#builder.items.length > 0
  }

  #flush(): void {
    const shown = this.#text.take()
    if (shown) this.#emit(shown)
  }

  #emit({ text, marks, signature }: Shown): void {
    if (this.#pageBreakDue) this.#page++
    this.#pageBreakDue = false
    const whole = { text, marks, block: takeBlock(this.#frame) }
    const [before, after] = signature === undefined ? [whole] : signature === 0 ? [undefined, whole] : cutParagraph(whole, signature - 1)
    if (before) this.#put(before)
    if (!after) return
    this.#signatureBegan = true
    this.#put(after)
  }

  #put(paragraph: Paragraph): void {
    const { quoted, signature, caption } = this.#frame
    const chain = quoted || this.#chainBegan
    for (const piece of cutLong(paragraph)) {
      const item = this.#builder.add(piece, chain ? 'quoted' : 'body', chain ? 1 : this.#page, !chain && (signature || this.#signatureBegan))
      caption?.captions.push(item)
    }
  }

  /** To be called when the parser is done. */
  finish(): void {
    this.#flush()
    const bodyPt = mostUsed(this.#sizes)
    if (bodyPt) this.#builder.context.style = { ...this.#builder.context.style, bodyPt }
    const title = this.#title
      ?.split(/[ \t\n\r\f]+/)
      .join(' ')
      .trim()
    if (title) this.#builder.context.title = title
  }
}

const changesPart = (frame: Frame, parent: Frame): boolean => frame.quoted !== parent.quoted || frame.signature !== parent.signature

/** A caption without a picture is an ordinary paragraph. */
function closeFigure({ pictures, captions }: Figure): void {
  if (pictures.length === 0) return
  const caption = captions.map(({ paragraph }) => paragraph.text).join('\n')
  for (const item of captions) {
    item.part = 'images'
    item.page = 1
  }
  for (const picture of pictures) picture.caption = caption
}
