import { describe, expect, it } from 'vitest'
import { edit } from '#app/host/contract/examples.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { FakeWord } from '#test/hosts/word/fake-word.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { apply, DOCUMENT, NOTE, opened, TEXT, WRITABLE } from './opened-for-test.ts'

describe('Reading a Word document', () => {
  it('takes one sync, also with headers, footers, links and properties', async () => {
    const { word, host } = opened()
    word.writeFooter('Promoted by A. Patel')
    word.document.properties.title = 'Opening hours'
    word.document.custom.set('Seconder.kind', 'newsletter')
    const draft = await host.read()
    expect(word.syncs).toBe(1)
    expect(textOf(draft)).toBe(TEXT)
    expect(textOf(draft, 'document')).toBe('Promoted by A. Patel')
    expect(draft.context).toEqual({ channel: 'word', title: 'Opening hours', kind: 'newsletter' })
    expect(draft.notChecked).toContain('text boxes')
  })

  it('knows headings in whatever language Word speaks, tables by their cells and lists by how they count', async () => {
    const { host } = opened([
      paragraph('Hours', { kind: 'heading', level: 2 }),
      paragraph('Monday', { kind: 'item', ordered: true, depth: 0 }),
      paragraph('Friday', { kind: 'item', ordered: false, depth: 0 }),
      paragraph('Day', { kind: 'cell', begins: 'row' }),
      paragraph('Opens', { kind: 'cell', begins: 'cell' }),
      paragraph('Sunday', { kind: 'cell', begins: 'row' }),
      paragraph('never', { kind: 'cell', begins: 'cell' }),
    ])
    const draft = await host.read()
    expect(textOf(draft)).toBe('Hours\nMonday\nFriday\nDay\tOpens\nSunday\tnever\n')
    expect(draft.places.map((place) => place.paragraph.block)).toMatchObject([
      { kind: 'heading', level: 2 },
      { kind: 'item', ordered: true },
      { kind: 'item', ordered: false },
      {},
      {},
      {},
      {},
      { kind: 'paragraph' },
    ])
  })

  it('begins a page at a page break and keeps line breaks inside their paragraph', async () => {
    const { host } = opened([paragraph('One\ntwo'), paragraph('\f'), paragraph('Three')])
    const draft = await host.read()
    expect(textOf(draft)).toBe('One\ntwo\fThree')
    expect(draft.places.map(({ page, start }) => [page, start])).toEqual([
      [1, 0],
      [2, 8],
    ])
  })

  it('says in a sentence when this Word is too old', async () => {
    const { host } = opened(DOCUMENT, 'word2016')
    await expect(host.read()).rejects.toThrow('This Word is too old for Seconder')
    expect(host.can).toEqual({ marks: false, subject: false, recipients: false, locking: false, undo: false, reveal: false })
  })
})

