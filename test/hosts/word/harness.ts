/** The hands of a person before the fake Word, for the DraftHost contract. */
import type { HostHarness } from '#app/host/contract.ts'
import type { OfficeHere } from '#office/word/office-here.ts'
import { WordHost } from '#office/word/word-host.ts'
import type { FakeWord } from './fake-word.ts'

/** A pane that is looked at, in a window that has the focus all the time. */
export const alwaysVisible: OfficeHere['page'] = { visible: () => true, onReturn: () => {} }

export function wordHarness(word: FakeWord, here: OfficeHere): HostHarness {
  return {
    host: new WordHost(here),
    open: async (paragraphs) => word.open(paragraphs),
    select: async (start, end) => word.select(start, end),
    type: async (text) => void word.type(text),
    selected: async () => word.selected,
    undo: async () => word.undo(),
  }
}
