/** A pack is data. Whoever signed it, it adds no code, no helper, no kind of rule, and nothing that keeps a device busy. */
import { describe, expect, it } from 'vitest'
import { MOST_RULES } from '#core/pack/limits.ts'
import { pack, ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import { takePack } from './keep-pack.ts'
import { newGroupKey } from './keys.ts'
import { leader, made, plain, press, TODAY, whip } from './packs-for-test.ts'

const top = pack()
const groupKey = newGroupKey()
const pin = { trust: [leader.x, whip.x, press.x] }

/** Well signed by everybody, and still refused. */
async function refusal(open: object, more: object = {}): Promise<string> {
  const text = JSON.stringify(await made(plain(more, open), [leader, whip, press], { groupKey }))
  return takePack('anytown.seconder', text, { today: TODAY, pin, groupKey }, top).then(
    () => 'taken',
    (error: Error) => error.message,
  )
}
const withRule = (more: object) => refusal({ rules: [ruleInPack('GP-90', more)] })
const withTemplate = (more: object) => refusal({ templates: [templateInPack('T-GRATITUDE', more)] })

describe('a pack that all its keepers signed is still refused', () => {
  it('but not when it is data alone', async () => expect(await refusal({ rules: [ruleInPack()], templates: [templateInPack()] })).toBe('taken'))
  it.each([
    ['a kind of rule of its own', () => withRule({ kind: 'script', code: 'fetch("https://x.example")' }), 'there is no rule kind "script"; the kinds are'],
    ['a fact that no code reports', () => withRule({ kind: 'detector', detects: 'everything', terms: undefined }), 'no fact is called "everything"'],
    ['a situation that no code knows', () => withRule({ when: { evil: true } }), 'unknown key "evil"'],
    ['a check of people that no code makes', () => withRule({ kind: 'people', check: 'rank-everybody', terms: undefined }), '(GP-90)'],
    ['a helper of its own in a template', () => withTemplate({ body: 'Dear {{name}} {{run "x"}}\n' }), '(T-GRATITUDE), line 1 of its body'],
    ['raw output', () => withTemplate({ body: 'Dear {{{name}}}\n' }), '(T-GRATITUDE)'],
    ['what objects inherit', () => withTemplate({ body: 'Dear {{name}} {{name.constructor.name}}\n' }), '(T-GRATITUDE)'],
    ['a template with code beside it', () => withTemplate({ helpers: { shout: 'x => x' } }), 'unknown key "helpers"'],
    ['code beside rules and templates', () => refusal({ helpers: ['x'] }), 'unknown key "helpers"'],
    ['a pattern that could backtrack for ever', () => withRule({ kind: 'pattern', pattern: '(a+)+b', literal: 'aa', terms: undefined }), 'unbounded repeat'],
    ['an address that a click would run', () => withRule({ source: { title: 'x', asAt: TODAY, verified: true, url: 'javascript:alert(1)' } }), 'write a web address'],
    ['too many rules', () => refusal({ rules: Array.from({ length: MOST_RULES + 1 }, () => 0) }), `expected no more than ${MOST_RULES}`],
    ['depth without end', () => refusal({ words: JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`) }), 'more than 40 deep'],
    ['a rule above loosened that may not be', () => refusal({ overrides: [{ rule: 'PB-03', off: true, reason: 'x' }] }), 'PB-03'],
    ['somebody’s own settings', () => refusal({}, { sealed: { me: { name: 'Sam Lee' } } }), 'sealed.me: a pack is for a whole group'],
  ])('with %s', async (_, refused, said) => expect(await refused()).toContain(said))
})
