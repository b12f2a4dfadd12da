import { describe, expect, it } from 'vitest'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { betterWords, changed, contextIn, formOf, kindsOf, newRule, withBetterWords, withKinds } from './rule-forms.ts'
import { ruleProblems } from './rule-problems.ts'
import { lengthExamples } from './sample-lengths.ts'
import { lineEngine, lineProblems, newLine, tryLine } from './try-line.ts'
import { tryRule } from './try-rule.ts'
import { line, phrase, TODAY, top, workOf } from './work-for-test.ts'

const { pack } = workOf()
const fields = (rule: WrittenRule) => ruleProblems(rule, {}).map(({ field }) => field)
const letter = (kind: 'required' | 'limit', more: object) =>
  withKinds(phrase({ ...newRule(kind, 'GP-71', TODAY), ...more, title: 'A', why: 'B', source: phrase().source }), ['letter'])

describe('A new rule', () => {
  it('says of each field what is missing', () =>
    expect(fields(newRule('phrase', 'GP-70', TODAY))).toEqual(['title', 'message', 'why', 'source', 'terms', 'flag.0', 'flag.1', 'pass.0', 'pass.1']))
  it('about something missing or too long needs a kind of document', () => {
    expect(fields(newRule('required', 'GP-70', TODAY))).toEqual(expect.arrayContaining(['kinds', 'name', 'terms']))
    expect(fields({ ...newRule('limit', 'GP-70', TODAY), atMost: 0 } as WrittenRule)).toEqual(expect.arrayContaining(['kinds', 'atMost']))
  })
  it('lacks nothing once it is filled in', () => expect(ruleProblems(phrase(), {})).toEqual([]))
  it('needs two examples of each side, and words that can be looked for', () => {
    expect(fields(phrase({ terms: ['…'] }))).toEqual(['terms'])
    expect(fields(phrase({ examples: { flag: [{ text: 'Our customers.' }], pass: phrase().examples.pass } }))).toEqual(['flag'])
  })
  it('says what stands in the way though every field is filled', () =>
    expect(ruleProblems(phrase({ severity: 'dire' }), {})[0]?.message).toMatch(/^This rule cannot be used yet: /))
})

describe('The forms', () => {
  it('show the three kinds that they write, and the pack’s own list of words', () => {
    expect(formOf(phrase(), {})).toBe('phrase')
    expect(formOf(phrase({ terms: '$ours' }), { ours: { terms: ['a'] } })).toBe('phrase')
    expect(formOf(phrase({ terms: '$theirs' }), {})).toBeUndefined()
    expect(formOf(phrase({ kind: 'near' }), {})).toBeUndefined()
    expect(formOf(phrase({ kind: 'limit', measure: 'words', atMost: { setting: 'standingOrders.motionWords' } }), {})).toBeUndefined()
  })
  it('keep fixes of another sort beside better words', () => {
    const rule = withBetterWords(phrase({ fixes: [{ label: 'Take the sentence out', remove: 'sentence' }] }), ['residents'])
    expect(betterWords(rule)).toEqual(['residents'])
    expect(rule.fixes?.map(({ label }) => label)).toEqual(['Write “residents”', 'Take the sentence out'])
    expect(withBetterWords(phrase(), [])).not.toHaveProperty('fixes')
  })
  it('leave a condition alone that says more than the kind', () => {
    expect(kindsOf(phrase({ when: { public: true } }))).toBeUndefined()
    expect(kindsOf(phrase({ when: { kind: 'letter' } }))).toEqual(['letter'])
    expect(kindsOf(phrase())).toEqual([])
  })
  it('move examples to the kind that is chosen, but for one that has its own', () => {
    const rule = phrase({ examples: { flag: [{ text: 'a' }, { text: 'b', context: { kind: 'email' } }], pass: [{ text: 'c' }, { text: 'd' }] } })
    expect(withKinds(rule, ['letter']).examples.flag.map(({ context }) => (context as { kind: string }).kind)).toEqual(['letter', 'email'])
  })
  it('let an unwritten message follow, leave a written one, and forget the rehearsal', () => {
    const before = newRule('limit', 'GP-70', TODAY)
    const auto = changed(before, { ...before, atMost: 300 } as WrittenRule)
    expect(auto.message).toBe('This has more than 300 words.')
    const own = { ...auto, message: 'Shorter, please.', rehearsed: { on: TODAY, documents: 1, words: 1, alarms: 0, alarmed: 0 } } as WrittenRule
    const now = changed(own, { ...own, atMost: 200 } as WrittenRule)
    expect(now.message).toBe('Shorter, please.')
    expect(now).not.toHaveProperty('rehearsed')
  })
})

describe('Examples', () => {
  it('are tried by the engine, each for itself', () => {
    const rule = phrase({ examples: { flag: [{ text: 'Our customers.' }, { text: 'Our guests.' }], pass: [{ text: '' }, { text: 'One customer.' }] } })
    const { flag, pass: left } = tryRule(top, pack, rule)
    expect(flag.map((one) => one?.ok)).toEqual([true, false])
    expect(left).toEqual([undefined, { ok: false, says: 'Found at “customer”, and should be left alone.' }])
  })
  it('of something required are tried in their kind of document', () => {
    const rule = letter('required', { elements: [{ name: 'contact', query: { terms: ['contact us'] } }], message: 'This has no contact.' })
    const text = (words: string) => ({ text: words, context: contextIn('letter') })
    const { flag, pass: left } = tryRule(top, pack, { ...rule, examples: { flag: [text('Dear all')], pass: [text('Contact us.')] } })
    expect([flag[0]?.ok, left[0]?.ok]).toEqual([true, true])
  })
  it('of a headline’s limit are made of the right lengths too', () => {
    const rule = { ...letter('limit', { measure: 'headline-characters', atMost: 60, message: 'Too long.' }), when: { kind: ['press-release'] } } as WrittenRule
    expect(formOf(rule, {})).toBe('limit')
    const { flag, pass, fault } = tryRule(top, workOf().pack, { ...rule, examples: lengthExamples(rule) })
    expect([fault, ...flag, ...pass].map((one) => (typeof one === 'object' ? one.ok : one))).toEqual([undefined, true, true, true, true])
  })
  it('of a limit are made of the right lengths', () => {
    const rule = letter('limit', { atMost: 60, message: 'Too long.' })
    const { flag, pass: left } = tryRule(top, pack, { ...rule, examples: lengthExamples(rule) })
    expect([...flag, ...left].map((one) => one?.ok)).toEqual([true, true, true, true])
  })
  it('say why they cannot be tried', () =>
    expect(tryRule(top, pack, phrase({ examples: { flag: [{ text: 'Our customers.', context: { kind: 'sonnet' } }], pass: [] } })).fault).toMatch(/Our customers/))
})

describe('An agreed line', () => {
  const engine = lineEngine(top)
  it('is tried with the engine’s own check of lines, expired or not', () => {
    const { flag, pass: left } = tryLine(engine, { ...line, expires: '2020-01-01' }, TODAY)
    expect([...flag, ...left].map((one) => one?.ok)).toEqual([true, true, true, true])
  })
  it('says which sentence is missed', () => expect(tryLine(engine, { ...line, contradicts: ['sell the library'] }, TODAY).flag[0]?.says).toMatch(/^Not found/))
  it('lacks its words, what contradicts it, and its sentences at first', () =>
    expect(lineProblems(newLine(TODAY)).map(({ field }) => field)).toEqual(['line', 'contradicts', 'flag.0', 'flag.1', 'pass.0', 'pass.1']))
})
