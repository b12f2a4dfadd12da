/** The templates of the layers read so far. Approved wording is never replaced from below: a layer adds its own beside it. */
import type { Layer } from './layer.ts'
import type { Outcome } from './layered-rules.ts'
import type { Template } from './template.schema.ts'

export class LayeredTemplates {
  readonly #top: readonly Template[]
  readonly #added = new Map<string, Template>()

  constructor(top: readonly Template[]) {
    this.#top = top
  }

  take({ templates }: Layer): Outcome[] {
    return templates.map((template): Outcome => {
      const about = template.id
      if (this.#added.has(about) || this.#top.some(({ id }) => id === about))
        return { about, change: 'adds', refused: `a layer above has a template of this id; give yours another, such as ${about}-OURS` }
      this.#added.set(about, template)
      return { about, change: 'adds' }
    })
  }

  /** The top pack's in its order, then those added, by id. */
  all(): Template[] {
    return [...this.#top, ...[...this.#added.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]
  }
}
