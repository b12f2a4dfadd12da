import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const LIMITS = 'jaccard: 0.6\ncontainment: 0.8\natLeast: 8\n'
const MOTION = 'This Council notes that the last bus leaves at six. This Council resolves to ask the Leader to write to the bus company about evenings.'

describe('a motion like an earlier one', () => {
  const rule = ruleEngine(`kind: similarity\nagainst: earlier-motions\n${LIMITS}months: 6\nmessage: "Like {title}"`)
  const earlier = (date: string, text = MOTION, outcome = 'lost'): Settings => ({ earlierMotions: [{ title: 'Evening buses', date, text, outcome }] })
  const context: Context = { kind: 'motion', meetingDate: '2026-09-16' }
  const messages = (settings: Settings, text = MOTION) => findingsIn(rule, text, { context, settings }).map(({ message }) => message)

  it('is named with the earlier one', () => expect(messages(earlier('2026-07-15'))).toEqual(['Like Evening buses']))
  it('is found in other numbering and lines', () =>
    expect(messages(earlier('2026-07-15'), `Evening buses\n\n${MOTION.replace('. ', '.\n\n1. ')}\n\nMoved by Cllr Ada Khan`)).toHaveLength(1))
  it('counts for six months', () => {
    expect(messages(earlier('2026-03-16'))).toHaveLength(1)
    expect(messages(earlier('2026-03-15'))).toEqual([])
  })
  it('may repeat one that was withdrawn', () => expect(messages(earlier('2026-07-15', MOTION, 'withdrawn'))).toEqual([]))
  it('may share its subject', () =>
    expect(messages(earlier('2026-07-15', 'This Council believes that evening buses matter and asks Cabinet to consider the cost of a later service.'))).toEqual([]))
  it('is not sought without earlier motions', () => expect(messages({})).toEqual([]))
})

describe('a text like quoted matter', () => {
  const rule = ruleEngine(`kind: similarity\nagainst: quoted-text\n${LIMITS}message: "Copied"`)
  it('is found', () => expect(findingsIn(rule, MOTION, { context: { kind: 'web-page', quotedText: MOTION } })).toHaveLength(1))
  it('is not found in other words', () =>
    expect(findingsIn(rule, MOTION, { context: { kind: 'web-page', quotedText: 'The pool will open on Sundays from May, the Leader said on Monday.' } })).toEqual([]))
})
