import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'

const plain = (text: string): string => normalise(text).text

describe('normalising', () => {
  it('gives back the very text where nothing changes', () => {
    const text = 'Cllr Siân Ŵyn said “it works” … and paid £12 – or €14 – on 26-01-05.'
    expect(normalise(text).text).toBe(text)
    expect(normalise(text).at(7)).toBe(7)
  })

  it.each([
    ['020\u00a07946\u20090123', '020 7946 0123'],
    ['08\u201199\u201199', '08-99-99'],
    ['08\u201399\u201399', '08-99-99'],
    ['B18\u20144YG', 'B18-4YG'],
    ['coun\u00adcil', 'council'],
    ['07700\u200b 900\u200e123\ufeff', '07700 900123'],
    ['\uff10\uff17\uff17 \uff21\uff22', '077 AB'],
    ['O\u2019Neill won\u2019t', "O'Neill won't"],
    ['tenants\u2019 association', "tenants' association"],
    ['of\ufb01ce', 'office'],
    ['one\u2028two', 'one\ntwo'],
    ['mary (at) mail.example', 'mary@mail.example'],
    ['mary [at] mail [dot] example', 'mary@mail.example'],
    ['mary.ahmed at mail dot example', 'mary.ahmed@mail.example'],
    ['mary dot ahmed at mail dot co dot uk', 'mary.ahmed@mail.co.uk'],
  ])('reads %j as %j', (written, read) => {
    expect(plain(written)).toBe(read)
  })

  it.each([
    'A dash \u2013 or two \u2014 in prose stays.',
    'The \u2018quiet\u2019 street stays in single quotation marks.',
    'Look at the red dot on the map.',
    'We met (at) the hall. We talked.',
    'Details are at page 3 dot points.',
    'She looked at dot com firms.',
  ])('leaves %j alone', (text) => {
    expect(plain(text)).toBe(text)
  })

  it('keeps the apostrophe inside single quotation marks', () => {
    expect(plain('\u2018It won\u2019t do\u2019')).toBe("\u2018It won't do\u2019")
  })

  it('maps a fact back to the words as written', () => {
    const written = 'Write to mary\u00a0(at)\u00a0mail.example, then ring 07\u200b700\u00a0900123.'
    const { text, at } = normalise('Write to mary (at) mail.example, then ring 07\u200b700\u00a0900123.')
    const start = text.indexOf('07700')
    expect(written.slice(at(start), at(start + '07700 900123'.length))).toBe('07\u200b700\u00a0900123')
    const address = text.indexOf('mary@')
    expect(at(address)).toBe(9)
    expect(at(address + 'mary@mail.example'.length)).toBe(31)
  })

  const pieces = fc.constantFrom(
    'a',
    'B',
    '7',
    ' ',
    '.',
    ',',
    '-',
    '(at)',
    ' at ',
    ' dot ',
    'mary',
    'mail.example',
    '\u00a0',
    '\u2009',
    '\u200b',
    '\u00ad',
    '\u2011',
    '\u2013',
    '\u2019',
    '\u2018',
    '\ufb01',
    '\ufb03',
    '\uff17',
    '\u2028',
    'é',
    '“',
    '\ud83d\ude00',
    '\n',
  )
  const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))

  it('maps every offset into the original, never backwards, and the end to the end', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { text, at } = normalise(written)
        let last = 0
        for (let i = 0; i <= text.length; i++) {
          expect(at(i)).toBeGreaterThanOrEqual(last)
          expect(at(i)).toBeLessThanOrEqual(written.length)
          last = at(i)
        }
        expect(at(text.length)).toBe(written.length)
      }),
    )
  })

  it('maps each letter and digit that was not changed to itself', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { text, at } = normalise(written)
        for (let i = 0; i < text.length; i++) {
          const from = written.charAt(at(i))
          if (/[a-zB7é“]/.test(text.charAt(i)) && from.charCodeAt(0) < 0xfb00) expect(from).toBe(text.charAt(i))
        }
      }),
    )
  })

  it('loses no letter and no digit', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const letters = (text: string) =>
          text
            .replace(/\ufb01/g, 'fi')
            .replace(/\ufb03/g, 'ffi')
            .replace(/\uff17/g, '7')
            .replace(/[ \u00a0\u2009]dot[ \u00a0\u2009]|[ ([]at[\])]?|[^a-zB7é]/g, '')
        expect(letters(normalise(written).text.replace(/@/g, '(at)'))).toBe(letters(written))
      }),
    )
  })
})
