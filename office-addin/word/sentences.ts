/** What Word's host says when it cannot, in sentences for the person. */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Fix } from '#core/checker/finding.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { isUnanswered } from './in-word.ts'
import type { CursorProblem } from './write/cursor.ts'
import type { Outcome } from './write/edit-document.ts'
import type { Where } from './write/insert-template.ts'

export const refused = (message: string, copy?: string): Receipt => (copy ? { outcome: 'refused', message, copy } : { outcome: 'refused', message })
export const changed = (message: string): Receipt => ({ outcome: 'changed-since', message })

const CHANGED = 'The text has changed since it was checked, so nothing was written.'
export const TOO_OLD = 'This Word is too old for Seconder: it needs Word 2019, Word for Microsoft 365 or Word on the web.'
/** Among what is not checked. */
export const STRUCK = 'which words are struck out as tracked changes'
/** After a shortcut and Tab. */
export const KEPT = 'Word did not take out the shortcut that you typed, so no template was inserted. Please look at that line.'
export const MOVED_ON = 'You have written on or moved the cursor since, so nothing was inserted. Choose the template under Templates.'
export const READ_ONLY = 'This document is open for reading only, so nothing was written.'

const AT_CURSOR: Readonly<Record<CursorProblem, string>> = {
  'no cursor': 'Word does not say where the cursor is. Click in the text of the document and try again.',
  outside: 'The cursor is in a header, a footer or a note. Put it in the text of the document and try again.',
  locked: 'The cursor is in approved wording that is locked. Put it outside the locked passage and try again.',
  table: 'A template cannot stand inside a table. Put the cursor in ordinary text and try again.',
}

/** A template of blocks may go to the end of the document instead; words for a sentence need a sentence. */
export const notAtCursor = (problem: CursorProblem, { text, place }: Rendered): Receipt => ({
  ...refused(AT_CURSOR[problem], text),
  ...(place === 'inline' ? {} : { fitsAtEnd: true }),
})

/** Where the look before an insertion failed: nothing has been written yet. */
export const notLooked = (error: unknown, rendered: Rendered, where: Where): Receipt =>
  where === 'selection' && codeOf(error) === 'GeneralException' ? notAtCursor('no cursor', rendered) : refused(inWords(error), rendered.text)

/** @returns a refusal, where a fix is none for a document */
export function notInWord({ edits = [], recipients }: Fix, words: string): Receipt | undefined {
  if (recipients?.length) return refused('A Word document is not sent from here, so it has no recipients to change: change them where you send it.')
  if (edits.length === 0) return refused('This cannot be done for you: it needs a change that only you can make.')
  if (edits.every(({ where }) => where === 'body' || where === 'title')) return undefined
  return refused('These words stand outside the text, so they were left alone. Please change them by hand.', words)
}

export const INSERTED: Readonly<Record<Where, (title: string) => string>> = {
  whole: (title) => `The draft is now “${title}”.`,
  selection: (title) => `“${title}” was inserted.`,
  end: (title) => `“${title}” was put at the end of the document.`,
}

const UNANSWERED = 'Word has not answered.'
const BY_CODE: Readonly<Record<string, string>> = {
  AccessDenied: 'Word keeps these words from being changed: they are locked or the document is protected.',
  NotAllowed: 'Word does not allow this change here: the document may be protected.',
  ApiNotFound: TOO_OLD,
  SearchDialogIsOpen: 'Word’s Find window is open. Close it and try again.',
  ItemNotFound: 'Word no longer finds the place: the text has changed.',
  HostIsBusy: 'Word is busy, with an open dialog box perhaps. Try again in a moment.',
  NoAnswer: UNANSWERED,
  NotFetched: 'A part of Seconder could not be fetched from the server that it comes from. Try again when you are connected.',
}

/** For a part of the add-in that is fetched when it is needed. */
export const notFetched = (cause: unknown): never => {
  throw Object.assign(new Error('a part of the add-in was not fetched', { cause }), { code: 'NotFetched' })
}

const codeOf = (error: unknown): string => (error as { code?: string } | undefined)?.code ?? ''

/** @returns one sentence, and what became of the text: nothing, unless Word has the change still before it */
export function inWords(error: unknown): string {
  if (isUnanswered(error)) return `${UNANSWERED} It may still do this once it can: look at the document before you try again.`
  return `${BY_CODE[codeOf(error)] ?? 'Word could not do this.'} Nothing was written.`
}

/** For what reads or shows: nothing could have been written. */
export const couldNot = (what: string, error: unknown): Error => new Error(`${BY_CODE[codeOf(error)] ?? 'Word did not answer.'} ${what}`, { cause: error })

/** @returns undefined for a text that came out otherwise than it was meant: it must be mended first */
export function receiptFor(outcome: Exclude<Outcome, { was: 'written' }>): Receipt | undefined {
  switch (outcome.was) {
    case 'changed':
      return changed(CHANGED)
    case 'overlap':
      return refused('Two parts of this change overlap, so nothing was written.')
    case 'across':
      return refused('The words lie across table cells or pages, so they were left alone. Please change them by hand.')
    case 'struck':
      return refused('Some words of this paragraph are struck out or hidden, so nothing was written. Accept or reject the tracked changes there first, or change it by hand.')
    case 'not found':
      return refused('Word does not find exactly these words, so nothing was written. Please change them by hand.')
    case 'forbidden':
      return refused(inWords(outcome.error))
    case 'amid':
      return { outcome: 'applied', message: 'Done, while someone was writing elsewhere in the document: please look at both.' }
    case 'tracked':
      return { outcome: 'applied', message: 'Done as a tracked change: Word shows the old words struck out until you accept it, or reject it in Word.' }
    default:
      return undefined
  }
}
