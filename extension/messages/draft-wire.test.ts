import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '#core/draft/draft.ts'
import { layOut, paragraph, textOf } from '#core/draft/layout.ts'
import { DraftReader, namesOf, ParagraphNames, wired } from './draft-wire.ts'

const draftOf = (...paragraphs: ReturnType<typeof paragraph>[]): Draft => ({
  host: 'gmail',
  places: layOut(paragraphs.map((it) => ({ paragraph: it, part: 'body' }))),
  context: { subject: 'Vote now' },
  notChecked: ['pictures'],
})
const onWire = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('A draft on the wire', () => {
  it('arrives as it was sent', () => {
    const draft = draftOf(paragraph('Dear all,'), paragraph('Vote on Thursday.', { kind: 'heading', level: 2 }, [{ start: 0, end: 4, kind: 'bold' }]))
    expect(new DraftReader().read(onWire(wired(draft, new ParagraphNames())))).toEqual(draft)
  })

  it('keeps pages, parts and the signature, in whichever order they stand', () => {
    const places = layOut([
      { paragraph: paragraph('Library hours'), part: 'subject' },
      { paragraph: paragraph('Dear all,'), part: 'body' },
      { paragraph: paragraph('Ann Lee'), part: 'body', signature: true },
      { paragraph: paragraph('On Monday you wrote:'), part: 'quoted' },
      { paragraph: paragraph('P.S.'), part: 'body', page: 2 },
    ])
    const draft = { ...draftOf(), places }
    expect(new DraftReader().read(onWire(wired(draft, new ParagraphNames())))).toEqual(draft)
  })

  it('sends a paragraph once, and it is the same object at every reading', () => {
    const names = new ParagraphNames()
    const reader = new DraftReader()
    const [first, second, third] = ['One', 'Two', 'Three'].map((text) => paragraph(text))
    const before = reader.read(onWire(wired(draftOf(first!, second!), names)))
    const has = new Set([first!, second!].map((it) => names.nameOf(it)))
    const wire = onWire(wired(draftOf(first!, third!), names, (name) => has.has(name)))
    expect(Object.values(wire.paragraphs).map(({ text }) => text)).toEqual(['Three'])
    const after = reader.read(wire)
    expect(after?.places[0]?.paragraph).toBe(before?.places[0]?.paragraph)
    expect(textOf(after!)).toBe('One\nThree')
  })

  it('is asked for whole by a reader that knows nothing of it', () => {
    const names = new ParagraphNames()
    const draft = draftOf(paragraph('One'))
    const reader = new DraftReader()
    expect(reader.read(onWire(wired(draft, names, () => true)))).toBeUndefined()
    expect(reader.read(onWire(wired(draft, names)))).toEqual(draft)
  })

  it('can be sent on under the same names', () => {
    const reader = new DraftReader()
    const draft = reader.read(onWire(wired(draftOf(paragraph('One')), new ParagraphNames())))
    const further = new DraftReader()
    expect(further.read(onWire(wired(draft!, reader)))).toEqual(draft)
  })

  it('arrives whatever the order of changes, forgotten memories and readings', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ texts: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 }), forgets: fc.boolean() }), { maxLength: 12 }), (steps) => {
        const names = new ParagraphNames()
        const kept = new Map(['a', 'b', 'c', 'd', 'e'].map((text) => [text, paragraph(text)]))
        let reader = new DraftReader()
        let has = new Set<string>()
        for (const { texts, forgets } of steps) {
          if (forgets) reader = new DraftReader()
          const draft = draftOf(...texts.map((text) => kept.get(text)!))
          const wire = wired(draft, names, (name) => has.has(name))
          const arrived = reader.read(onWire(wire)) ?? reader.read(onWire(wired(draft, names)))
          expect(arrived).toEqual(draft)
          has = new Set(namesOf(wire))
        }
      }),
    )
  })
})
