/**
 * The words of a form's field once more, unseen, exactly over those that the browser shows: what a highlight can draw under
 * where the field has no ranges of its own (Firefox, older Chromium). The copy stands in a closed shadow root at the end of
 * the document, takes no room, hears no pointer and is read by nobody; the field itself is never touched.
 *
 * Whether the copy breaks its lines where the field does is not assumed but asked: `caretPositionFromPoint` says which
 * character of the field stands under a point. What is not exactly over its words, or covered by something, is not drawn.
 */
import type { Field } from '../editors/line.ts'
import { boxOf, type FieldBox, isLine, typeOf, within, zoomOf } from './field-box.ts'
import { marksSheet } from './sheet.ts'

interface Caret {
  readonly offsetNode: Node
  readonly offset: number
}
type CaretAsking = Document & { caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }): Caret | null }

/** No style of the page may move it. */
const HOST = { all: 'initial', position: 'absolute', left: '0', top: '0', width: '0', height: '0', overflow: 'visible', 'z-index': '2147483647', 'pointer-events': 'none' }
/** By the elements' own styles, which no content policy of a page forbids. Forced colours would show the words themselves. */
const UNSEEN = { color: 'transparent', '-webkit-text-fill-color': 'transparent', 'forced-color-adjust': 'none', 'user-select': 'none', 'pointer-events': 'none' }
const BOX = { ...UNSEEN, position: 'absolute', overflow: 'hidden', 'transform-origin': '0 0' }
const WORDS = { position: 'absolute', 'box-sizing': 'border-box', display: 'flex', 'flex-direction': 'column' }
const TOP_LAYER = 'dialog:modal, :popover-open, :fullscreen'

export class FieldMirror {
  readonly #field: Field
  readonly #host: HTMLElement
  readonly #box: HTMLElement
  readonly #words: HTMLElement
  readonly #text: Text
  #at: FieldBox | undefined

  constructor(field: Field) {
    const { ownerDocument: document } = field
    this.#field = field
    this.#host = document.createElement('div')
    this.#box = document.createElement('div')
    this.#words = document.createElement('div')
    this.#text = document.createTextNode('')
    for (const [name, value] of Object.entries(HOST)) this.#host.style.setProperty(name, value, 'important')
    for (const [name, value] of Object.entries(BOX)) this.#box.style.setProperty(name, value)
    for (const [name, value] of Object.entries(WORDS)) this.#words.style.setProperty(name, value)
    if (isLine(field)) this.#words.style.justifyContent = 'center'
    this.#host.ariaHidden = 'true'
    // Not found by a search in the page, which finds the field's own words.
    this.#box.inert = true
    const inner = document.createElement('div')
    inner.append(this.#text)
    this.#words.append(inner)
    this.#box.append(this.#words)
    const root = this.#host.attachShadow({ mode: 'closed' })
    // In Firefox the document's sheets do not reach highlights in here.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(marksSheet)
    root.adoptedStyleSheets.push(sheet)
    root.append(this.#box)
  }

  /** Stands over the field as it now is. @returns whether it can */
  stand(text: string): boolean {
    const field = this.#field
    const at = boxOf(field)
    this.#at = at
    if (!at || !field.isConnected) {
      this.#host.remove()
      return false
    }
    this.#attach()
    for (const [name, value] of typeOf(field)) this.#words.style.setProperty(name, value)
    // A last line that is empty shows in a field, and nowhere else.
    const shown = text.endsWith('\n') ? `${text}\n` : text
    if (this.#text.data !== shown) this.#text.data = shown
    this.#words.lang = field.closest<HTMLElement>('[lang]')?.lang ?? ''
    if (isLine(field)) this.#words.style.whiteSpace = 'pre'
    const origin = this.#host.getBoundingClientRect()
    const zoom = at.zoom / zoomOf(this.#host)
    const px = (values: Readonly<Record<string, number>>, of: HTMLElement) => {
      for (const [name, value] of Object.entries(values)) of.style.setProperty(name, `${value}px`)
    }
    px({ left: (at.left - origin.left) / zoom, top: (at.top - origin.top) / zoom, width: at.width, height: at.height }, this.#box)
    this.#box.style.zoom = zoom === 1 ? '' : String(zoom)
    this.#box.style.transform = at.scale === at.zoom ? '' : `scale(${at.scale / at.zoom})`
    px({ left: -field.scrollLeft, top: -field.scrollTop, width: at.width, ...(isLine(field) ? { height: at.height } : {}) }, this.#words)
    return true
  }

  range(start: number, end: number): Range {
    const range = new Range()
    range.setStart(this.#text, start)
    range.setEnd(this.#text, end)
    return range
  }

  /** What of a range shows inside the field. */
  shown(range: Range): DOMRect[] {
    return this.#at ? within(range.getClientRects(), this.#at) : []
  }

  /** Whether the field shows these very characters where the range stands; what is scrolled out of sight says nothing. */
  isExact(range: Range): boolean {
    const ownRoot = this.#field.getRootNode()
    const shadowRoots = ownRoot instanceof ShadowRoot ? [ownRoot] : []
    const document = this.#field.ownerDocument as CaretAsking
    const isAt = (x: number, y: number) => {
      const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots })
      return caret?.offsetNode === this.#field && caret.offset >= range.startOffset && caret.offset <= range.endOffset
    }
    return this.shown(range).every(({ left, right, top, bottom }) => {
      // Above and below its one line, Firefox answers for the whole of a field.
      const [y, yEnd] = isLine(this.#field) ? [(top + bottom) / 2, (top + bottom) / 2] : [Math.min(top + 1, bottom), Math.max(bottom - 1, top)]
      return isAt(Math.min(left + 1, right), y) && isAt(Math.max(right - 1, left), yEnd)
    })
  }

  end(): void {
    this.#host.remove()
    this.#at = undefined
  }

  /** At the end of the document; above a dialog of the page where the field is in one. */
  #attach(): void {
    const { documentElement } = this.#field.ownerDocument
    if (this.#host.parentNode !== documentElement) documentElement.append(this.#host)
    const isAbove = this.#host.matches(':popover-open')
    const shouldBe = this.#field.closest(TOP_LAYER) !== null
    if (shouldBe === isAbove) return
    if (shouldBe) {
      this.#host.popover = 'manual'
      this.#host.showPopover()
    } else this.#host.hidePopover()
  }
}
