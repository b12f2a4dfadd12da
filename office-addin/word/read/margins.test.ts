import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import { opened } from '../opened-for-test.ts'
import { watched } from '../watched-for-test.ts'
import { readFurther } from './further.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Besides its body a document is read', () => {
  const full = (word: ReturnType<typeof opened>['word']) => {
    word.writeFooter('Promoted by A. Patel')
    word.addSection('Second part')
    word.addNote(12, 'A note at the foot')
    word.addNote(word.text.length, 'A note at the end', 'Endnote')
    word.document.comments = 3
    word.document.textBoxes = 1
  }

  it.each(['word-web', 'win-m365', 'mac'] as const)('in %s with the margins of all sections, its notes, and how many comments it has', async (profile) => {
    const { draft, besides } = await watched(profile, full)
    expect(besides).toEqual(['Promoted by A. Patel', 'Second part', 'A note at the foot', 'A note at the end'])
    expect(draft.context.style).toEqual({ trackedChanges: 0, comments: 3, hiddenText: false })
    expect(draft.notChecked).toEqual(['text boxes', 'comments'])
  })

  it('with margins and notes in one sync, or not at all where a section has come or gone since its body was read', async () => {
    const { word, host } = opened()
    full(word)
    await host.read()
    const { sections } = host.known!.read
    const here = loadRuntime(word)
    const before = word.syncs
    expect(await here.Word.run((context) => readFurther(context, sections, true))).toContain('Second part')
    expect([sections, word.syncs - before]).toEqual([2, 1])
    for (const other of [1, 3]) await expect(here.Word.run((context) => readFurther(context, other, true))).rejects.toThrow()
  })

  it('in a Word without notes for add-ins but for those, and that is said', async () => {
    const { draft, besides } = await watched('ltsc2019', full)
    expect(besides).toEqual(['Promoted by A. Patel', 'Second part'])
    expect(draft.notChecked).toEqual(['text boxes', 'footnotes and endnotes', 'comments'])
  })

  it('still by its margins where Word does not give its own format', async () => {
    const { draft, besides } = await watched('word-web', (word) => {
      full(word)
      word.faults.set('GetOoxml', 'GeneralException')
    })
    expect(besides).toContain('Second part')
    expect(draft.notChecked).toEqual(['text boxes', 'comments', 'embedded objects and charts', 'hidden words'])
    expect(draft.context.style).toBeUndefined()
  })
})
