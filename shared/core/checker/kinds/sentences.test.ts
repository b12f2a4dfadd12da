import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const rule = ruleEngine('kind: sentences\nlongest: 6\nlong: 3\ninARow: 3')

it('finds a sentence that is too long', () => expect(flaggedAt(rule, 'Al bo. One two three four five six seven. Cy di.')).toEqual(['One two three four five six seven.']))
it('finds three long ones in a row as one', () =>
  expect(flaggedAt(rule, 'Al bo cy do. Ed fa go hi. In jo ko lo. My no op qu.')).toEqual(['Al bo cy do. Ed fa go hi. In jo ko lo.']))
it('lets a short sentence break the row', () => expect(flaggedAt(rule, 'Al bo cy do. Ed fa go hi. In it. Jo ko lo my. No op qu ru.')).toEqual([]))
it('lets two long ones stand', () => expect(flaggedAt(rule, 'Al bo cy do. Ed fa go hi.')).toEqual([]))
it('leaves out what is excused', () => {
  const excusing = ruleEngine('kind: sentences\nlongest: 3\nlong: 2\ninARow: 3\nunless: { terms: [printed by] }')
  expect(flaggedAt(excusing, 'This was printed by Ace Print in Anytown.')).toEqual([])
})
