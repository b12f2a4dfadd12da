/** Word's own underlines, by its annotations: they last until the file is closed, and no other reader sees them. */
import type { Finding } from '#core/checker/finding.ts'
import type { Underlined } from './underlines.ts'

interface Drawn {
  /** Word's name for the paragraph in this session. */
  readonly paragraph: string
  readonly what: string
  readonly ids: readonly string[]
  readonly findings: readonly Finding[]
}

const keyOf = ({ text, critiques }: Pick<Underlined, 'text' | 'critiques'>): string => JSON.stringify([text, critiques])

export class Annotator {
  #drawn: readonly Drawn[] = []

  /** Whether this Word keeps an underline that it says it has made. Leaves none. */
  static async probe(context: Word.RequestContext): Promise<boolean> {
    const { paragraphs } = context.document.body
    paragraphs.load('text')
    await context.sync()
    const paragraph = paragraphs.items.find(({ text }) => /^\S/.test(text))
    if (!paragraph) return true
    const made = paragraph.insertAnnotations(setOf([{ colorScheme: 'Blue', start: 0, length: 1 }]))
    await context.sync()
    const there = paragraph.getAnnotations()
    there.load('id')
    await context.sync()
    const ours = there.items.filter(({ id }) => made.value.includes(id))
    for (const annotation of ours) annotation.delete()
    await context.sync()
    return ours.length > 0
  }

  /** Underlines these words and no others of ours; what is underlined already is left alone. */
  async draw(context: Word.RequestContext, wanted: readonly Underlined[]): Promise<void> {
    const { paragraphs } = context.document.body
    paragraphs.load('text,uniqueLocalId')
    await context.sync()
    const { items } = paragraphs
    const fresh = wanted.filter(({ row, text }) => items[row]?.text === text)
    const wantedAs = ({ paragraph, what }: Drawn) => fresh.find((one) => items[one.row]!.uniqueLocalId === paragraph && keyOf(one) === what)
    const kept = this.#drawn.flatMap((drawn): Drawn[] => {
      const as = wantedAs(drawn)
      return as ? [{ ...drawn, findings: as.findings }] : []
    })
    await this.#remove(
      context,
      this.#drawn.filter((drawn) => !wantedAs(drawn)),
      items,
    )
    const made = fresh
      .filter((one) => !kept.some(({ paragraph, what }) => paragraph === items[one.row]!.uniqueLocalId && what === keyOf(one)))
      .map((one) => {
        const paragraph = items[one.row]!
        return { paragraph: paragraph.uniqueLocalId, what: keyOf(one), findings: one.findings, ids: paragraph.insertAnnotations(setOf(one.critiques)) }
      })
    this.#drawn = kept
    await context.sync()
    this.#drawn = [...kept, ...made.map(({ ids, ...drawn }) => ({ ...drawn, ids: ids.value }))]
  }

  /** What an underline was drawn for; undefined for one of Word's own or another add-in's. */
  findingOf(annotation: string): Finding | undefined {
    const drawn = this.#drawn.find(({ ids }) => ids.includes(annotation))
    return drawn?.findings[drawn.ids.indexOf(annotation)]
  }

  async #remove(context: Word.RequestContext, gone: readonly Drawn[], items: readonly Word.Paragraph[]): Promise<void> {
    const ids = new Set(gone.flatMap((drawn) => drawn.ids))
    const there = items
      .filter(({ uniqueLocalId }) => gone.some(({ paragraph }) => paragraph === uniqueLocalId))
      .map((paragraph) => {
        const annotations = paragraph.getAnnotations()
        annotations.load('id')
        return annotations
      })
    if (there.length === 0) return
    await context.sync()
    for (const annotation of there.flatMap((collection) => collection.items)) if (ids.has(annotation.id)) annotation.delete()
  }
}

const setOf = (critiques: Underlined['critiques']): Word.AnnotationSet => ({ critiques: critiques as Word.Critique[] })
