import { describe, expect, it } from 'vitest'
import { edit } from '#app/host/contract/examples.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { FakeWord } from '#test/hosts/word/fake-word.ts'
import { apply, DOCUMENT, NOTE, opened, TEXT, WRITABLE } from './opened-for-test.ts'

/** Someone is quicker than the second sync. */
function beforeWriting(word: FakeWord, work: () => void): void {
  const answer = word.answer.bind(word)
  let asked = 0
  word.answer = (request) => {
    if (++asked === 2) work()
    return answer(request)
  }
}

describe.each(WRITABLE)('A fix in %s', (profile) => {
  const open = (paragraphs?: Parameters<typeof opened>[0]) => opened(paragraphs, profile)

  it('takes two syncs, one to look and one to write and read back', async () => {
    const { word, host } = open()
    await host.read()
    const before = word.syncs
    expect((await apply(host, edit(TEXT, 'Monday', 'Tuesday'), edit(TEXT, 'Friday', 'Sunday'))).outcome).toBe('applied')
    expect(word.syncs - before).toBe(2)
  })

  it('finds the right one of many equal words', async () => {
    const { word, host } = open([paragraph('so so so so so'), paragraph('so so so')])
    await host.read()
    const was = textOf(await host.read())
    const receipt = await apply(host, { where: 'body', start: 6, end: 8, was: 'so', text: 'as' }, { where: 'body', start: 18, end: 20, was: 'so', text: 'if' })
    expect([receipt.outcome, word.text]).toEqual(['applied', 'so so as so so\nso if so'])
    await host.takeBack(receipt)
    expect(word.text).toBe(was)
  })

  it('replaces passages longer than Word can search for, and those with signs that its search reads otherwise', async () => {
    const long = `${'All of this is to go, and it is a great deal. '.repeat(8)}^p is no paragraph.`
    const { word, host } = open([paragraph(`Stay. ${long} Stay too.`), paragraph('“Quoted” and "quoted"')])
    const text = textOf(await host.read())
    expect((await apply(host, edit(text, long, 'Gone.'), edit(text, '"quoted"', 'said'))).outcome).toBe('applied')
    expect(word.text).toBe('Stay. Gone. Stay too.\n“Quoted” and said')
  })

  it('writes nothing where the words change between the look and the click', async () => {
    const { word, host } = open()
    await host.read()
    word.interfere = () => {
      word.select(TEXT.indexOf('Monday'), TEXT.indexOf('Monday') + 6)
      word.type('Sunday')
    }
    expect((await apply(host, edit(TEXT, 'Monday', 'Tuesday'))).outcome).toBe('changed-since')
    expect(word.text).toBe(TEXT.replace('Monday', 'Sunday'))
  })

  it('stands, and so does what someone writes elsewhere between look and write', async () => {
    const { word, host } = open()
    await host.read()
    beforeWriting(word, () => {
      word.select(TEXT.indexOf('closes'), TEXT.indexOf('closes') + 6)
      word.type('shuts')
    })
    expect((await apply(host, edit(TEXT, 'Monday', 'Tuesday'))).outcome).toBe('applied')
    expect(word.text).toBe(TEXT.replace('Monday', 'Tuesday').replace('closes', 'shuts'))
  })

  it('is put back where the very words are written over between look and write', async () => {
    const { word, host } = open()
    await host.read()
    beforeWriting(word, () => {
      word.select(TEXT.indexOf('Monday') + 3)
      word.type('-')
    })
    const receipt = await apply(host, edit(TEXT, 'Monday', 'Sunday'))
    expect(receipt).toMatchObject({ outcome: 'refused', copy: 'Sunday' })
    expect(word.text).toBe(TEXT)
  })

  it('is refused where the words are locked, or Word stops half-way, and the text is as it was', async () => {
    const { word, host } = open()
    await host.insert({ ...NOTE, blocks: [{ kind: 'paragraph', runs: [{ text: 'Promoted by A. Patel' }], locked: 'imprint' }], text: 'Promoted by A. Patel' }, 'whole')
    const locked = await apply(host, edit('Promoted by A. Patel', 'Patel', 'Khan'))
    expect([locked.outcome, word.text]).toEqual(['refused', 'Promoted by A. Patel'])
    word.open(DOCUMENT)
    await host.read()
    word.faults.once('InsertText', 'GeneralException', 2)
    const stopped = await apply(host, edit(TEXT, 'Monday', 'Tuesday'), edit(TEXT, 'Friday', 'Sunday'))
    expect([stopped.outcome, word.text]).toEqual(['refused', TEXT])
  })

  it('says which window is in the way, and goes on once it is closed', async () => {
    const { word, host } = open()
    await host.read()
    word.faults.set('_Search2', 'SearchDialogIsOpen')
    const receipt = await apply(host, edit(TEXT, 'Monday', 'Tuesday'))
    expect(receipt).toEqual({ outcome: 'refused', message: 'Word’s Find window is open. Close it and try again. Nothing was written.', copy: 'Tuesday' })
    word.faults.clear()
    expect((await apply(host, edit(TEXT, 'Monday', 'Tuesday'))).outcome).toBe('applied')
  })

  it('is a tracked change where the person tracks changes, and says so', async () => {
    const { word, host } = open()
    word.document.tracking = 'TrackAll'
    await host.read()
    const receipt = await apply(host, edit(TEXT, 'Monday', 'Tuesday'))
    expect(receipt.outcome).toBe('applied')
    expect(receipt.message).toMatch(/^Done as a tracked change/)
    expect(receipt.undo).toBeUndefined()
  })

  it('mends the document’s title, and gives it back', async () => {
    const { word, host } = open()
    word.document.properties.title = 'Vote Khan'
    await host.read()
    const receipt = await apply(host, { where: 'title', start: 0, end: 4, was: 'Vote', text: 'Meet' })
    expect([receipt.outcome, word.document.properties.title]).toEqual(['applied', 'Meet Khan'])
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect(word.document.properties.title).toBe('Vote Khan')
  })

  it('never joins the cells of a table', async () => {
    const { word, host } = open([paragraph('one', { kind: 'cell', begins: 'row' }), paragraph('two', { kind: 'cell', begins: 'cell' })])
    const text = textOf(await host.read())
    expect((await apply(host, edit(text, 'ne\tt', 'x'))).outcome).toBe('refused')
    expect(word.text).toBe('one\ntwo\n')
  })

  it('gives bold words back bold', async () => {
    const { word, host } = open([paragraph('Come on Saturday, all of you.', { kind: 'paragraph' }, [{ start: 8, end: 16, kind: 'bold' }])])
    const text = textOf(await host.read())
    const receipt = await apply(host, edit(text, 'on Saturday, ', ''))
    await host.takeBack(receipt)
    const { letters } = word.document.body
    expect(
      letters
        .filter(({ format }) => format.bold)
        .map(({ ch }) => ch)
        .join(''),
    ).toBe('Saturday')
  })
})
