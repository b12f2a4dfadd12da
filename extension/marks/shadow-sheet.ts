/**
 * In Firefox a document's style does not reach highlights in a shadow tree, so there the sheet goes into the tree itself, for
 * as long as marks stand in it. Chromium needs none.
 */
import { inFirefox } from '../editors/in-firefox.ts'
import { marksSheet } from './sheet.ts'

export class ShadowSheet {
  #sheet: CSSStyleSheet | undefined
  #root: ShadowRoot | undefined

  /** @param place - a node among the marked words; undefined where no words are marked */
  reach(place: Node | undefined): void {
    if (!inFirefox()) return
    const root = place && Node.prototype.getRootNode.call(place)
    const now = root instanceof ShadowRoot ? root : undefined
    if (now === this.#root) return
    if (this.#root) this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((one) => one !== this.#sheet)
    if (now) now.adoptedStyleSheets.push(this.#made())
    this.#root = now
  }

  #made(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet()
      this.#sheet.replaceSync(marksSheet)
    }
    return this.#sheet
  }
}
