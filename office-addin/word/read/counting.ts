/**
 * Which words count: neither struck out nor hidden. Word tells it paragraph by paragraph: of one that is known by name in
 * the very sync that reads it, of any other in a sync of its own; older Words do not tell it (struck.ts), nor do some that
 * say they would (office-js issues 4831, 5386).
 */
export type Told = OfficeExtension.ClientResult<string>

export const queueCurrent = (paragraph: Word.Paragraph): Told => paragraph.getText({ IncludeHiddenText: false, IncludeTextMarkedAsDeleted: false })

/** What is written in the sync that reads, as far as it matters for what to ask. */
export interface Writing {
  /** Whether a text is all of a paragraph that was put in: nothing of it is struck out. */
  readonly own?: (text: string) => boolean
  /** Paragraphs go: nobody is asked by name. */
  readonly anyGone?: boolean
}

/** @returns Word's answers to come, by the names of the paragraphs; where one of these is gone, the sync fails */
export const queueNamed = ({ document }: Word.RequestContext, names: readonly string[]): ReadonlyMap<string, Told> =>
  new Map(names.map((name) => [name, queueCurrent(document.getParagraphByUniqueLocalId(name))]))

/** Whether a sync failed because a paragraph that was asked about by name is gone, or because of the question; what stood before it in the sync was done. */
export const isOfNames = (error: unknown): boolean => isAt(error, 'getParagraphByUniqueLocalId') || isRefusal(error)

/** Whether a sync failed because Word does not tell which words of a paragraph count. */
export const isRefusal = (error: unknown): boolean => isAt(error, 'getText(')

function isAt(error: unknown, call: string): boolean {
  const { errorLocation, statement } = ((error as { debugInfo?: OfficeExtension.DebugInfo } | undefined)?.debugInfo ?? {}) as { errorLocation?: string; statement?: string }
  return `${errorLocation}( ${statement}`.includes(call)
}
