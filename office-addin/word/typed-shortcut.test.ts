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
  return { word, host, asked, type, typed, stop, office: runtime.Office }
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
