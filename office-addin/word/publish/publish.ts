/** "Remove Seconder's marks": the document as it may leave the house, and the way back while the pane is open. */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Provenance } from '#app/store/store.ts'
import { changed, inWords, READ_ONLY, refused } from '../sentences.ts'
import type { TracedWordHost } from '../traced-word-host.ts'
import { type MarksBack, putMarksBack, type Removal, removeMarks } from './remove-marks.ts'

interface Undo {
  readonly context: Word.RequestContext
  readonly back: MarksBack | undefined
  readonly trace: Provenance | undefined
}

export async function removeAllMarks(host: TracedWordHost): Promise<Receipt> {
  if (!host.abilities.writes) return refused(READ_ONLY)
  try {
    const [context, done] = await host.inWord.runInTurn(async (run) => [run, await removeMarks(run)] as const)
    if (done.was === 'refused') return refused(`${inWords(done.error).replace(' Nothing was written.', '')} ${stillThere(done.left)}`)
    const trace = await host.remember(() => undefined)
    host.lookSoon()
    const message = inSentence(done, trace !== undefined)
    if (!message) return { outcome: 'applied', message: 'There are no marks of Seconder in this document.' }
    return { outcome: 'applied', message, undo: { context, back: done.was === 'removed' ? done.back : undefined, trace } satisfies Undo }
  } catch (error) {
    return refused(error instanceof Error && !('code' in error) ? error.message : inWords(error))
  }
}

export async function putAllMarksBack(host: TracedWordHost, { undo }: Receipt): Promise<Receipt> {
  const { context, back, trace } = undo as Undo
  try {
    // The kept ranges live in the context that made them.
    const there = back === undefined || (await host.inWord.inTurn(() => host.inWord.again(context, (run) => putMarksBack(run, back))))
    if (!there) return changed('The words have been changed since, so the marks were not put back. Insert the template again to have them.')
    await host.remember(() => trace)
    host.lookSoon()
    return { outcome: 'applied', message: 'The marks are back.' }
  } catch {
    return refused('Word could not put the marks back. Undo in Word may, step by step.')
  }
}

const stillThere = (left: number): string => (left === 1 ? '1 mark is still in the document.' : `${left} marks are still in the document.`)

function inSentence(done: Exclude<Removal, { was: 'refused' }>, trace: boolean): string | undefined {
  const { fields, locks, properties } = done.was === 'removed' ? done : { fields: 0, locks: 0, properties: 0 }
  const parts = [
    counted(fields, 'field mark'),
    counted(locks, 'lock'),
    properties > 0 && 'the properties that name the template',
    trace && 'the note of where the wording came from',
  ].filter((part) => part !== false)
  if (parts.length === 0) return undefined
  return `Removed: ${parts.join(', ')}. The words are as they were.`
}

const counted = (n: number, what: string): string | false => n > 0 && `${n} ${what}${n === 1 ? '' : 's'}`
