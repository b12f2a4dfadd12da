import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTerms, type TermHit } from './term-automaton.ts'

const found = (terms: string[], text: string, except: string[] = []): string[] =>
  compileTerms([{ name: 'list', terms, except }])
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

describe('the term automaton', () => {
  it('finds a phrase whatever the white space between its words', () => expect(found(['join us'], 'Please join\u00a0\n us today')).toEqual(['join\u00a0\n us']))
  it('finds whole words only', () => expect(found(['tory'], 'The history of the factory, statutory and tory')).toEqual(['tory']))
  it('takes a small letter for either case', () => expect(found(['vote for'], 'VOTE FOR change, Vote for us')).toEqual(['VOTE FOR', 'Vote for']))
  it('keeps a capital a capital', () => expect(found(['Labour'], 'labour costs, Labour councillors, LABOUR')).toEqual(['Labour', 'LABOUR']))
  it('takes any ending after a star', () => expect(found(['betray*'], 'betrayed, a betrayal, betray')).toEqual(['betrayed', 'betrayal', 'betray']))
  it('passes over a term inside a longer exception', () => expect(found(['Labour'], 'The Labour market and Labour councillors', ['Labour market'])).toEqual(['Labour']))
  it('takes the longest term at a place', () => expect(found(['vote', 'vote Labour'], 'vote Labour now')).toEqual(['vote Labour']))
  it('reads typographic apostrophes and hyphens as plain ones', () => expect(found(["don't re-elect"], 'don’t re‑elect')).toEqual(['don’t re‑elect']))
  it('finds terms that begin with a sign', () => expect(found(['© Anytown', '£25,044', '@reds'], '© Anytown, @reds: £25,044')).toEqual(['© Anytown', '@reds', '£25,044']))
  it('reads accents as their letters', () => expect(found(['Sinn Fein'], 'Sinn Féin')).toEqual(['Sinn Féin']))
  it('names the lists of a hit', () => {
    const automaton = compileTerms([
      { name: 'a', terms: ['x y'], except: [] },
      { name: 'b', terms: ['x y'], except: [] },
    ])
    expect(automaton.find('x y')[0]?.lists).toEqual(['a', 'b'])
  })
  it('finds the same in a text whatever it has read before', () => {
    const word = fc.oneof(fc.stringMatching(/^[abA]{1,3}$/), fc.constantFrom('b*', 'é', '@a', '$more', 'a\u00a0b', '10am'))
    const terms = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 12 }).map((all) => all.map((words) => words.join(' ').replace(/\*(?!$)/g, '')))
    const text = fc.array(fc.oneof(fc.stringMatching(/^[abA]{1,3}$/), fc.constantFrom('é', '@a', '  a', 'α', '10am', '10', '.')), { maxLength: 14 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(terms, terms, fc.array(text, { minLength: 2, maxLength: 8 }), (all, except, texts) => {
        const lists = [
          { name: 'all', terms: all, except },
          { name: 'more', terms: ['ab', 'a b', 'b*'], except: ['ab a'] },
        ]
        const [known, beside] = [compileTerms(lists), compileTerms(lists)]
        for (const each of [...texts, ...texts]) {
          expect(known.find(each)).toEqual(compileTerms(lists).find(each))
          expect(known.with([lists[1] as (typeof lists)[0]]).find(each)).toEqual(beside.with([lists[1] as (typeof lists)[0]]).find(each))
        }
      }),
    )
  })
  it('finds the terms of a list whatever other lists there are, and when they are left out', () => {
    const word = fc.oneof(fc.stringMatching(/^[abcAB]{1,3}$/), fc.constantFrom('$more', '$most'))
    const term = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '*'))
      .map(([words, star]) => words.join(' ') + (words.at(-1)?.startsWith('$') ? '' : star))
    const text = fc.array(fc.stringMatching(/^[abcAB]{1,3}$/), { maxLength: 24 }).map((words) => words.join(' '))
    const named = [
      { name: 'more', terms: ['ab', 'a b', 'b*', 'c'], except: ['ab a'] },
      { name: 'most', terms: ['$more a', 'bb'], except: [] },
    ]
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(term, { minLength: 1, maxLength: 5 }), fc.array(term, { maxLength: 2 })), { maxLength: 8 }),
        fc.array(text, { maxLength: 5 }),
        (all, texts) => {
          const lists = all.map(([terms, except], i) => ({ name: `list${i}`, terms, except }))
          const together = compileTerms([...lists, ...named])
          const of = (name: string, hits: readonly TermHit[]) => hits.filter((hit) => hit.lists.includes(name)).map(({ start, end }) => [start, end])
          for (const each of texts)
            for (const list of lists) {
              const alone = of(list.name, compileTerms([list, ...named]).find(each))
              expect(of(list.name, together.find(each))).toEqual(alone)
              expect(of(list.name, together.only(new Set([list.name])).find(each))).toEqual(alone)
            }
        },
      ),
    )
  })
  it('finds every word of a text that is a term, and only those', () => {
    const word = fc.stringMatching(/^[a-d]{1,4}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), fc.array(word, { maxLength: 30 }), (terms, words) => {
        expect(found(terms, words.join(' '))).toEqual(words.filter((each) => terms.includes(each)))
      }),
    )
  })
  it('stays linear on a text of one repeated beginning', () => {
    const automaton = compileTerms([{ name: 'list', terms: [`${'a '.repeat(30)}b`], except: [] }])
    expect(automaton.find('a '.repeat(10_000))).toEqual([])
  })

  describe('with lists named in terms', () => {
    const lists = [
      { name: 'party', terms: ['Red', 'Blue Team'], except: [] },
      { name: 'votes', terms: ['vote $party now', '$party first'], except: [] },
      { name: 'all', terms: ['$votes', 'canvass'], except: ['vote $party now or'] },
    ]
    const of = (name: string, text: string, automaton = compileTerms(lists)): string[] =>
      automaton
        .find(text)
        .filter((hit) => hit.lists.includes(name))
        .map(({ start, end }) => text.slice(start, end))

    it('takes any term of the list', () => expect(of('votes', 'Vote Blue Team now; vote red now; vote Red now')).toEqual(['Vote Blue Team now', 'vote Red now']))
    it('begins with a list where the term does', () => expect(of('votes', 'BLUE TEAM FIRST')).toEqual(['BLUE TEAM FIRST']))
    it('takes no term of the list where one of its exceptions begins', () => {
      const fair = compileTerms([
        { name: 'party', terms: ['Red', 'Blue Team'], except: ['Red Day', '$colours Nose', 'Very Red'] },
        { name: 'colours', terms: ['Red', 'Blue'], except: [] },
        { name: 'side', terms: ['$party', 'flyers for the $party fair', 'flyers for the $party'], except: [] },
      ])
      expect(of('side', 'flyers for the Red Day fair, flyers for the Red Nose, flyers for the Red fair', fair)).toEqual(['flyers for the Red fair'])
      expect(of('side', 'flyers for the Red days; Blue Team Day', fair)).toEqual(['flyers for the Red', 'Blue Team'])
      expect(of('party', 'a Very Red day', fair.with([{ name: 'party', terms: ['Green'], except: ['Green Day'] }]))).toEqual([])
      expect(of('side', 'Green Days, Green Day', fair.with([{ name: 'party', terms: ['Green'], except: ['Green Day'] }]))).toEqual(['Green'])
    })
    it('begins with a sign before a list', () => {
      const labels = compileTerms([
        { name: 'labels', terms: ['($party)'], except: [] },
        { name: 'party', terms: ['Red'], except: [] },
      ])
      expect(of('labels', 'Cllr Khan (Red), Mill Ward', labels)).toEqual(['(Red)'])
    })
    it('reaches through several lists', () => expect(of('all', 'Blue Team first, then canvass')).toEqual(['Blue Team first', 'canvass']))
    it('writes exceptions with lists too', () => expect(of('all', 'vote Red now or never; Red first')).toEqual(['Red first']))
    it('takes words that are added later, and leaves the first automaton as it was', () => {
      const first = compileTerms(lists)
      const more = first.with([{ name: 'party', terms: ['Green'], except: [] }])
      expect(of('all', 'vote Green now', more)).toEqual(['vote Green now'])
      expect(of('all', 'vote Green now', first)).toEqual([])
    })
    it('stays linear where many terms of a list follow one another', () => {
      const many = compileTerms([
        { name: 'a', terms: Array.from({ length: 40 }, (_, i) => `${'x '.repeat(i)}x`), except: [] },
        { name: 'b', terms: ['$a $a'], except: [] },
      ])
      expect(many.find('x '.repeat(100)).length).toBeGreaterThan(0)
    })
    it('says which list does not exist', () => expect(() => compileTerms([{ name: 'votes', terms: ['vote $nobody'], except: [] }])).toThrow('"$nobody" that does not exist'))
    it('refuses a list that contains itself', () =>
      expect(() =>
        compileTerms([
          { name: 'a', terms: ['$b'], except: [] },
          { name: 'b', terms: ['$a'], except: [] },
        ]),
      ).toThrow('contains itself'))
  })
})
