import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileTerms } from '#core/checker/term-automaton.ts'
import { examples } from '#generated/examples.ts'
import { sentRules } from '#generated/starter-send.ts'
import { listsFrom } from './list-text.ts'
import { Met, MetTerms } from './met-terms.ts'

const lists = listsFrom(sentRules.lists)
const whole = compileTerms(lists.words, lists.besides)
const texts = Object.values(examples).flatMap(({ flag, pass }) => [...flag, ...pass].flatMap(({ text }) => (text ? [text] : [])))

it('finds in every example what the terms filed whole find, each text met as it comes', () => {
  const terms = new MetTerms(lists, new Met())
  const some = texts.filter((_, i) => i % 9 === 0)
  expect(some.filter((text) => JSON.stringify(terms.find(text)) !== JSON.stringify(whole.find(text)))).toEqual([])
})

it('finds the same behind accents, digits, signs and hyphens, and after words of the settings came in', () => {
  const own = [{ name: 'partyNames', terms: ['Orange Party'], except: [] }]
  const [wholeWithOwn, withOwn] = [whole.with(own), new MetTerms(lists, new Met()).with(own)]
  const piece = fc.constantFrom(
    'Vote',
    'vote',
    'Orange Party',
    'Labour',
    'newsletter',
    '£',
    '10',
    '\u00e9',
    'canvassing',
    '-',
    ' ',
    '\n',
    '\u2019s',
    'your ward',
    'polling',
    '#',
    'leaflets',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      expect(withOwn.find(text)).toEqual(wholeWithOwn.find(text))
    }),
  )
})

it('files nothing anew for a text that was foretold', () => {
  const met = new Met()
  const terms = new MetTerms(lists, met)
  met.see('Come canvassing with us on Saturday.\nVote Labour!')
  const { news } = met
  terms.find('Vote Labour!')
  terms.find('Come canvassing with us on Saturday.')
  expect(met.news).toBe(news)
})
