/** Word.Application: the program around the document, which opens another one. */
import type { WordDocument } from '../model/word-document.ts'

export class ApplicationObject {
  readonly #document: WordDocument
  constructor(document: WordDocument) {
    this.#document = document
  }
  CreateDocument(base64: string) {
    return { Open: () => void this.#document.openedBeside.push(base64) }
  }
}
