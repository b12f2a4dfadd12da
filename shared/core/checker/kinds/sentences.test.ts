import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const rule = ruleEngine('kind: sentences\nlongest: 6\nlong: 3\ninARow: 3')

it('finds a sentence that is too long', () => expect(flaggedAt(rule, 'A b. One two three four five six seven. C d.')).toEqual(['One two three four five six seven.']))
it('finds three long ones in a row as one', () => expect(flaggedAt(rule, 'A b c d. E f g h. I j k l. M n o p.')).toEqual(['A b c d. E f g h. I j k l.']))
it('lets a short sentence break the row', () => expect(flaggedAt(rule, 'A b c d. E f g h. I. J k l m. N o p q.')).toEqual([]))
it('lets two long ones stand', () => expect(flaggedAt(rule, 'A b c d. E f g h.')).toEqual([]))
it('leaves out what is excused', () => {
  const excusing = ruleEngine('kind: sentences\nlongest: 3\nlong: 2\ninARow: 3\nunless: { terms: [printed by] }')
  expect(flaggedAt(excusing, 'This was printed by Ace Print in Anytown.')).toEqual([])
})
