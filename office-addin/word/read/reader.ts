/** Turns what one sync has read into a snapshot, with the same Paragraph object for what has not changed. */
import { KIND } from '#app/panel/words.ts'
import type { Context, Kind } from '#core/draft/context.schema.ts'
import type { InlineMark, Paragraph } from '#core/draft/draft.ts'
import { layOut, paragraph, type Unplaced } from '#core/draft/layout.ts'
import { type Further, NOTHING_FURTHER } from './further.ts'
import { linksIn } from './links.ts'
import type { MarksOfRows } from './mixed-words.ts'
import { blockOf, isMixed, isPageBreak, paragraphFrom, shown, shownText, uniformMarks } from './paragraph-of.ts'
import type { QueuedRead, Read } from './queued-read.ts'
import { bare, keyOf, type Row } from './row.ts'
import { bodyPlaces, type Snapshot } from './snapshot.ts'

export class Reader {
  /** What was read apart from the body, at leisure; it belongs to every snapshot from then on. */
  further: Further = NOTHING_FURTHER

  /** The paragraphs of the last snapshot, under what they were made from. */
  #pool = new Map<string, Paragraph[]>()
  /** Looks that we know because we wrote them. */
  #written = new Map<string, readonly InlineMark[]>()
  /** Those of which we do not know yet which words are bold. */
  readonly #unasked = new WeakSet<Paragraph>()

  /** What is about to be written; its bold words need not be asked for. */
  learn(paragraphs: readonly Paragraph[]): void {
    this.#written = new Map(paragraphs.map(({ text, marks }) => [text, marks.filter(({ kind }) => kind === 'bold' || kind === 'italic')]))
  }

  snapshot(queued: QueuedRead): Snapshot {
    const read = this.#withoutStruck(queued.answer())
    const { rows } = read
    if (read.tracking) this.further = { ...this.further, tracked: true }
    const links = linksIn(rows.map(shown), read.links)
    const blocks = rows.map((row, i) => blockOf(row, rows[i - 1]))
    const keys = rows.map((row, i) => `${keyOf(row)}\u0001${blocks[i]!.kind === 'cell' ? JSON.stringify(blocks[i]) : ''}${JSON.stringify(links[i])}`)
    const pool = new Map([...this.#pool].map(([key, kept]) => [key, [...kept]]))
    const paragraphs = rows.map((row, i): Paragraph => {
      const kept = pool.get(keys[i]!)?.shift()
      if (kept) return kept
      const written = isMixed(row) ? this.#written.get(shownText(row.text)) : []
      const fresh = paragraphFrom(row, blocks[i]!, [...uniformMarks(row, blocks[i]!), ...(written ?? []), ...links[i]!])
      if (!written) this.#unasked.add(fresh)
      return fresh
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
    const margins = [...new Set([...read.margins, ...this.further.lines])].flatMap((text) =>
      text.split('\n').map((line): Unplaced => ({ paragraph: this.#margin(shownText(line)), part: 'document' })),
    )
    const unasked = rowOf.filter((i) => this.#unasked.has(paragraphs[i]!))
    return { rows, rowOf, places: layOut([...items, ...margins]), context: contextOf(read, this.further.style), title: read.title, read, unasked, tracking: read.tracking }
  }

  /** The same snapshot with what Word has told since of its bold words; a paragraph that has some is another object then. */
  clarified(snapshot: Snapshot, told: MarksOfRows): Snapshot {
    const clear = new Map<Paragraph, Paragraph>()
    for (const [i, { paragraph }] of bodyPlaces(snapshot).entries()) {
      const marks = told.get(snapshot.rowOf[i]!)
      if (!marks) continue
      this.#unasked.delete(paragraph)
      if (marks.length > 0) clear.set(paragraph, { ...paragraph, marks: [...paragraph.marks, ...marks] })
    }
    const now = (paragraph: Paragraph) => clear.get(paragraph) ?? paragraph
    this.#pool = new Map([...this.#pool].map(([key, kept]) => [key, kept.map(now)]))
    return {
      ...snapshot,
      places: snapshot.places.map((place) => ({ ...place, paragraph: now(place.paragraph) })),
      unasked: snapshot.unasked.filter((row) => !told.has(row)),
    }
  }

  /** What Word has not told of its paragraphs, as its own format told it. */
  #withoutStruck(read: Read): Read {
    const struck = new Map(this.further.struck)
    if (struck.size === 0) return read
    const rows = read.rows.map((row): Row => {
      const current = struck.get(bare(row.text))
      return current === undefined ? row : { ...row, current }
    })
    return { ...read, rows }
  }

  #margin(text: string): Paragraph {
    const kept = this.#margins.get(text) ?? paragraph(text)
    this.#margins.set(text, kept)
    return kept
  }
  readonly #margins = new Map<string, Paragraph>()
}

/** What the document says of itself; `Seconder.kind` stands under File > Info > Properties. */
function contextOf({ title, custom, images }: Read, style: Further['style']): Context {
  const kind = custom['Seconder.kind']
  return {
    channel: 'word',
    ...(title ? { title } : {}),
    ...(kind && Object.hasOwn(KIND, kind) ? { kind: kind as Kind } : {}),
    ...(images.length > 0 ? { images } : {}),
    ...(style ? { style } : {}),
  }
}
