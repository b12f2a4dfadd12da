import { describe, expect, it } from 'vitest'
import { decisionForAll, decisionIn, isDecisionAlone } from './whip-decisions.ts'

describe('the position and the whip', () => {
  it.each([
    ['Position: support.\nWhip applies.', 'support', 'Whip applies'],
    ['We will back it. Two-liner.', 'back', 'Two-liner'],
    ['Position: none\nVote as you think right', 'none', 'Vote as you'],
    ['Whip: none', 'none', 'none'],
    ['Bus motion: for. Whip.', 'for', '. Whip'],
    ["We're backing it, whip's on.", 'backing', "whip's on"],
    ['We are for it. Two lines.', 'We are for it', 'Two lines'],
    ['We note it. Two-line: be there.', 'note it', 'Two-line'],
    ['Whip: three-line', undefined, 'three-line'],
    ['To be noted. Whip not needed.', 'To be noted', 'Whip not needed'],
    ['You are free to vote as you wish.', 'free', 'free'],
  ])('%s', (text, position, whip) => expect([decisionIn(text).position, decisionIn(text).whip]).toEqual([position, whip]))
  it.each(['Please be there by seven.', 'Mover Cllr Khan, seconder Cllr Osei.'])('none in: %s', (text) => expect(decisionIn(text)).toEqual({}))
})

it.each(['Whip applies.', 'Two-line whip.', 'There is no whip.', 'Status: free vote', 'This is a free vote.', 'Our position: oppose'])('stands alone: %s', (text) =>
  expect(isDecisionAlone(text)).toBe(true),
)
it.each(['Planning: no whip', 'Budget: support, whip applies'])('is more than a decision: %s', (text) => expect(isDecisionAlone(text)).toBe(false))

it.each(['The whip applies to every item below unless I say otherwise.', 'All items are two-line unless marked.', 'Everything on the paper is whipped.'])(
  'is said once for all: %s',
  (text) => expect(decisionForAll(text).whip).toBeDefined(),
)
it.each(['Item 9: support, whip applies to all stages', 'All members are welcome at the vote of thanks.'])('is not: %s', (text) => expect(decisionForAll(text)).toEqual({}))
