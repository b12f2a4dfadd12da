import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '#core/draft/context.schema.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import { AWAY_MS, answer, arm, change, disarm, enter, fail, judge, type Known, leave } from './decide.ts'
import { samePrint } from './print.ts'
import { type Must, type Snapshot, snapshotOf, stands } from './stands.ts'

const draft = (text: string, context: Context = to('a@x.example')): Snapshot =>
  snapshotOf({ places: layOut(text.split('\n').map((line) => ({ paragraph: paragraph(line), part: 'body' as const }))), context })
const to = (...addresses: readonly string[]): Context => ({ recipients: { to: addresses.map((address) => ({ address })), cc: [], bcc: [] } })

const NUMBER = 'Her number is AB 12 34 56 C.'
const AT_NUMBER: Must = { where: 'body', start: 14, end: 27 }
const known = (musts: readonly Must[], text = NUMBER): Known => judge({}, { snapshot: draft(text), musts })
const HELD = { go: false }
const GONE = { go: true }

describe('A mail is held', () => {
  it('by a finding that must be mended', () => expect(answer(known([AT_NUMBER]), draft(NUMBER))).toEqual({ go: false, musts: [AT_NUMBER] }))
  it('by words that were only moved', () => expect(answer(known([AT_NUMBER]), draft(`Dear Ann,\nnew words. ${NUMBER}`))).toMatchObject(HELD))
  it('by words that stand unchanged while the background is silent', () => expect(answer(fail(known([AT_NUMBER])), draft(`${NUMBER} And more.`))).toMatchObject(HELD))
  it('by the people it goes to, whatever was written since', () => expect(answer(known([{ where: 'recipients' }]), draft('Other words.'))).toMatchObject(HELD))
  it('by what is missing, while the text is the same', () => expect(answer(known([{ where: 'body' }]), draft(NUMBER))).toMatchObject(HELD))
  it('again after one “Send anyway” was used', () => expect(answer(disarm(arm(known([AT_NUMBER]), draft(NUMBER))), draft(NUMBER))).toMatchObject(HELD))
})

describe('A mail goes', () => {
  it('where nothing must be mended', () => expect(answer(known([]), draft(NUMBER))).toEqual(GONE))
  it.each([
    ['nobody has read it', {}, 'not read yet'],
    ['nobody answered', fail({}), 'no answer'],
    ['it was changed since', known([], 'Other words.'), 'changed since'],
    ['the words that held it were changed', known([AT_NUMBER], 'Her number is AB 12 34 56 D.'), 'changed since'],
    ['what was missing may be there now', known([{ where: 'document' }], 'Other words.'), 'changed since'],
    ['nobody answered after the last change', fail(known([], 'Other words.')), 'no answer'],
  ] as const)('and it is said, where %s', (_, before, unchecked) => expect(answer(before, draft(NUMBER))).toEqual({ go: true, unchecked }))
  it('and it is said, where it goes to others now', () => expect(answer(known([AT_NUMBER]), draft(NUMBER, to('b@x.example')))).toEqual({ go: true, unchecked: 'changed since' }))
})

describe('“Send anyway”', () => {
  const armed = arm(known([AT_NUMBER]), draft(NUMBER))
  it('lets it through as it stands', () => expect(answer(armed, draft(NUMBER))).toEqual(GONE))
  it('is over after a change, even one that was taken back', () => expect(answer(change(change(armed, draft('x')), draft(NUMBER)), draft(NUMBER))).toMatchObject(HELD))
  it('is over when it goes to others', () => expect(change(armed, draft(NUMBER, to('a@x.example', 'b@x.example'))).armed).toBeUndefined())
  it('outlasts a short look elsewhere', () => expect(answer(enter(leave(armed, 0), AWAY_MS), draft(NUMBER))).toEqual(GONE))
  it('is over after a long one', () => expect(answer(enter(leave(leave(armed, 0), AWAY_MS), AWAY_MS + 1), draft(NUMBER))).toMatchObject(HELD))
})

/** Everything that can happen to a draft, in any order; a send that goes uses up what was armed. */
const TEXTS = ['', 'vote', 'vote now', 'now\nvote now', 'Meet us'] as const
const happening = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), text: fc.constantFrom(...TEXTS), people: fc.constantFrom('a@x.example', 'b@x.example') }),
  fc.record({
    kind: fc.constant('judged' as const),
    musts: fc.array(fc.constantFrom<Must>({ where: 'body', start: 0, end: 4 }, { where: 'body' }, { where: 'recipients' }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constantFrom('failed' as const, 'send anyway' as const, 'send' as const) }),
  fc.record({ kind: fc.constantFrom('left' as const, 'back' as const), after: fc.integer({ min: 0, max: 2 * AWAY_MS }) }),
)

it('Whatever happens, nothing is held without a finding, and nothing that a finding stands in goes without an answer of the person', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (all) => {
      let it: Known = {}
      let now = draft('')
      let clock = 0
      /** Told apart from the machine: "Send anyway" since the last send and the last change. */
      let answered: Snapshot | undefined
      for (const one of all) {
        if (one.kind === 'write') {
          now = draft(one.text, to(one.people))
          it = change(it, now)
          if (answered && !samePrint(answered.print, now.print)) answered = undefined
        } else if (one.kind === 'judged') it = judge(it, { snapshot: now, musts: one.musts })
        else if (one.kind === 'failed') it = fail(it)
        else if (one.kind === 'left') it = leave(it, (clock += one.after))
        else if (one.kind === 'back') it = enter(it, (clock += one.after))
        else if (one.kind === 'send anyway') {
          it = arm(it, now)
          answered = now
        } else {
          const said = answer(it, now)
          const standing = it.judged?.musts.filter((must) => stands(must, it.judged!.snapshot, now)) ?? []
          if (!said.go) expect(said.musts).toEqual(standing)
          if (!said.go) expect(standing.length).toBeGreaterThan(0)
          if (said.go && standing.length > 0) expect(answered && samePrint(answered.print, now.print)).toBe(true)
          // Held at most once for each answer: what was just answered goes.
          if (!said.go) expect(answer(arm(it, now), now)).toEqual({ go: true })
          if (said.go && !said.unchecked && standing.length === 0 && !it.armed) expect(samePrint(it.judged!.snapshot.print, now.print)).toBe(true)
          if (said.go) {
            it = disarm(it)
            answered = undefined
          }
        }
      }
    }),
    { numRuns: 500 },
  )
})
