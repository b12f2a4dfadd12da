/** What reading and writing have before them within one run of Word's. */
import type { WordAbilities } from '../abilities.ts'
import type { InWord } from '../in-word.ts'
import { isOfNames, type Writing } from '../read/counting.ts'
import { mayStrike } from '../read/further.ts'
import type { MarksOfRows } from '../read/mixed-words.ts'
import { type QueuedRead, queueRead } from '../read/queued-read.ts'
import type { Reader } from '../read/reader.ts'
import type { Snapshot } from '../read/snapshot.ts'

export interface Desk {
  readonly context: Word.RequestContext
  /** @param writing - what stands before it in the same sync; nothing where it only looks */
  readonly queue: (writing?: Writing) => QueuedRead
  readonly snapshot: (queued: QueuedRead) => Snapshot
  readonly clarified: (snapshot: Snapshot, told: MarksOfRows) => Snapshot
}

interface Here {
  readonly abilities: WordAbilities
  readonly reader: Reader
  /** Whether this Word tells paragraphs apart by name. */
  readonly names: boolean
  readonly known: Snapshot | undefined
  /** Whether it tells of a paragraph which of its words count. */
  readonly tells: boolean
  readonly refused: () => void
}

/** Done once more, with nobody asked by name, where one of those that were is gone by now, or Word tells nothing of them: `readBack` never fails by that, so nothing has been written. */
export function atDesk<T>(inWord: InWord, here: Here, work: (desk: Desk) => Promise<T>): Promise<T> {
  const at = (named: readonly string[]) => inWord.run((context) => work(deskFor(context, here, named)))
  return at(namesToAsk(here)).catch((error) => (isOfNames(error) ? at([]) : Promise.reject(error)))
}

function deskFor(context: Word.RequestContext, { abilities, reader, names, tells, refused }: Here, named: readonly string[]): Desk {
  const current = (tracked: boolean) => tells && !reader.further.struck && mayStrike(reader.further, tracked)
  return {
    context,
    queue: (writing) => queueRead(context, { mode: abilities.tracking, ids: names, current, named, refused }, writing),
    snapshot: (queued) => reader.snapshot(queued),
    clarified: (snapshot, told) => reader.clarified(snapshot, told),
  }
}

/** Of the paragraphs that are known: where some of their words may not count. */
function namesToAsk({ reader, names, known, tells }: Here): readonly string[] {
  if (!known || !names || !tells || !mayStrike(reader.further, known.tracking)) return []
  return known.rows.flatMap(({ id, text }) => (id === undefined || text === '' ? [] : [id]))
}
