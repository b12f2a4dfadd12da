import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AUDIENCES, CHANNELS, contextSchema, KINDS, MEETING_KINDS, RESOURCES, ROLES } from '../context.schema.ts'
import { contextFrom, WORDS } from './context-from.ts'

test('the words are those of the schema', () => {
  expect(WORDS).toEqual({
    kind: KINDS.join(' '),
    role: ROLES.join(' '),
    channel: CHANNELS.join(' '),
    audience: AUDIENCES.join(' '),
    resource: RESOURCES.join(' '),
    meetingKind: MEETING_KINDS.join(' '),
  })
})

test('what fits is taken, anything else passed over', () => {
  expect(
    contextFrom({
      kind: 'press-release',
      title: 2026,
      author: 'Sam Lee',
      layout: 'post',
      audience: 'everybody',
      date: '10 April',
      reply: true,
      recipients: { to: [{ address: 'a@x.example', tags: 1 }] },
      namedWithConsent: ['Mary Ahmed', 3],
    }),
  ).toEqual({
    kind: 'press-release',
    title: '2026',
    author: { name: 'Sam Lee' },
    reply: true,
    recipients: { to: [{ address: 'a@x.example' }] },
    namedWithConsent: ['Mary Ahmed', '3'],
  })
})

test('what a file shows is not taken from what it says of itself', () => {
  expect(contextFrom({ quotedText: 'x', images: [], links: [], style: { pages: 1 } })).toEqual({})
})

test('whatever the data, the context is one that the schema accepts', () => {
  const keys = Object.keys(contextSchema.shape)
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...KINDS, '2026-04-10', '2026-02-30', '2026-04-10T12:30', 'cash'),
    fc.record({ to: fc.array(fc.record({ address: fc.string(), consent: fc.boolean() })), by: fc.string(), value: fc.double(), role: fc.constantFrom(...ROLES) }),
  )
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), value), (data) => contextSchema.safeParse(contextFrom(data)).success))
})
