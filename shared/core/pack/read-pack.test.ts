import { describe, expect, it } from 'vitest'
import { createEngine } from '../checker/engine.ts'
import { findingsIn } from '../checker/try-rule.ts'
import { layer } from './layers.ts'
import { LARGEST_PACK } from './limits.ts'
import { PackError } from './pack-error.ts'
import { override, pack, packFile, rule, ruleInPack, templateInPack } from './pack-for-test.ts'
import { readPack, readPacks } from './read-pack.ts'

const TOP = pack({
  rules: [rule('RL-06', { mayLoosen: true }), rule('PB-03', { severity: 'must', params: { terms: '$campaignWords' } })],
  words: [
    { name: 'partyNames', terms: ['Red'], except: [] },
    { name: 'campaignWords', terms: ['vote $partyNames'], except: [] },
  ],
})
const read = (json: unknown) => readPack('group.json', json, TOP)
function refusal(json: unknown): string {
  try {
    read(json)
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
  return 'read'
}
const withRule = (more: object) => refusal(packFile({ rules: [ruleInPack('GP-90', more)] }))
const withWords = (words: object) => refusal(packFile({ words }))
const withTemplate = (more: object) => refusal(packFile({ templates: [templateInPack('T-GRATITUDE', more)] }))

describe('a pack file', () => {
  it('gives its rules, words, templates and settings', () => {
    const found = read(
      packFile(
        { rules: [ruleInPack()], words: { ours: { terms: ['hubbub'] } }, templates: [templateInPack()], overrides: [override('RL-06', { off: true })] },
        { sealed: { directory: [{ name: 'Ada Khan' }] } },
      ),
    )
    expect(found).toMatchObject({
      id: 'anytown',
      layer: 'group',
      rules: [{ id: 'GP-90', family: 'group-policy', kind: 'phrase', params: { terms: ['shambles'] } }],
      words: [{ name: 'ours', terms: ['hubbub'], except: [], without: [] }],
      templates: [{ id: 'T-GRATITUDE', partials: {} }],
      overrides: [{ rule: 'RL-06', off: true }],
      sealed: { directory: [{ name: 'Ada Khan' }] },
    })
  })
  it('may hold nothing but its head', () => expect(read(packFile({})).rules).toEqual([]))
  it('has a digest that does not depend on the order of keys, nor on the sealed part', () => {
    const one = read(packFile({ rules: [ruleInPack()] }, { sealed: { programme: ['A new pool'] } }))
    const { id, ...rest } = packFile({ rules: [ruleInPack()] })
    expect(one.digest).toBe(read({ ...rest, id }).digest)
    expect(one.digest).not.toBe(read({ ...rest, id, version: '1.0.1' }).digest)
  })
  it('checks drafts with its rules and those above', () => {
    const engine = createEngine(layer(TOP, read(packFile())).pack)
    expect(findingsIn(engine, 'A shambles: vote Red.', { context: { kind: 'letter' } }).map((finding) => finding.rule)).toEqual(expect.arrayContaining(['PB-03', 'GP-90']))
  })
  it('may use the words of the packs above', () =>
    expect(withRule({ terms: '$campaignWords', examples: { flag: [{ text: 'vote Red' }, { text: 'Vote Red!' }], pass: [{ text: 'a' }, { text: 'b' }] } })).toBe('read'))
})

describe('a pack file is refused in one line', () => {
  it.each([
    ['that is none', { hello: 1 }, 'group.json: the file: this is no pack of Seconder; a pack begins with { "seconder": "pack", "format": 1, …'],
    ['that is a list', [], 'group.json: the file: this is no pack of Seconder; a pack begins with { "seconder": "pack", "format": 1, …'],
    ['of a later format', packFile({}, { format: 2 }), 'group.json: format: this pack is of format 2, and this Seconder reads format 1; bring Seconder up to date'],
    ['with an unknown key', packFile({}, { titel: 'x' }), 'group.json: the file: unknown key "titel": did you mean "title"?'],
    ['with an unknown key further in', packFile({ ruls: [] }), 'group.json: open: unknown key "ruls": did you mean "rules"?'],
    ['of an unknown layer', packFile({}, { layer: 'gruop' }), 'group.json: layer: "gruop" is none of the choices: did you mean "group"?'],
    ['without a review date', packFile({}, { reviewBy: undefined }), 'group.json: reviewBy: expected text, found nothing.'],
    ['on a day that does not exist', packFile({}, { validTo: '2027-02-30' }), 'group.json: validTo: there is no such day.'],
    ['with a version that is none', packFile({}, { version: 'new' }), 'group.json: version: write it as text with three numbers: 1.0.0.'],
    ['with two rules of one id', packFile({ rules: [ruleInPack(), ruleInPack()] }), 'group.json: open.rules: GP-90 stands here twice; take one out or give it another id'],
    [
      'with a suppression list',
      packFile({}, { sealed: { suppressed: ['a@x.example'] } }),
      'group.json: sealed.suppressed: a suppression list never travels in a pack; keep it in your own settings.',
    ],
    [
      'with somebody’s own name',
      packFile({}, { sealed: { me: { name: 'Sam Lee' } } }),
      'group.json: sealed.me: a pack is for a whole group; who you are belongs in your own settings.',
    ],
    ['with unknown settings', packFile({}, { sealed: { directori: [] } }), 'group.json: sealed: unknown key "directori": did you mean "directory"?'],
  ])('%s', (_, json, said) => expect(refusal(json)).toBe(said))

  it('with names that objects inherit', () => {
    expect(refusal(JSON.parse(JSON.stringify(packFile()).replace('"words"', '"words"').replace('"rules"', '"__proto__"')))).toBe(
      'group.json: open.__proto__: nothing in a pack may be called "__proto__"; choose another name',
    )
    expect(withWords({ constructor: { terms: ['x'] } })).toContain('nothing in a pack may be called "constructor"')
  })
  it('when it is too large, too deep or too long', () => {
    expect(refusal(packFile({}, { title: 'x'.repeat(LARGEST_PACK) }))).toContain('the pack is too large (the limit is 16 MB)')
    let deep: unknown = {}
    for (let i = 0; i < 5000; i++) deep = { not: deep }
    expect(withRule({ when: deep })).toContain('more than 40 deep')
    expect(refusal(packFile({ rules: Array.from({ length: 60_000 }, () => 0) }))).toContain('a list has more than 50000 entries')
    expect(withRule({ examples: { flag: [{ text: 'shambles '.repeat(2000) }, { text: 'shambles' }], pass: [{ text: 'a' }, { text: 'b' }] } })).toContain(
      'expected no more than 5000 characters',
    )
    expect(refusal(packFile({ rules: Array.from({ length: 5001 }, () => ruleInPack()) }))).toContain('open.rules: expected no more than 5000')
  })
})

describe('a rule of a pack is refused', () => {
  it.each([
    ['of an unknown kind', { kind: 'magic' }, /^group\.json: open\.rules\[0\]\.kind \(GP-90\): there is no rule kind "magic"; the kinds are phrase, detector/],
    ['without a kind', { kind: undefined }, /say the rule's kind: phrase/],
    [
      'with a pattern that could backtrack',
      { kind: 'pattern', pattern: '(a|a){1,30}b', literal: 'aa', terms: undefined },
      /open\.rules\[0\]\.pattern \(GP-90\): it could read the same text in too many ways/,
    ],
    ['with an unbounded pattern', { kind: 'pattern', pattern: 'a+b', literal: 'aa', terms: undefined }, /unbounded repeat/],
    ['with a key of another kind', { pattern: 'a' }, /open\.rules\[0\] \(GP-90\): unknown key "pattern"\. Take it out; known are/],
    ['with a slip in a key', { mesage: 'x' }, /unknown key "mesage": did you mean "message"\?/],
    [
      'with a slip in a query',
      { notNear: { find: 'person', witin: 40 } },
      /open\.rules\[0\]\.notNear \(GP-90\): unknown key "witin": did you mean "within"\? \(and 1 more fault\)|expected/,
    ],
    ['with an unknown situation', { when: { chanel: 'email' } }, /open\.rules\[0\]\.when \(GP-90\): unknown key "chanel": did you mean "channel"\?/],
    ['with a condition that is none', { when: { any: 'email' } }, /when\.any \(GP-90\): expected a list/],
    ['with a fact that nothing reports', { kind: 'detector', detects: 'telephone', terms: undefined }, /detects \(GP-90\): no fact is called "telephone"; there are/],
    ['with a term that no text is matched on', { terms: ['“x”'] }, /terms\[0\] \(GP-90\): the term "“x”" has a character/],
    ['with a list that is not there', { terms: '$capaignWords' }, /^group\.json: GP-90: there is no word list "\$capaignWords"; add it/],
    ['with a severity that is none', { severity: 'mustt' }, /severity \(GP-90\): "mustt" is none of the choices: did you mean "must"\?/],
    [
      'with an address that a click would run',
      { source: { title: 'x', asAt: '2026-11-22', verified: true, url: 'javascript:alert(1)' } },
      /source\.url \(GP-90\): write a web address/,
    ],
    ['with too few examples', { examples: { flag: [{ text: 'shambles' }], pass: [] } }, /examples\.flag \(GP-90\): expected at least 2/],
    [
      'whose example is not flagged',
      { examples: { flag: [{ text: 'It is late.' }, { text: 'shambles' }], pass: [{ text: 'a' }, { text: 'a shambles' }] } },
      /^group\.json: GP-90: its example “It is late\.” is not flagged; mend the rule or the example \(and 1 more: GP-90\)$/,
    ],
    [
      'whose example has a context that does not fit',
      { examples: { flag: [{ text: 'shambles', context: { kynd: 'letter' } }, { text: 'shambles' }], pass: [{ text: 'a' }, { text: 'b' }] } },
      /GP-90, the example "shambles…": .*kynd/,
    ],
    [
      'whose example asks for a situation by name',
      { examples: { flag: [{ text: 'shambles', context: '$team' }, { text: 'shambles' }], pass: [{ text: 'a' }, { text: 'b' }] } },
      /there is no example situation called "\$team"/,
    ],
  ])('%s', (_, more, said) => expect(withRule(more)).toMatch(said))

  it('with the id of a rule above', () => expect(refusal(packFile({ rules: [ruleInPack('PB-03')] }))).toMatch(/^group\.json: PB-03: a layer above has a rule of this id/))
  it('that loosens what is not marked', () =>
    expect(refusal(packFile({ overrides: [override('PB-03', { severity: 'consider' }), override('XX-01', { off: true })] }))).toBe(
      'group.json: PB-03: it may only be tightened: no layer above marks it with mayLoosen (and 1 more: XX-01)',
    ))
  it('with an override that changes nothing', () => expect(refusal(packFile({ overrides: [override('PB-03', {})] }))).toContain('open.overrides[0] (PB-03): say what changes'))
})

describe('words and templates of a pack are refused', () => {
  it('that name a list which is not there', () =>
    expect(withWords({ ours: { terms: ['vote $nobody'] } })).toBe('group.json: $ours: there is no word list "$nobody"; add it to the lists of words, or correct the name'))
  it('that contain themselves', () => expect(withWords({ a: { terms: ['$b x'] }, b: { terms: ['$a y'] } })).toMatch(/^group\.json: \$a: the word list contains itself/))
  it('that stand in one another without end', () =>
    expect(withWords(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`w${i}`, { terms: i === 39 ? ['x'] : [`$w${i + 1} and $w${i + 1}`] }])))).toMatch(
      /\$w0: its terms name lists within lists/,
    ))
  it('with too many lists in one term', () => expect(withWords({ a: { terms: ['$partyNames $partyNames $partyNames'] } })).toContain('names more than 2 word lists'))
  it('that except words from a list above', () => expect(withWords({ partyNames: { except: ['Red wine'] } })).toContain('exceptions and fewer words would loosen'))
  it('with a field that the body never uses', () =>
    expect(withTemplate({ body: 'Dear friend\n' })).toMatch(/^group\.json: open\.templates\[0\] \(T-GRATITUDE\): the body never uses the field 'name'/))
  it('with a name that is neither field nor setting', () =>
    expect(withTemplate({ body: 'Dear {{name}}\n\n{{nam}}\n' })).toMatch(/open\.templates\[0\] \(T-GRATITUDE\), line 3 of its body: 'nam' is neither a field/))
  it('with a body that is too long or too deep', () => {
    expect(withTemplate({ body: '{{name}} '.repeat(5000) })).toContain('.body (T-GRATITUDE): expected no more than 40000 characters')
    expect(withTemplate({ body: `{{name}}\n${'> '.repeat(12)}deep\n` })).toContain('.body (T-GRATITUDE): a line stands in twelve or more quotations and lists')
  })
  it('with raw output', () => expect(withTemplate({ body: 'Dear {{{name}}}\n' })).toMatch(/open\.templates\[0\] \(T-GRATITUDE\)/))
  it('with a key that no template has', () => expect(withTemplate({ titel: 'x' })).toBe('group.json: open.templates[0] (T-GRATITUDE): unknown key "titel": did you mean "title"?'))
})

