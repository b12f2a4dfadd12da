import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import { apply, NOTE, opened, TEXT } from '../opened-for-test.ts'
import { watched } from '../watched-for-test.ts'
import { countedIn } from './further.ts'

const edit = (text: string, was: string, now: string): Edit => ({ where: 'body', start: text.indexOf(was), end: text.indexOf(was) + was.length, was, text: now })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Words that are struck out or hidden', () => {
  const strike = (word: ReturnType<typeof opened>['word']) => {
    word.document.tracking = 'TrackAll'
    word.select(TEXT.indexOf(' It closes'), TEXT.indexOf(' It closes') + ' It closes on Friday.'.length)
    word.type('')
  }

  it('are not read while changes are tracked, at the price of one sync', async () => {
    const { word, host } = opened()
    strike(word)
    const before = word.syncs
    const draft = await host.read()
    expect([textOf(draft), word.syncs - before]).toEqual(['Mill Library\nIt opens on Monday.\nAll are welcome.', 2])
    expect(draft.notChecked).not.toContain('which words are struck out as tracked changes')
  })

  describe('in paragraphs that are known by name', () => {
    const tracked = async (profile: Parameters<typeof opened>[1]) => {
      const { word, host } = await watched(profile, strike)
      const syncs = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
        const before = word.syncs
        return [await work(), word.syncs - before]
      }
      return { word, host, syncs }
    }
    const without = 'Mill Library\nIt opens on Monday.\nAll are welcome.'

    it.each(['word-web', 'win-m365', 'mac'] as const)('are left out by %s in the one sync that reads, also those struck out since', async (profile) => {
      const { word, host, syncs } = await tracked(profile)
      expect(await syncs(async () => textOf(await host.read()))).toEqual([without, 1])
      word.select(0, 'Mill '.length)
      word.type('')
      expect(await syncs(async () => textOf(await host.read()))).toEqual([without.slice(5), 1])
    })
    it('are left out where a paragraph has come since, or is gone', async () => {
      const { word, host, syncs } = await tracked('word-web')
      word.document.tracking = 'Off'
      word.select(word.text.length)
      word.type('\nBring a friend.')
      word.document.tracking = 'TrackAll'
      word.select(word.text.length - 'friend.'.length, word.text.length)
      word.type('')
      expect(await syncs(async () => textOf(await host.read()))).toEqual([`${without}\nBring a `, 2])
      word.document.tracking = 'Off'
      word.select(0, 'Mill Library\n'.length)
      word.type('')
      expect(await syncs(async () => textOf(await host.read()))).toEqual([`${without}\nBring a `.slice('Mill Library\n'.length), 3])
    })
    it('cost a fix and an insertion no sync, wherever the cursor is', async () => {
      const { word, host, syncs } = await tracked('mac')
      const text = textOf(await host.read())
      expect(await syncs(async () => (await apply(host, edit(text, 'welcome', 'invited'))).outcome)).toEqual(['applied', 2])
      for (const at of ['start', 'middle', 'end']) {
        word.select(at === 'start' ? 0 : at === 'middle' ? 'Dear Ada\nMill '.length : word.text.length)
        expect(await syncs(async () => (await host.insert(NOTE, 'selection')).outcome)).toEqual(['applied', 2])
      }
    })
    it('do not make an insertion fail beside which a paragraph has gone', async () => {
      const { word, host } = await tracked('word-web')
      word.select(word.text.length)
      const { requests } = word
      const asked = requests.length
      word.interfere = () => {
        word.interfere = () => {
          word.document.tracking = 'Off'
          word.select(0, 'Mill Library\n'.length)
          word.type('')
        }
      }
      const receipt = await host.insert(NOTE, 'selection')
      expect([receipt.outcome, receipt.message, requests.length > asked + 2]).toEqual(['applied', expect.stringContaining('A note'), true])
      expect(textOf(await host.read())).toBe(`${without}\nDear Ada`.slice('Mill Library\n'.length))
    })
  })

  it('are found where nobody tracks changes any more, and hidden words too', async () => {
    const { draft } = await watched('word-web', (word) => {
      strike(word)
      word.document.tracking = 'Off'
      word.hide(0, 5)
    })
    expect(textOf(draft)).toBe('Library\nIt opens on Monday.\nAll are welcome.')
    expect(draft.context.style).toEqual({ trackedChanges: 1, comments: 0, hiddenText: true })
  })

  describe.each(['ltsc2019', 'win-2302', 'mac-2302', 'ltsc2024'] as const)('in %s, where only Word’s own format tells them,', (profile) => {
    const without = 'Mill Library\nIt opens on Monday.\nAll are welcome.'
    const said = (draft: { notChecked: readonly string[] }) => draft.notChecked.includes('which words are struck out as tracked changes')

    it('are left out once it was asked for, in one sync from then on', async () => {
      const { word, host, draft } = await watched(profile, strike)
      expect([textOf(draft), said(draft)]).toEqual([without, false])
      const before = word.syncs
      expect([textOf(await host.read()), word.syncs - before]).toEqual([without, 1])
    })
    it('are said to be in the first reading, and left out a minute after the first were struck out, others sooner', async () => {
      const { word, host } = opened(undefined, profile)
      const stop = new AbortController()
      host.watch(() => {}, stop.signal)
      expect(said(await host.read())).toBe(true)
      await vi.advanceTimersByTimeAsync(1000)
      expect(said(await host.read())).toBe(false)
      strike(word)
      await vi.advanceTimersByTimeAsync(66_000)
      expect(textOf(await host.read())).toBe(without)
      word.select(0, 'Mill '.length)
      word.type('')
      await vi.advanceTimersByTimeAsync(16_000)
      expect(textOf(await host.read())).toBe(without.slice('Mill '.length))
      stop.abort()
    })
    it('keep a fix out of their paragraph, and others take two syncs, as an insertion does', async () => {
      const { word, host } = await watched(profile, strike)
      const text = textOf(await host.read())
      expect((await apply(host, edit(text, 'Monday', 'Tuesday'))).message).toMatch(/^Some words of this paragraph are struck out/)
      const before = word.syncs
      expect((await apply(host, edit(text, 'welcome', 'invited'))).outcome).toBe('applied')
      expect(word.syncs - before).toBe(2)
      word.select(word.text.length)
      expect((await host.insert(NOTE, 'selection')).outcome).toBe('applied')
      expect(word.syncs - before).toBe(4)
    })
  })

  describe('from before, where Word does not tell how many there are,', () => {
    const old = (word: ReturnType<typeof opened>['word']) => {
      strike(word)
      word.document.tracking = 'Off'
      word.faults.set('GetOoxml', 'GeneralException')
    }
    const without = 'Mill Library\nIt opens on Monday.\nAll are welcome.'
    const said = (draft: { notChecked: readonly string[] }) => draft.notChecked.includes('which words are struck out as tracked changes')

    it('are not read in a Word that tells which words of a paragraph count', async () => {
      const { draft } = await watched('word-web', old)
      expect([textOf(draft), said(draft)]).toEqual([without, false])
      expect(draft.notChecked).toContain('hidden words')
    })

    it.each(['ltsc2019', 'win-2302', 'mac-2302'] as const)('are read in %s, which does not tell them either, and that is said', async (profile) => {
      const { draft } = await watched(profile, old)
      expect([textOf(draft), said(draft)]).toEqual([TEXT, true])
    })
  })

  describe.each([
    ['NotImplemented', 'TrackAll'],
    ['GeneralException', 'TrackAll'],
    ['NotImplemented', 'Off'],
  ] as const)('in a Word that says it tells them and then answers %s (tracking: %s)', (code, tracking) => {
    const without = 'Mill Library\nIt opens on Monday.\nAll are welcome.'
    const said = (draft: { notChecked: readonly string[] }) => draft.notChecked.includes('which words are struck out as tracked changes')
    const prepare = (word: ReturnType<typeof opened>['word']) => {
      strike(word)
      word.document.tracking = tracking
      word.faults.set('GetText', code)
    }

    it('are said to be in the first reading, and left out once Word’s own format has told them, in one sync from then on', async () => {
      const { word, host } = opened()
      prepare(word)
      expect(said(await host.read())).toBe(true)
      const stop = new AbortController()
      host.watch(() => {}, stop.signal)
      await vi.advanceTimersByTimeAsync(10_000)
      const before = word.syncs
      const draft = await host.read()
      expect([textOf(draft), said(draft), word.syncs - before]).toEqual([without, false, 1])
      stop.abort()
    })
    it('do not keep a template or a fix out', async () => {
      const { word, host } = await watched('word-web', prepare)
      word.select(word.text.length)
      expect((await host.insert(NOTE, 'selection')).outcome).toBe('applied')
      expect((await apply(host, edit(textOf(await host.read()), 'welcome', 'invited'))).outcome).toBe('applied')
    })
    it('nor what is written at the very moment when it first refuses', async () => {
      const { word, host } = await watched('word-web', strike)
      word.select(word.text.length)
      word.interfere = () => {
        word.interfere = () => word.faults.set('GetText', code)
      }
      expect((await host.insert(NOTE, 'selection')).outcome).toBe('applied')
      expect(word.text.match(/Dear Ada/g)).toHaveLength(1)
    })
  })

  it('from before are said to be in the first reading, which has not asked for them', async () => {
    const { word, host } = opened()
    strike(word)
    word.document.tracking = 'Off'
    const draft = await host.read()
    expect(textOf(draft)).toBe(TEXT)
    expect(draft.notChecked).toContain('which words are struck out as tracked changes')
  })

  it('stay out of the reading when tracking is switched off after them', async () => {
    const { word, host } = opened()
    const stop = new AbortController()
    host.watch(() => {}, stop.signal)
    await host.read()
    await vi.advanceTimersByTimeAsync(1000)
    strike(word)
    await vi.advanceTimersByTimeAsync(5000)
    word.document.tracking = 'Off'
    await vi.advanceTimersByTimeAsync(5000)
    expect(textOf(await host.read())).toBe('Mill Library\nIt opens on Monday.\nAll are welcome.')
    stop.abort()
  })

  it('keep a fix out of their paragraph, not out of the others', async () => {
    const { word, host } = opened()
    strike(word)
    const text = textOf(await host.read())
    const no = await apply(host, edit(text, 'Monday', 'Tuesday'))
    expect([no.outcome, no.message.startsWith('Some words of this paragraph are struck out')]).toEqual(['refused', true])
    expect((await apply(host, edit(text, 'welcome', 'invited'))).message).toMatch(/^Done as a tracked change/)
    expect(textOf(await host.read())).toBe('Mill Library\nIt opens on Monday.\nAll are invited.')
  })

  it.each([
    ['Friday', 'Friday'],
    ['on Friday', 'on Friday'],
    ['closes on', 'closes on'],
    ['It', 'It opens on Monday. It closes on Friday.'],
  ])('before “%s” do not shift what is shown of their paragraph', async (words, selected) => {
    const { word, host } = opened()
    word.document.tracking = 'TrackAll'
    word.select(TEXT.indexOf('It opens'), TEXT.indexOf('It closes'))
    word.type('')
    const start = textOf(await host.read()).indexOf(words)
    await host.reveal({ where: 'body', start, end: start + words.length } as Parameters<typeof host.reveal>[0])
    expect(word.selected).toBe(selected)
  })
})

describe('Word’s own format', () => {
  it('tells hidden words from a paragraph’s hidden end', () => {
    expect(countedIn('<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>').hiddenText).toBe(false)
    expect(countedIn('<w:r w:rsidR="1"><w:rPr><w:b/><w:vanish/></w:rPr><w:t>x</w:t></w:r>').hiddenText).toBe(true)
    expect(countedIn('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr></w:r>').hiddenText).toBe(false)
  })
})
