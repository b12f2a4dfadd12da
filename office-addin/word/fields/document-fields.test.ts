import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import { opened } from '../opened-for-test.ts'
import { DocumentFields, type FieldsNews } from './document-fields.ts'

const ward = { text: 'Mill Ward', field: 'ward' }
const line = (...runs: { text: string; field?: string }[]): BlockNode => ({ kind: 'paragraph', runs })
const LETTER: Rendered = {
  template: { id: 'T-LETTER', version: '1', digest: 'x', kind: 'letter' },
  title: 'A letter',
  labels: { ward: 'Ward', date: 'Day', note: 'Note' },
  blocks: [
    line({ text: 'News from ' }, ward, { text: '.' }),
    line({ text: 'On ' }, { text: 'Saturday', field: 'date' }, { text: ', ' }, { text: '5 December 2026', field: 'date' }, { text: ', in ' }, ward, { text: '.' }),
    line({ text: 'Yours' }),
  ],
  html: '',
  text: '',
  markdown: '',
}
const locked: BlockNode = { kind: 'paragraph', runs: [{ text: 'Promoted in ' }, ward], locked: 'imprint' }

const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

async function form(blocks = LETTER.blocks, profile: Parameters<typeof opened>[1] = 'word-web') {
  const { word, host } = opened([], profile)
  await host.insert({ ...LETTER, blocks }, 'whole')
  const fields = new DocumentFields(host)
  const news: FieldsNews[] = []
  const stop = new AbortController()
  fields.watch((one) => news.push(one), stop.signal)
  await host.read()
  await fields.read()
  await settle(500)
  const field = (label: string) => fields.fields.find((one) => one.label === label)!
  const type = (words: string, instead: string) => {
    const at = word.text.indexOf(words)
    word.select(at, at + words.length)
    word.type(instead)
  }
  return { word, host, fields, news, stop, field, type }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each(['word-web', 'win-m365', 'mac', 'ltsc2019'] as const)('The fields of a document in %s', (profile) => {
  it('that were left open are empty, together where they wait for the same words, and filled in place of the brackets', async () => {
    const open = (text: string, field: string) => ({ text, field })
    const blocks = [line(open('[Ward]', 'ward'), { text: ' on ' }, open('[Day]', 'date'), { text: ' at ' }, open('[Day: time]', 'date'), { text: ', ' }, open('[Ward]', 'ward'))]
    const { word, fields, field } = await form(blocks, profile)
    expect(fields.fields.map(({ label, text, places }) => [label, text, places])).toEqual([
      ['Ward', '', 2],
      ['Day', '', 1],
      ['Day: time', '', 1],
    ])
    await fields.fill(field('Ward'), 'Mill Ward')
    await fields.fill(field('Day'), 'Monday')
    expect(word.text.split('\n')[0]).toBe('Mill Ward on Monday at [Day: time], Mill Ward')
  })

  it('are listed once each, with the other words that stand for them', async () => {
    const { fields } = await form(LETTER.blocks, profile)
    expect(fields.fields.map(({ label, text, places, elsewhere }) => [label, text, places, elsewhere])).toEqual([
      ['Ward', 'Mill Ward', 2, []],
      ['Day', 'Saturday', 1, ['5 December 2026']],
      ['Day', '5 December 2026', 1, ['Saturday']],
    ])
  })

  it('are filled everywhere in two syncs, and taken back', async () => {
    const { word, fields, field } = await form(LETTER.blocks, profile)
    const before = word.syncs
    const done = await fields.fill(field('Ward'), 'Hill Ward')
    expect(word.syncs - before).toBe(2)
    expect([done.outcome, done.message]).toEqual(['applied', '“Ward” is filled in 2 places.'])
    expect(word.text).toBe('News from Hill Ward.\nOn Saturday, 5 December 2026, in Hill Ward.\nYours')
    await fields.takeBack(done)
    expect(word.text).toContain('News from Mill Ward.')
    expect(field('Ward').text).toBe('Mill Ward')
  })

  it('follow what is typed in one place of the text, once the typing has stopped', async () => {
    const { word, news, field, type } = await form(LETTER.blocks, profile)
    type('Mill', 'Hi')
    await settle(700)
    expect([field('Ward').text, word.text.includes('in Mill Ward')]).toEqual(['Hi Ward', true])
    type('Hi', 'Hill')
    await settle(700)
    expect(word.text).toContain('in Mill Ward')
    await settle(5000)
    expect(word.text).toBe('News from Hill Ward.\nOn Saturday, 5 December 2026, in Hill Ward.\nYours')
    expect(news.flatMap(({ followed }) => followed?.message ?? [])).toEqual(['The other place of the field now says the same.'])
  })
})

describe('A field', () => {
  it('that followed and is taken back goes its own way from then on', async () => {
    const { word, fields, news, type } = await form()
    type('Mill', 'Hill')
    await settle(5000)
    const { followed } = news.find((one) => one.followed)!
    await fields.takeBack(followed!)
    await settle(5000)
    expect(word.text).toBe('News from Hill Ward.\nOn Saturday, 5 December 2026, in Mill Ward.\nYours')
    expect(fields.fields.filter(({ label }) => label === 'Ward').map(({ text }) => text)).toEqual(['Hill Ward', 'Mill Ward'])
  })

  it('keeps several lines in one paragraph, and can be emptied', async () => {
    const { word, fields, field } = await form()
    await fields.fill(field('Ward'), 'Mill Ward\nand Hill')
    expect(word.text.startsWith('News from Mill Ward\vand Hill.\nOn')).toBe(true)
    expect(field('Ward').text).toBe('Mill Ward\nand Hill')
    expect((await fields.fill(field('Ward'), '')).message).toBe('“Ward” is empty again in 2 places.')
    expect(word.text.startsWith('News from .')).toBe(true)
    await fields.fill(field('Ward'), 'Hill')
    expect(word.text).toBe('News from Hill.\nOn Saturday, 5 December 2026, in Hill.\nYours')
  })

  it('that shows only Word’s prompt is empty', async () => {
    const { word, fields, field } = await form()
    for (const control of word.document.controls) control.placeholderText = 'Click to write'
    await fields.fill(field('Ward'), '')
    await fields.read()
    expect(field('Ward').text).toBe('')
  })

  it('in a locked passage is not offered, and the form says that it stays', async () => {
    const { word, fields, field } = await form([...LETTER.blocks, locked])
    expect(field('Ward').places).toBe(2)
    expect((await fields.fill(field('Ward'), 'Hill Ward')).message).toBe('“Ward” is filled in 2 places. The same words in a locked passage stay as they are.')
    expect(word.text).toContain('Promoted in Mill Ward')
  })

  it('whose words were changed a moment ago is left alone', async () => {
    const { word, fields, field, type } = await form()
    word.interfere = () => type('Mill', 'Hill')
    expect((await fields.fill(field('Ward'), 'Low Ward')).outcome).toBe('changed-since')
    expect(word.text).not.toContain('Low')
  })

  it('is whole again where Word stopped half-way', async () => {
    const { word, fields, field } = await form()
    word.faults.once('InsertText', 'GeneralException', 2)
    const { outcome, message } = await fields.fill(field('Ward'), 'Hill Ward')
    expect([outcome, message]).toEqual(['refused', 'Word could not do this. Nothing was written.'])
    expect(word.text).toBe('News from Mill Ward.\nOn Saturday, 5 December 2026, in Mill Ward.\nYours')
  })

  it('that Word does not let be written is not asked for again and again', async () => {
    const { word, type, news } = await form()
    type('Mill', 'Hill')
    word.faults.set('InsertText', 'AccessDenied')
    await settle(60_000)
    expect(news.filter(({ followed }) => followed)).toHaveLength(1)
  })

  it('cannot be filled in a document that is open for reading only', async () => {
    const { host } = opened([], 'readonly')
    expect((await new DocumentFields(host).fill({ key: 'x', label: 'Ward', text: '', places: 1, elsewhere: [] }, 'Hill')).outcome).toBe('refused')
  })

  it('is shown in the text', async () => {
    const { word, fields, field } = await form()
    await fields.show(field('Ward'))
    expect(word.selected).toBe('Mill Ward')
  })

  it('of a form that was made in Word is listed by its title', async () => {
    const { word, fields } = await form([line({ text: 'Name: Ada' })])
    const control = word.document.addControl(word.document.body, 6, 9)
    control.title = 'Your name'
    expect((await fields.read()).map(({ label, text }) => [label, text])).toEqual([['Your name', 'Ada']])
  })
})
