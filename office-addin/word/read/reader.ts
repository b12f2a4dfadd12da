/** Turns what one sync has read into a snapshot, with the same Paragraph object for what has not changed. */
import { KIND } from '#app/panel/words.ts'
import type { Context, Kind } from '#core/draft/context.schema.ts'
import type { InlineMark, Paragraph } from '#core/draft/draft.ts'
import { layOut, paragraph, type Unplaced } from '#core/draft/layout.ts'
import { linksIn } from './links.ts'
import { marksOfWords, queueWords } from './mixed-words.ts'
import { blockOf, isMixed, isPageBreak, paragraphFrom, shownText, uniformMarks } from './paragraph-of.ts'
import type { QueuedRead, Read } from './queued-read.ts'
import { keyOf } from './row.ts'
import type { Snapshot } from './snapshot.ts'

export class Reader {
  /** The paragraphs of the last snapshot, under what they were made from. */
  #pool = new Map<string, Paragraph[]>()
  /** Looks that we know because we wrote them. */
  #written = new Map<string, readonly InlineMark[]>()

  /** What is about to be written; its bold words need not be asked for. */
  learn(paragraphs: readonly Paragraph[]): void {
    this.#written = new Map(paragraphs.map(({ text, marks }) => [text, marks.filter(({ kind }) => kind === 'bold' || kind === 'italic')]))
  }

  /** @param sync asked for once more, only where a new paragraph mixes bold words with others */
  async snapshot(queued: QueuedRead, sync: () => Promise<unknown>): Promise<Snapshot> {
    const read = queued.answer()
    const { rows } = read
    const links = linksIn(
      rows.map((row) => row.text),
      read.links,
    )
    const blocks = rows.map((row, i) => blockOf(row, rows[i - 1]))
    const keys = rows.map((row, i) => `${keyOf(row)}\u0001${blocks[i]!.kind === 'cell' ? JSON.stringify(blocks[i]) : ''}${JSON.stringify(links[i])}`)
    const pool = new Map([...this.#pool].map(([key, kept]) => [key, [...kept]]))
    const known = keys.map((key) => pool.get(key)?.shift())

    const unclear = rows.flatMap((row, i) => (isMixed(row) && !known[i] && !this.#written.has(shownText(row.text)) ? [i] : []))
    const words = new Map(unclear.map((i) => [i, queueWords(queued.paragraphs.items[i]!)]))
    if (words.size > 0) await sync()

    const paragraphs = rows.map((row, i): Paragraph => {
      const kept = known[i]
      if (kept) return kept
      const asked = words.get(i)
      const mixed = !isMixed(row) ? [] : asked ? marksOfWords(row.text, asked.items) : (this.#written.get(shownText(row.text)) ?? [])
      return paragraphFrom(row, blocks[i]!, [...uniformMarks(row, blocks[i]!), ...mixed, ...links[i]!])
    })
    this.#pool = new Map()
    for (const [i, key] of keys.entries()) this.#pool.set(key, [...(this.#pool.get(key) ?? []), paragraphs[i]!])

    const items: Unplaced[] = []
    const rowOf: number[] = []
    let page = 1
    for (const [i, row] of rows.entries()) {
      if (isPageBreak(row)) page += 1
      else {
        items.push({ paragraph: paragraphs[i]!, part: 'body', page })
        rowOf.push(i)
        page += row.text.split('\f').length - 1
      }
    }
    const margins = read.margins.flatMap((text) => text.split('\n').map((line): Unplaced => ({ paragraph: this.#margin(shownText(line)), part: 'document' })))
    return { rows, rowOf, places: layOut([...items, ...margins]), context: contextOf(read), title: read.title, tracking: read.tracking }
  }

  #margin(text: string): Paragraph {
    const kept = this.#margins.get(text) ?? paragraph(text)
    this.#margins.set(text, kept)
    return kept
  }
  readonly #margins = new Map<string, Paragraph>()
}

/** What the document says of itself; `Seconder.kind` stands under File > Info > Properties. */
function contextOf({ title, custom, images }: Read): Context {
  const kind = custom['Seconder.kind']
  return {
    channel: 'word',
    ...(title ? { title } : {}),
    ...(kind && Object.hasOwn(KIND, kind) ? { kind: kind as Kind } : {}),
    ...(images.length > 0 ? { images } : {}),
  }
}
