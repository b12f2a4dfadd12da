/** The document at one moment: what one sync has read, laid out as a draft. */
import type { DraftChange } from '#app/host/draft-host.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Paragraph, Place } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { Read } from './queued-read.ts'
import type { Row } from './row.ts'

export interface Snapshot {
  readonly rows: readonly Row[]
  readonly places: readonly Place[]
  /** For each place of the body, the index of its row. */
  readonly rowOf: readonly number[]
  readonly context: Context
  readonly title: string
  /** What Word said, for a later reading of a part. */
  readonly read: Read
  /** Rows that mix bold or italic words with others, of which Word has not been asked yet which: read as if none were. */
  readonly unasked: readonly number[]
  /** Word keeps what is deleted from now on in the text, struck out. */
  readonly tracking: boolean
}

export const bodyPlaces = ({ places }: Snapshot): readonly Place[] => places.filter((place) => place.part === 'body')
export const bodyText = (snapshot: Snapshot): string => textOf(snapshot)
export const isBlank = ({ rows }: Snapshot): boolean => rows.every((row) => row.text.trim() === '')
export const paragraphsIn = ({ places }: Snapshot): ReadonlySet<Paragraph> => new Set(places.map((place) => place.paragraph))

/** @param told the paragraphs that those who watch know of */
export function changesBetween(told: ReadonlySet<Paragraph> | undefined, known: Snapshot | undefined, snapshot: Snapshot): DraftChange[] {
  const now = paragraphsIn(snapshot)
  const same = now.size === (told?.size ?? 0) && [...now].every((paragraph) => told?.has(paragraph))
  return [
    ...(same ? [] : [{ kind: 'text' as const, paragraphs: [...now].filter((paragraph) => !told?.has(paragraph)) }]),
    ...(JSON.stringify(known?.context) === JSON.stringify(snapshot.context) ? [] : [{ kind: 'context' as const }]),
  ]
}
