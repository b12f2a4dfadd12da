import { describe, expect, it } from 'vitest'
import { mayStrike } from './further.ts'
import type { Snapshot } from './snapshot.ts'
import { UNSEEN, Unseen, unseenIn } from './unseen.ts'

const body = (inner: string) => `<w:styles><w:style w:styleId="FootnoteReference"/></w:styles><w:body>${inner}<w:sectPr><w:pgSz/></w:sectPr></w:body>`

describe('What cannot be read', () => {
  it('is nothing in a document that has only what can', () => expect(unseenIn(body('<w:p><w:r><w:t>Text</w:t></w:r></w:p>'))).toEqual([]))
  it('is named where it is there', () => {
    const everything = '<w:txbxContent><w:p/></w:txbxContent><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/><w:p><w:pPr><w:sectPr/></w:pPr></w:p><c:chart/>'
    expect(unseenIn(body(everything))).toEqual(UNSEEN)
  })
})

describe('A document that Word is not asked for as a whole', () => {
  const ask = { whole: () => Promise.reject(new Error('this is not asked for')), lines: async () => [], notes: true, tells: true }
  const known = (text: string, pictures: number) => ({ rows: [{ text }], context: { images: Array.from({ length: pictures }, () => ({ alt: '' })) } }) as unknown as Snapshot

  it.each([
    ['long', known('x'.repeat(400_001), 0)],
    ['full of pictures', known('x', 13)],
  ])('since it is %s, may hold words that are struck out', async (_, snapshot) => {
    const unseen = new Unseen()
    expect(mayStrike(unseen.further, false)).toBe(false)
    expect(await unseen.seek(snapshot, ask)).toBe(true)
    expect([mayStrike(unseen.further, false), unseen.names.includes('hidden words')]).toEqual([true, true])
  })

  it('may hold none where Word has told that there are none', async () => {
    const unseen = new Unseen()
    await unseen.seek(known('x', 0), { ...ask, whole: async () => '<w:p/>' })
    expect(mayStrike(unseen.further, false)).toBe(false)
  })
})
