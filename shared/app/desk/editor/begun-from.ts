/** The template a draft began from goes back and forth with Ctrl+Z, as the text does that it brought along. */
import type { Node } from '@tiptap/pm/model'
import type { TemplateTrace } from '#core/draft/draft.ts'
import { traceOf } from '../../store/provenance.ts'
import type { Provenance } from '../../store/store.ts'
import type { Cell } from '../cell.ts'

type Documents = readonly [before: Node, after: Node]
type Template = Provenance | undefined

const REMEMBERED = 50

export class BegunFrom {
  readonly #cell: Cell<Template>
  #now: Template
  /** The insertion of which nobody has said yet from which template it came. */
  #untold: Documents | undefined
  #steps: { readonly documents: Documents; readonly templates: readonly [before: Template, after: Template] }[] = []

  constructor(cell: Cell<Template>) {
    this.#cell = cell
    this.#now = cell.read()
    cell.watch(() => {
      const [before, after] = [this.#now, cell.read()]
      this.#now = after
      if (this.#untold && after) this.#steps = [...this.#steps.slice(1 - REMEMBERED), { documents: this.#untold, templates: [before, after] }]
      this.#untold = undefined
    })
  }

  read(): TemplateTrace | undefined {
    return traceOf(this.#cell.read())
  }

  inserted(documents: Documents): void {
    this.#untold = documents
  }

  followUndo(doc: Node): void {
    const back = this.#steps.find(({ documents, templates }) => this.#now === templates[1] && doc.eq(documents[0]))
    const forth = this.#steps.find(({ documents, templates }) => this.#now === templates[0] && doc.eq(documents[1]))
    if (back) this.#cell.set(back.templates[0])
    else if (forth) this.#cell.set(forth.templates[1])
  }
}
