import { describe, expect, it } from 'vitest'
import type { Context } from '#core/draft/context.schema.ts'
import { ANSWER_WORDS, answerOf, unseenLists, withAnswer } from './list-answers.ts'

const council = { council: { domain: 'anytown.gov.uk' } }
const asleep = { asleep: [{ rule: 'EM-03', title: '', needs: 'consent' as const }] }
const asked = (recipients: Context['recipients'], context: Context = {}, verdict: Parameters<typeof unseenLists>[2] = { asleep: [] }) =>
  unseenLists(recipients, context, verdict, council).map(({ address, name }) => address ?? name)
const people = { bcc: [{ address: 'mary@mail.example' }, { address: 'tom@post.example' }] }

describe('Who is on this list?', () => {
  it('is asked of a group address, once, whatever its capitals', () =>
    expect(asked({ to: [{ address: 'Tenants@lists.example' }], cc: [{ address: 'tenants@lists.example' }] })).toHaveLength(1))
  it('is not asked where the host knows who they are, or of a person', () =>
    expect(asked({ to: [{ address: 'all@anytown.gov.uk', type: 'councillor' }, { address: 'mary@mail.example' }] })).toEqual([]))
  it('is asked of many people where a check waits for their consent', () => {
    expect(asked(people, {}, asleep)).toEqual(['the 2 people it goes to'])
    expect(asked(people)).toEqual([])
    expect(asked({ to: [{ address: 'mary@mail.example' }] }, {}, asleep)).toEqual([])
  })
  it('stays to be changed once it is answered, though no check waits any more', () =>
    expect(asked(people, { lists: [{ type: 'resident', consent: true }] })).toEqual(['the 2 people it goes to']))
})

describe('an answer', () => {
  const list = { address: 'tenants@lists.example', name: 'the list', reason: '' }
  it.each(Object.keys(ANSWER_WORDS))('is kept and read again: %s', (answer) => expect(answerOf(withAnswer({}, list, answer), list)).toBe(answer))
  it('replaces the one before, and leaves what was said of others and of the draft', () => {
    const before: Context = { kind: 'email', lists: [{ address: 'Tenants@lists.example', type: 'member' }, { type: 'party' }] }
    expect(withAnswer(before, list, 'press')).toEqual({ kind: 'email', lists: [{ type: 'party' }, { address: list.address, type: 'press' }] })
  })
  it('is taken back', () => expect(withAnswer({ kind: 'email', lists: [{ address: list.address, type: 'press' }] }, list, undefined)).toEqual({ kind: 'email' }))
})
