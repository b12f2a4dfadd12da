import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Asked } from '#app/host/draft-host.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { hearSearchKey, SEARCH_ACTION } from './search-key.ts'
import { TracedWordHost } from './traced-word-host.ts'

const settle = () => vi.advanceTimersByTimeAsync(5000)
const THANKS = {
  title: 'Thanks',
  template: { id: 'T-ACK', version: '1.0.0', digest: '' },
  place: 'block',
  blocks: [
    { kind: 'heading', level: 2, runs: [{ text: 'Thank you' }] },
    { kind: 'paragraph', runs: [{ text: 'for your letter.' }] },
  ],
  text: 'Thank you\n\nfor your letter.',
} as unknown as Rendered

function opened(profile: ProfileName) {
  const word = new FakeWord([paragraph('Dear Mary Ahmed,'), paragraph(''), paragraph('Yours')], profile)
  const runtime = loadRuntime(word)
  const host = new TracedWordHost({ ...runtime, page: alwaysVisible })
  const asked: Asked[] = []
  const stop = new AbortController()
  host.offer(new Set(['ack']), (what) => asked.push(what), stop.signal)
  const type = async (text: string) => {
    await host.read()
    word.select(word.text.indexOf('\n\n') + 1)
    word.type(text)
    await settle()
  }
  const typed = () => {
    const last = asked.at(-1)
    if (last?.kind !== 'typed' || !last.typed) throw new Error('nothing is offered')
    return last.typed
  }
  const tab = async () => {
    word.type('\t')
    await settle()
  }
  return { word, host, asked, type, tab, typed, stop, office: runtime.Office }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each(['word-web', 'win-m365', 'mac', 'ltsc2019'] as const)('In %s a shortcut at the end of a line', (profile) => {
  it('is offered, gives way to its template, and says what is gone when that is taken back', async () => {
    const { word, host, type, typed } = opened(profile)
    await type(';ack')
    expect(typed().shortcut).toBe('ack')
    await typed().select()
    expect(word.selected).toBe(';ack')
    const receipt = await host.insert(THANKS, 'selection')
    expect([receipt.outcome, word.text]).toEqual(['applied', 'Dear Mary Ahmed,\nThank you\nfor your letter.\nYours'])
    expect((await host.takeBack(receipt)).message).toBe('Taken back. What you had typed for it, “;ack”, is gone.')
    expect(word.text.replace(/\n+/g, '\n')).toBe('Dear Mary Ahmed,\nYours')
  })
})

describe('A shortcut at the end of a line', () => {
  it('is not offered within a word, nor where no template has its name, nor any more once it is gone', async () => {
    const { word, asked, type } = opened('word-web')
    await type('x;ack')
    expect(asked).toEqual([])
    word.type(' ;ward')
    await settle()
    expect(asked).toEqual([])
    word.type(' ;ack')
    await settle()
    expect(asked).toHaveLength(1)
    word.type('nowledge')
    await settle()
    expect(asked.at(-1)).toEqual({ kind: 'typed' })
  })
  it('stays where the cursor has been put elsewhere meanwhile: the template goes to the cursor', async () => {
    const { word, host, type, typed } = opened('word-web')
    await type(';ack')
    await typed().select()
    word.select(word.text.length)
    await host.insert(THANKS, 'selection')
    expect(word.text).toBe('Dear Mary Ahmed,\n;ack\nYours\nThank you\nfor your letter.')
  })
  it('is put back where nothing could be inserted', async () => {
    const { word, host, type, typed } = opened('word-web')
    await type(';ack')
    await typed().select()
    word.faults.set('InsertParagraph', 'GeneralException')
    expect((await host.insert(THANKS, 'selection')).outcome).toBe('refused')
    expect(word.text).toContain(';ack')
  })
  it('that has been changed is not looked for by force', async () => {
    const { word, host, type, typed } = opened('word-web')
    await type(';ack')
    const offer = typed()
    word.type(' and more')
    await settle()
    await expect(offer.select()).rejects.toThrow('changed since')
    expect(host.known).toBeDefined()
  })
})

const asksIn = (asked: readonly Asked[]) => asked.flatMap((what) => (what.kind === 'shortcut' ? [what] : []))

describe.each(['word-web', 'win-m365', 'mac', 'ltsc2019'] as const)('In %s Tab after a shortcut', (profile) => {
  it('asks for its template, which takes the place of exactly these characters', async () => {
    const { word, host, asked, type, tab } = opened(profile)
    await type('See ;ack')
    await tab()
    expect(asked.at(-1)).toMatchObject({ kind: 'shortcut', shortcut: 'ack' })
    asksIn(asked)[0]?.inPlace?.()
    const receipt = await host.insert(THANKS, 'selection')
    expect([receipt.outcome, word.text]).toEqual(['applied', 'Dear Mary Ahmed,\nSee \nThank you\nfor your letter.\nYours'])
    expect((await host.takeBack(receipt)).message).toBe('Taken back. What you had typed for it, “;ack”, is gone.')
    expect(word.text).toBe('Dear Mary Ahmed,\nSee \nYours')
  })
})

describe('Tab after a shortcut', () => {
  it('is seen in the middle of a line, and in a document that holds nothing else', async () => {
    const { word, host, asked, type } = opened('word-web')
    await type('Ada  Ben')
    word.select(word.text.indexOf(' Ben'))
    word.type(';ack\t')
    await settle()
    expect(asksIn(asked)).toHaveLength(1)
    await host.insert(THANKS, 'selection')
    expect(word.text).toBe('Dear Mary Ahmed,\nAda \nThank you\nfor your letter.\n Ben\nYours')

    const empty = opened('word-web')
    await empty.host.read()
    empty.word.select(0, empty.word.text.length)
    empty.word.type('')
    await settle()
    empty.word.type(';ack\t')
    await settle()
    asksIn(empty.asked)[0]?.inPlace?.()
    expect((await empty.host.insert(THANKS, 'whole')).outcome).toBe('applied')
    expect(empty.word.text).toBe('Thank you\nfor your letter.')
  })
  it('is not seen in what stood there before, whatever is written beside it', async () => {
    const word = new FakeWord([paragraph('See ;ack\t'), paragraph('Yours')])
    const host = new TracedWordHost({ ...loadRuntime(word), page: alwaysVisible })
    const asked: Asked[] = []
    host.offer(new Set(['ack']), (what) => asked.push(what), new AbortController().signal)
    await host.read()
    for (const [at, text] of [
      [word.text.length, ', Ada'],
      [0, 'Please: '],
      ['Please: See ;ack\t'.length, 'now'],
    ] as const) {
      word.select(at)
      word.type(text)
      await settle()
    }
    expect([word.text, asksIn(asked)]).toEqual(['Please: See ;ack\tnow\nYours, Ada', []])
  })
  it('is offered and not answered where the cursor is elsewhere by then: somebody else may have typed it', async () => {
    const { word, host, asked } = opened('word-web')
    await host.read()
    word.select(word.text.indexOf('\n\n') + 1)
    word.type(';ack\t')
    word.select(0)
    await settle()
    expect(asked.map(({ kind }) => kind)).toEqual(['typed'])
    const [offer] = asked
    if (offer?.kind === 'typed') await offer.typed?.select()
    expect(word.selected).toBe(';ack\t')
  })
  it('has nothing inserted where the person has gone on, and goes to the cursor where a form was filled in meanwhile', async () => {
    const { word, host, asked, type, tab } = opened('word-web')
    await type(';ack')
    await tab()
    asksIn(asked)[0]?.inPlace?.()
    word.type('and')
    const receipt = await host.insert(THANKS, 'selection')
    expect([receipt.outcome, receipt.copy]).toEqual(['changed-since', THANKS.text])
    expect(word.text).toBe('Dear Mary Ahmed,\n;ack\tand\nYours')
    const formed = opened('word-web')
    await formed.type(';ack')
    await formed.tab()
    formed.word.select(formed.word.text.length)
    await formed.host.insert(THANKS, 'selection')
    expect(formed.word.text).toBe('Dear Mary Ahmed,\n;ack\t\nYours\nThank you\nfor your letter.')
  })
  it('is not answered again when Undo, or a template that could not be inserted, brings it back', async () => {
    const { word, host, asked, type, tab } = opened('word-web')
    await type(';ack')
    await tab()
    await host.insert(THANKS, 'selection')
    await settle()
    while (!word.text.includes(';ack\t')) {
      word.undo()
      await settle()
    }
    expect([asksIn(asked).length, asked.at(-1)?.kind]).toEqual([1, 'typed'])

    const barred = opened('word-web')
    await barred.type(';ack')
    await barred.tab()
    barred.word.faults.set('InsertParagraph', 'GeneralException')
    expect((await barred.host.insert(THANKS, 'selection')).outcome).toBe('refused')
    await settle()
    expect([barred.word.text, asksIn(barred.asked).length]).toEqual(['Dear Mary Ahmed,\n;ack\t\nYours', 1])
  })
  it('is answered again where it is typed again', async () => {
    const { word, host, asked, type, tab } = opened('word-web')
    await type(';ack')
    await tab()
    await host.insert(THANKS, 'selection')
    word.select(word.text.length)
    word.type(' ;ack\t')
    await settle()
    expect([asksIn(asked).length, asked.at(-1)?.kind], 'in one piece, as Undo brings it').toEqual([1, 'typed'])
    word.type(' ;a')
    await settle()
    word.type('ck\t')
    await settle()
    expect(asksIn(asked)).toHaveLength(2)
  })
})

describe('The house look at the cursor', () => {
  it('colours the headings of the house, and leaves everything else as the document has it', async () => {
    const { word, host } = opened('word-web')
    await host.read()
    word.select(0)
    await host.insert(THANKS, 'selection', { colours: { heading: '#0b4f9e' } })
    const colourAt = (words: string) => word.document.body.letters[word.text.indexOf(words)]!.format.colour
    expect([colourAt('Thank you'), colourAt('for your'), colourAt('Dear')]).toEqual(['#0b4f9e', '', ''])
  })
})

describe('The key for the search', () => {
  it('shows the pane and asks for the search, also where it was pressed before the panel was there', async () => {
    const early = opened('word-web')
    early.stop.abort()
    hearSearchKey(early.office)
    const press = () => early.word.actions.get(SEARCH_ACTION)!()
    await press()
    expect([early.word.paneShown, early.asked]).toEqual([1, []])
    const stop = new AbortController()
    early.host.offer(new Set(), (what) => early.asked.push(what), stop.signal)
    expect(early.asked).toEqual([{ kind: 'search' }])
    await press()
    expect(early.asked).toEqual([{ kind: 'search' }, { kind: 'search' }])
    stop.abort()
  })
  it('is not waited for in a Word that shares no runtime', () => {
    const { word, office } = opened('ltsc2019')
    hearSearchKey(office)
    expect(word.actions.size).toBe(0)
  })
})
