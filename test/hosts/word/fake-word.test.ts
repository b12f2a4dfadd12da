/// <reference types="office-js" />
/** The fake behind Microsoft's real client runtime: what an add-in in Word would see, errors included. */
import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/draft/layout.ts'
import { FakeWord } from './fake-word.ts'
import { loadRuntime } from './runtime/load-in-node.ts'
import type { ProfileName } from './runtime/profiles.ts'

const LINES = ['Hours', 'It opens on Monday, on Monday only.', 'All are welcome.']
const DOCUMENT = LINES.map((line, i) => paragraph(line, i === 0 ? { kind: 'heading', level: 1 } : { kind: 'paragraph' }))

function opened(profile: ProfileName = 'word-web', paragraphs = DOCUMENT) {
  const word = new FakeWord(paragraphs, profile)
  const { Word: api, Office: office } = loadRuntime(word)
  return { word, run: api.run, office }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing went wrong',
    (error: { code: string }) => error.code,
  )

describe('Microsoft’s client runtime with the fake Word behind it', () => {
  it('refuses what was not loaded, and what was loaded but not yet synced', async () => {
    const { run } = opened()
    expect(await codeOf(run(async ({ document }) => document.body.text))).toBe('PropertyNotLoaded')
    const early = run(async ({ document }) => {
      document.body.load('text')
      return document.body.text
    })
    expect(await codeOf(early)).toBe('PropertyNotLoaded')
  })

  it('says which requirement set a member belongs to, where this Word has it not', async () => {
    const { run } = opened('word2016')
    expect(await codeOf(run(async ({ document }) => document.body.paragraphs.getFirst()))).toBe('ApiNotFound')
    const { run: older } = opened('ltsc2019')
    expect(await codeOf(older(async ({ document }) => document.getParagraphByUniqueLocalId('1')))).toBe('ApiNotFound')
  })

  it('counts the round trips that the add-in waited for, not the letting go after a run', async () => {
    const { word, run } = opened()
    await run(async (context) => {
      context.document.body.load('text')
      await context.sync()
      context.document.body.load('style')
      await context.sync()
    })
    await new Promise((resolve) => setTimeout(resolve))
    expect(word.syncs).toBe(2)
  })

  it('gives styles both by the neutral name and by the one that this Word shows', async () => {
    const { run } = opened()
    const [neutral, shown] = await run(async (context) => {
      const first = context.document.body.paragraphs.getFirst()
      first.load('styleBuiltIn,style')
      await context.sync()
      return [first.styleBuiltIn, first.style]
    })
    expect([neutral, shown]).toEqual(['Heading1', 'Pennawd 1'])
  })
})

describe('Searching', () => {
  const hits = (wanted: string, options: Partial<Word.SearchOptions> = {}) =>
    opened().run(async (context) => {
      const found = context.document.body.search(wanted, options)
      found.load('text')
      await context.sync()
      return found.items.map(({ text }) => text)
    })

  it('finds in any case, in the right case, and whole words only', async () => {
    expect(await hits('monday')).toEqual(['Monday', 'Monday'])
    expect(await hits('monday', { matchCase: true })).toEqual([])
    expect(await hits('on', { matchCase: true, matchWholeWord: true })).toEqual(['on', 'on'])
  })

  it('refuses more than 255 characters, and nothing at all', async () => {
    expect(await codeOf(hits('x'.repeat(256)))).toBe('SearchStringInvalidOrTooLong')
    expect(await codeOf(hits(''))).toBe('InvalidArgument')
  })

  it('keeps hits in their place while the person types before them', async () => {
    const { word, run } = opened()
    await run(async (context) => {
      const found = context.document.body.search('only')
      found.load('text')
      await context.sync()
      word.select(0)
      word.type('Our ')
      found.items[0]!.insertText('alone', 'Replace')
      await context.sync()
    })
    expect(word.text).toBe('Our Hours\nIt opens on Monday, on Monday alone.\nAll are welcome.')
  })
})

