import { expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const engine = ruleEngine('kind: limit\nmeasure: one-member-percent\natMost: 30\nmessage: "{name}: {share}"')
const about = (text: string, context: Context = {}) => findingsIn(engine, text, { context }).map(({ message }) => message)
const item = (who: string) => `The new crossing on Fern Road is open, said ${who}.`
const issue = (...names: string[]) => names.map(item).join('\n\n')

it('names the member and the share', () => expect(about(issue('Cllr Khan', 'Cllr Khan', 'Cllr Ada Khan', 'the vicar', 'a reader'))).toEqual(['Khan: 3 of 5 items']))
it('leaves a member alone who is named in few items', () =>
  expect(about(issue('Cllr Khan', 'Cllr Osei', 'Cllr Khan', 'the vicar', 'a reader', 'Cllr Hale', 'a driver'))).toEqual([]))
it('does not measure a sheet of three items', () => expect(about(issue('Cllr Khan', 'Cllr Khan', 'Cllr Khan'))).toEqual([]))
it('counts private people for nothing', () => expect(about(issue('Mrs Doyle', 'Mrs Doyle', 'Mrs Doyle', 'the vicar', 'a reader'))).toEqual([]))
it('counts pictures by their captions', () =>
  expect(about(`${item('Cllr Khan')}`, { images: ['Cllr Khan', 'Cllr Khan in the park', 'Ada Khan', 'A bridge', 'A bus', 'Bins'].map((caption) => ({ caption })) })).toEqual([
    'Khan: 3 of 6 pictures',
  ]))
it('counts line by line what stands without empty lines between', () => {
  const [named, other] = ['The new crossing is open, said Cllr Khan.', 'The new crossing is open, said a reader.']
  expect(about(['Roads', named, 'Bins', named, 'Parks', other, 'Markets', named, 'Buses', other].join('\n'))).toEqual(['Khan: 3 of 5 items'])
})