describe.each(WRITABLE)('Where a template cannot go in %s, it is offered for copying and nothing is lost:', (own) => {
  const refuses = async (
    prepare: (word: FakeWord) => void,
    message: string,
    { profile = own, paragraphs = DOCUMENT }: { profile?: ProfileName; paragraphs?: typeof DOCUMENT } = {},
  ) => {
    const { word, host } = opened(paragraphs, profile)
    prepare(word)
    const before = word.text
    const fits = profile === own && { fitsAtEnd: true }
    expect(await host.insert(NOTE, 'selection')).toEqual({ outcome: 'refused', message, copy: NOTE.text, ...fits })
    expect(word.text).toBe(before)
    if (!fits) return
    const receipt = await host.insertAtEnd(NOTE)
    expect([receipt.outcome, receipt.message, word.text]).toEqual(['applied', '“A note” was put at the end of the document.', `${before}\n${NOTE.text}`])
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect(word.text).toBe(before)
  }

  it('Word does not tell where the cursor is', () =>
    refuses((word) => word.selectOutside('text box'), 'Word does not say where the cursor is. Click in the text of the document and try again.'))
  it('the cursor is in a footer', () =>
    refuses((word) => word.selectOutside('footer'), 'The cursor is in a header, a footer or a note. Put it in the text of the document and try again.'))
  it('the cursor is in a table', () =>
    refuses((word) => word.select(1), 'A template cannot stand inside a table. Put the cursor in ordinary text and try again.', {
      paragraphs: [paragraph('one', { kind: 'cell', begins: 'row' })],
    }))
  it('the cursor is in a locked passage', async () => {
    const { word, host } = opened(undefined, own)
    await host.insert({ ...NOTE, blocks: [{ kind: 'paragraph', runs: [{ text: 'Promoted by A. Patel' }], locked: 'imprint' }], text: 'Promoted by A. Patel' }, 'whole')
    word.select(3)
    expect(await host.insert(NOTE, 'selection')).toMatchObject({ outcome: 'refused', message: expect.stringContaining('locked'), fitsAtEnd: true })
    const receipt = await host.insertAtEnd(NOTE)
    expect([receipt.message, word.text]).toEqual(['“A note” was put at the end of the document.', `Promoted by A. Patel\n${NOTE.text}`])
  })
  it('the document is open for reading only', () => refuses(() => {}, 'This document is open for reading only, so nothing was written.', { profile: 'readonly' }))
  it('this Word is too old', () => refuses(() => {}, 'This Word is too old for Seconder: it needs Word 2019, Word for Microsoft 365 or Word on the web.', { profile: 'word2016' }))
  it('Word stops half-way', async () => {
    const { word, host } = opened(undefined, own)
    word.faults.set('InsertContentControl', 'GeneralException')
    word.select(0)
    const receipt = await host.insert(NOTE, 'selection')
    expect(receipt).toMatchObject({ outcome: 'refused', message: 'The template did not come out as it was meant, so the text was put back as it was.', copy: NOTE.text })
    expect(word.text).toBe(TEXT)
  })
  it('Word stops half-way through replacing the whole', async () => {
    const { word, host } = opened(undefined, own)
    word.faults.set('InsertContentControl', 'GeneralException')
    expect((await host.insert(NOTE, 'whole')).outcome).toBe('refused')
    expect(word.text).toBe(TEXT)
  })
})

describe.each(WRITABLE)('A document that is closed, or a Word that does not answer, as %s,', (own) => {
  const gone = async () => {
    const { word, host } = opened(undefined, own)
    await host.read()
    word.answer = async () => {
      throw new Error('the window is gone')
    }
    return host
  }

  it('is told of in a sentence', async () => {
    await expect((await gone()).read()).rejects.toThrow('Word did not answer. The document could not be read.')
  })
  it('takes neither a fix nor a template, and gives their words back', async () => {
    const host = await gone()
    expect(await apply(host, edit(TEXT, 'Monday', 'Tuesday'))).toMatchObject({ outcome: 'refused', copy: 'Tuesday' })
    expect(await host.insert(NOTE, 'whole')).toMatchObject({ outcome: 'refused', copy: NOTE.text })
  })
})

describe('Two documents open at once', () => {
  it('know nothing of each other: what is written in one is taken back there and nowhere else', async () => {
    const [one, two] = [opened(), opened()]
    await Promise.all([one.host.read(), two.host.read()])
    const receipt = await apply(one.host, edit(TEXT, 'Monday', 'Tuesday'))
    expect([one.word.text, two.word.text]).toEqual([TEXT.replace('Monday', 'Tuesday'), TEXT])
    expect((await two.host.takeBack(receipt)).outcome).toBe('changed-since')
    expect((await one.host.takeBack(receipt)).outcome).toBe('applied')
    expect([one.word.text, two.word.text]).toEqual([TEXT, TEXT])
  })
})

describe('An inserted template', () => {
  it('notes in the document’s properties what it is', async () => {
    const { word, host } = opened([])
    await host.insert(NOTE, 'whole')
    expect([...word.document.custom]).toEqual([['Seconder.kind', 'letter']])
    expect((await host.read()).context).toMatchObject({ kind: 'letter', title: 'A note' })
  })

  it('is not taken out once the person has written in it', async () => {
    const { word, host } = opened([])
    const receipt = await host.insert(NOTE, 'whole')
    word.select(8)
    word.type(' and Ben')
    expect((await host.takeBack(receipt)).outcome).toBe('changed-since')
    expect(word.text).toBe('Dear Ada and Ben')
  })

  it('is found where it stands, when the person has written before it', async () => {
    const { word, host } = opened()
    word.select(TEXT.length)
    const receipt = await host.insert(NOTE, 'selection')
    word.select(0)
    word.type('New first line\n')
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect(word.text).toBe(`New first line\n${TEXT}`)
  })
})
