import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readHtml } from '../../draft/readers/html.ts'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const rule = (check: string, more = '') => ruleEngine(`kind: markup\ncheck: ${check}\n${more}`)
const seen = (check: string, context: Context, text = 'Text.', more = '') => flaggedAt(rule(check, more), text, { context })
const seenIn = (check: string, html: string, more = '') =>
  rule(check, more)
    .check(readHtml(html), { context: {}, settings: {}, today: '2026-06-01' })
    .findings.map(({ words }) => words)

describe('pictures', () => {
  it.each(['IMG_1234', 'DSC00123', 'crossing.jpeg', 'image', 'Screenshot 2026-06-01'])('has no words in “%s”', (alt) =>
    expect(seen('pictures-without-words', { images: [{ alt }] })).toEqual([alt]),
  )
  it.each(['New crossing on Mill Rd', 'Logo of the group', 'Image of the new crossing'])('has words in “%s”', (alt) =>
    expect(seen('pictures-without-words', { images: [{ alt }] })).toEqual([]),
  )
  it('counts those of which nothing is said', () => expect(seen('pictures-without-words', { images: [{}, {}] })).toHaveLength(1))
  it('takes a file’s word for decoration', () => expect(seenIn('pictures-without-words', '<p>Text <img src="a.png" alt=""></p>')).toEqual([]))
  it('misses a description in a file', () => expect(seenIn('pictures-without-words', '<p>Text <img src="a.png"></p>')).toHaveLength(1))
  it('asks for consent for a child', () => expect(seen('pictures-of-people', { images: [{ alt: 'A girl on a swing', people: 'child' }] })).toEqual(['A girl on a swing']))
  it('does not ask for a crowd', () => expect(seen('pictures-of-people', { images: [{ alt: 'A crowd', people: 'crowd', consent: false }] })).toEqual([]))
  it('reads the council’s credit', () => expect(seen('council-credit', { images: [{ alt: 'Park', credit: 'Anytown Council' }] })).toEqual(['Anytown Council']))
  it('leaves a council group’s own credit', () => expect(seen('council-credit', { images: [{ alt: 'Park', credit: 'Anytown Council Green Group' }] })).toEqual([]))
  it('wants the text of a poster', () => expect(seen('pictures-of-text', { images: [{ alt: 'Poster for the fair' }] }, 'See below.')).toHaveLength(1))
  it('is content with the day beside a poster', () =>
    expect(seen('pictures-of-text', { images: [{ alt: 'Poster for the fair' }] }, 'Fair on 4 July 2026 in Mill Park.')).toEqual([]))
})

describe('links', () => {
  const words = 'words: [click here, here]'
  it('must say where they lead', () => expect(seenIn('link-words', '<p>Report it <a href="https://a.example/x">here</a>.</p>', words)).toEqual(['here']))
  it('may not be a long address', () =>
    expect(seenIn('link-words', '<p><a href="https://a.example/x">https://a.example/highways/roads/report-a-pothole</a></p>', words)).toEqual([
      'https://a.example/highways/roads/report-a-pothole',
    ]))
  it('may be a short address', () => expect(seenIn('link-words', '<p><a href="https://a.example/x">https://a.example/privacy</a></p>', words)).toEqual([]))
  it('are not judged where only the address is known', () =>
    expect(seen('link-words', { links: [{ href: 'https://a.example/highways/roads/report-a-pothole' }] }, 'Text.', words)).toEqual([]))
  it('may say it in any words', () => expect(seenIn('link-words', '<p>We are here: <a href="https://a.example/x">report a pothole</a></p>', words)).toEqual([]))
  it('are read from the context', () => expect(seen('link-words', { links: [{ text: 'Click here', href: 'https://a.example' }] }, 'Text.', words)).toEqual(['Click here']))
})

describe('colours and sizes', () => {
  it('sees text that does not stand out', () => expect(seenIn('contrast', '<p>Dark <span style="color:#999">pale words</span> dark</p>')).toEqual(['pale words']))
  it('reads text and ground that are told apart', () =>
    expect(
      [
        'Lettering white (#FFFFFF) and the panel our yellow (#FAA61A).',
        'Panel #FAA61A, text #FFF.',
        'A #FAA61A panel with #FFF text.',
        'White lettering on our yellow (#FAA61A).',
        'Lettering white (#FFFFFF), the panel dark green (#14532D).',
        'A border in #FAA61A; case #123 is in the text.',
      ].map((text) => seen('contrast', {}, text)),
    ).toEqual([
      ['Lettering white (#FFFFFF) and the panel our yellow (#FAA61A'],
      ['Panel #FAA61A, text #FFF'],
      ['#FAA61A panel with #FFF text'],
      ['White lettering on our yellow (#FAA61A'],
      [],
      [],
    ]))
  it('reads colours that are told to a printer', () =>
    expect(
      ['Text: #B0B0B0 on #FFF, please.', 'Body #A9C7A1 on a plain white ground.', 'Text: #222 on white.', 'Case #123 on Monday.'].map((text) => seen('contrast', {}, text)),
    ).toEqual([['#B0B0B0 on #FFF'], ['#A9C7A1 on a plain white'], [], []]))
  it('asks less of large text', () => expect(seenIn('contrast', '<p style="color:#808080;font-size:24px">Large</p>')).toEqual([]))
  it('does not guess at what stands behind a link', () => expect(seenIn('contrast', '<p style="color:#bbb"><a href="https://a.example">report a pothole</a></p>')).toEqual([]))
  it('reads the size of most of the text', () => expect(seen('type-size', { style: { bodyPt: 9 } })).toEqual(['']))
  it('is content with twelve points', () => expect(seen('type-size', { style: { bodyPt: 12 } })).toEqual([]))
})