describe('Writing', () => {
  it('puts a paragraph after another, like it in all but its words', async () => {
    const { word, run } = opened()
    await run(async (context) => {
      context.document.body.paragraphs.getFirst().insertParagraph('More', 'After')
      await context.sync()
    })
    expect(word.document.body.paragraphs().map(({ mark }) => mark.style)).toEqual(['Heading1', 'Heading1', 'Normal', 'Normal'])
  })

  it('empties the last paragraph where it is to be deleted', async () => {
    const { word, run } = opened()
    await run(async (context) => {
      context.document.body.paragraphs.getLast().delete()
      await context.sync()
    })
    expect(word.text).toBe(`${LINES[0]}\n${LINES[1]}\n`)
  })

  it('numbers the items of a list, each list from one', async () => {
    const { run } = opened()
    const strings = await run(async (context) => {
      const { paragraphs } = context.document.body
      paragraphs.load('text')
      await context.sync()
      const list = paragraphs.items[0]!.startNewList()
      list.insertParagraph('Second', 'End')
      paragraphs.items[2]!.startNewList().setLevelNumbering(0, 'LowerLetter', [0, ')'])
      const all = context.document.body.paragraphs
      all.load('listItemOrNullObject/listString')
      await context.sync()
      return all.items.map(({ listItemOrNullObject: item }) => (item.isNullObject ? '' : item.listString))
    })
    expect(strings).toEqual(['1.', '2.', '', 'a)'])
  })

  it('has done what came before an error: a batch is no transaction', async () => {
    const { word, run } = opened()
    const work = run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('!', 'End')
      context.document.body.search('nowhere').getFirst().delete()
      await context.sync()
    })
    expect(await codeOf(work)).toBe('ItemNotFound')
    expect(word.text).toMatch(/^Hours!/)
  })

  it('is refused in a document open for reading', async () => {
    const { run, office } = opened('readonly')
    const work = run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('!', 'End')
      await context.sync()
    })
    expect(await codeOf(work)).toBe('AccessDenied')
    expect(office.context.document.mode).toBe('readOnly')
  })

  it('strikes out instead of deleting while changes are tracked', async () => {
    const { word, run } = opened()
    word.document.tracking = 'TrackAll'
    await run(async (context) => {
      context.document.body.search('Hours').getFirst().insertText('Times', 'Replace')
      await context.sync()
    })
    expect(word.text).toMatch(/^HoursTimes\n/)
  })

  it('carries a document out and in again, with one empty paragraph behind it', async () => {
    const { word, run } = opened()
    await run(async (context) => {
      const ooxml = context.document.body.getOoxml()
      await context.sync()
      context.document.body.clear()
      context.document.body.insertOoxml(ooxml.value, 'Replace')
      await context.sync()
    })
    expect(word.text).toBe(`${LINES.join('\n')}\n`)
    expect(word.document.body.paragraphs()[0]?.mark.style).toBe('Heading1')
  })
})

describe('Content controls', () => {
  const locked = async (lock: 'cannotEdit' | 'cannotDelete') => {
    const opening = opened()
    await opening.run(async (context) => {
      const control = context.document.body.search('Monday').getFirst().insertContentControl()
      control.tag = 'day'
      control[lock] = true
      await context.sync()
    })
    return opening
  }
  const change = (run: typeof Word.run, work: (control: Word.ContentControl, body: Word.Body) => void) =>
    codeOf(
      run(async (context) => {
        work(context.document.contentControls.getByTag('day').getFirst(), context.document.body)
        await context.sync()
      }),
    )

  it('keep what is locked from add-ins and from keys', async () => {
    const { word, run } = await locked('cannotEdit')
    expect(await change(run, (control) => control.insertText('Friday', 'Replace'))).toBe('AccessDenied')
    word.select(word.text.indexOf('Monday') + 2)
    expect(word.type('x')).toBe(false)
  })

  it('cannot be deleted where that is locked, but written in', async () => {
    const { word, run } = await locked('cannotDelete')
    expect(await change(run, (control) => control.delete(false))).toBe('AccessDenied')
    expect(await change(run, (_, body) => body.clear())).toBe('AccessDenied')
    expect(await change(run, (control) => control.insertText('Friday', 'Replace'))).toBe('nothing went wrong')
    expect(word.text).toContain('on Friday, on Monday')
  })

  it('are not there, rather than wrong, where none has the tag', async () => {
    const { run } = opened()
    const missing = await run(async (context) => {
      const control = context.document.contentControls.getByTag('none').getFirstOrNullObject()
      control.load('tag')
      await context.sync()
      return control.isNullObject
    })
    expect(missing).toBe(true)
  })
})

describe('The person before the fake Word', () => {
  it('undoes an add-in’s work call by call', async () => {
    const { word, run } = opened()
    await run(async (context) => {
      const first = context.document.body.paragraphs.getFirst()
      first.insertText('1', 'End')
      first.insertText('2', 'End')
      await context.sync()
    })
    word.undo()
    expect(word.text).toMatch(/^Hours1\n/)
    word.undo()
    expect(word.text).toBe(LINES.join('\n'))
  })

  it('is heard: paragraphs from 1.6 on, the selection everywhere', async () => {
    const { word, run, office } = opened()
    const heard: string[] = []
    await run(async (context) => {
      context.document.onParagraphChanged.add(async ({ source }) => void heard.push(`paragraph ${source}`))
      await context.sync()
    })
    office.context.document.addHandlerAsync(office.EventType.DocumentSelectionChanged, () => heard.push('selection'))
    word.select(5)
    word.type('!')
    await Promise.resolve()
    expect(heard).toEqual(['selection', 'paragraph Local', 'selection'])
  })
})