describe('several packs', () => {
  const party = packFile({ words: { slogans: { terms: ['onwards'] } }, overrides: [override('RL-06', { severity: 'must' })] }, { id: 'party', layer: 'party' })
  const group = packFile({
    rules: [ruleInPack('GP-91', { terms: '$slogans', examples: { flag: [{ text: 'onwards' }, { text: 'Onwards!' }], pass: [{ text: 'a' }, { text: 'b' }] } })],
  })
  const both = [
    { file: 'group.json', json: group },
    { file: 'party.json', json: party },
  ]
  it('stand in the order of their layers, whatever the order in which they are given', () => {
    const found = readPacks(both, TOP, '2026-09-01')
    expect(found.pack.id).toBe('top+party+anytown')
    expect(found.packs.map(({ id }) => id)).toEqual(['party', 'anytown'])
    expect(readPacks([...both].reverse(), TOP, '2026-09-01')).toEqual(found)
  })
  it('are proved over those above them', () => expect(() => readPacks(both.slice(0, 1), TOP, '2026-09-01')).toThrow('there is no word list "$slogans"'))
  it('are refused when they are not in force', () => {
    const on = (today: string) => () => readPacks([{ file: 'group.json', json: packFile(undefined, { validFrom: '2026-07-01', validTo: '2027-04-30' }) }], TOP, today)
    expect(on('2026-06-30')).toThrow('group.json: validFrom: this pack is in force from Wednesday 1 July 2026; use the one before it until then')
    expect(on('2027-05-01')).toThrow('group.json: validTo: this pack was in force until Friday 30 April 2027; ask whoever keeps it for the next one')
    expect(on('2027-04-30')().pack.id).toBe('top+anytown')
  })
})
