import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf } from './mail-text.ts'

const told = (text: string) => passagesOf(text).map(({ part, signature, lines }) => `${signature ? 'signature' : part}: ${lines.join('|')}`)

describe('a plain-text mail', () => {
  test('is told apart into what was written, the signature and the chain', () => {
    expect(told('Thank you.\n\n-- \nSam Lee\n\nOn 3 March 2026 Ada Khan\n<a@x.example> wrote:\n> Please\n>> publish it.')).toEqual([
      'body: Thank you.|',
      'signature: -- |Sam Lee|',
      'quoted: On 3 March 2026 Ada Khan|<a@x.example> wrote:|Please|publish it.',
    ])
  })

  test('answered between the lines keeps the answers', () => {
    expect(told('On 3 March 2026 A wrote:\n> one?\nYes.\n> two?\n\nNo.')).toEqual(['quoted: On 3 March 2026 A wrote:|one?', 'body: Yes.', 'quoted: two?', 'body: |No.'])
  })

  test.each([
    ['Outlook', 'New\n\n-----Original Message-----\nFrom: A\nOld'],
    ['Gmail', 'New\n\n---------- Forwarded message ---------\nFrom: A\nOld'],
    ['Apple Mail', 'New\n\nBegin forwarded message:\n\nOld'],
    ['Outlook on the web', 'New\n\n________________________________\nFrom: A\nSent: 3 March 2026\nTo: B\nSubject: Bins\n\nOld'],
    ['a copied header', 'New\n\nFrom: A\nDate: 3 March 2026\nTo: B\n\nOld'],
    ['a chain that nothing marks', 'New\n\nOn 3 March 2026 at 10:15, A wrote:\n\nOld'],
  ])('of %s: all below the divider is quoted', (_, text) => {
    const passages = passagesOf(text)
    expect(passages.map(({ part }) => part)).toEqual(['body', 'quoted'])
    expect(passages[1]?.lines.join('\n')).toMatch(/Old$/)
  })

  test.each([['On the agenda is what Ada wrote:\nnothing'], ['From: the leader\nTo: all\nwith thanks'], ['a line\n____\nacross'], ['Yours\n--\nSam']])(
    'has nothing quoted and no signature: %j',
    (text) => {
      expect(told(text)).toEqual([`body: ${text.split('\n').join('|')}`])
    },
  )

  test('keeps every line in its order', () => {
    const line = fc.constantFrom(
      '> a',
      '-- ',
      '',
      'On 3 March A wrote:',
      'From: A',
      'Sent: x',
      'To: y',
      'text',
      '________________________________',
      '-----Original Message-----',
      '>',
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const bare = (text: string) => text.replace(/^>+ ?/, '')
        expect(
          passagesOf(lines.join('\n'))
            .flatMap((passage) => passage.lines)
            .map(bare),
        ).toEqual(lines.map(bare))
      }),
    )
  })
})
