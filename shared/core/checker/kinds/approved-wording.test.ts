import { describe, expect, it } from 'vitest'
import type { Draft, TemplateTrace } from '../../draft/draft.ts'
import { readText } from '../../draft/readers/text.ts'
import { createEngine } from '../engine.ts'
import type { Finding } from '../finding.ts'
import { ruleEngine } from '../try-rule.ts'

const LINES = ['How I use your information', 'I use what you tell me to deal with this enquiry and for nothing else.', 'You can complain to me at ada.khan@anytown.example.']
const trace = (lines: readonly string[] = LINES, more: Partial<TemplateTrace> = {}): TemplateTrace => ({
  id: 'T-CASE-ACK',
  version: '1.0.0',
  digest: '',
  passages: [{ id: 'privacy-line', lines, hash: '' }],
  ...more,
})
const FIXES = 'fixes:\n  - { label: Put back, replace: "{passage}" }\n  - { label: "Put {lost} back", insert: "\\n{passage}", at: end }'
const passages = ruleEngine(`kind: approved-wording\ncheck: locked-passages\n${FIXES}`)
const check = (text: string, template?: TemplateTrace, engine = passages): readonly Finding[] => {
  const draft: Draft = { ...readText(text), ...(template && { template }) }
  return engine.check(draft, { context: {}, settings: {}, today: '2026-11-22' }).findings
}
const mended = (text: string, { fixes }: Finding): string => {
  const { start, end, text: words } = fixes[0]!.edits![0]!
  return text.slice(0, start) + words + text.slice(end)
}

describe('a locked passage', () => {
  const WHOLE = `Dear Ms Ahmed\n\n${LINES.join('\n\n')}\n\nYours sincerely`
  it('that stands as it was is no finding', () => expect(check(WHOLE, trace())).toEqual([]))
  it('of a draft without a template is nothing to look for', () => expect(check('Dear Ms Ahmed')).toEqual([]))
  it('may have finer quotation marks and other spaces', () => expect(check('It’s  “ours”\u00a0– all', trace(['It\'s "ours" - all']))).toEqual([]))
  it('with a word changed is found where it stands, and can be put back', () => {
    const changed = WHOLE.replace('nothing else', 'our campaigns')
    const [finding, ...others] = check(changed, trace())
    expect(others).toEqual([])
    expect(finding?.words).toBe('I use what you tell me to deal with this enquiry and for our campaigns.')
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Put back'])
    expect(mended(changed, finding!)).toBe(WHOLE)
  })
  it('left out is found as missing, all its lines at once, and goes back at the end', () => {
    const [finding, ...others] = check('Dear Ms Ahmed\n\nYours sincerely', trace())
    expect(others).toEqual([])
    expect(finding).toMatchObject({ where: 'body', words: '' })
    expect(finding?.start).toBeUndefined()
    expect(mended('Dear Ms Ahmed\n\nYours sincerely', finding!)).toBe(`Dear Ms Ahmed\n\nYours sincerely\n${LINES.join('\n')}`)
  })
  it('in part changed and in part left out is both', () => {
    const found = check(`${LINES[0]}\n\n${LINES[1]!.replace('enquiry', 'matter')}`, trace())
    expect(found.map(({ start }) => start !== undefined)).toEqual(expect.arrayContaining([true, false]))
  })
  it('of an empty draft is nothing yet', () => expect(check('', trace())).toEqual([]))
})

describe('the version of a template', () => {
  const edition = ruleEngine('kind: approved-wording\ncheck: edition')
  const now = (version: string, more: object = {}) =>
    createEngine({ ...edition.pack, templates: [{ id: 'T-CASE-ACK', title: 'Acknowledgement', version, ...more }] } as unknown as typeof edition.pack)
  it.each([
    ['1.0.0', 0],
    ['1.0.1', 1],
    ['1.10.0', 1],
    ['0.9.9', 0],
  ])('of the pack is %s: %i findings', (version, count) => expect(check('Dear Ms Ahmed', trace(), now(version))).toHaveLength(count))
  it('is compared by number, not by letters', () => expect(check('Dear Ms Ahmed', trace(LINES, { version: '1.9.0' }), now('1.10.0'))).toHaveLength(1))
  it('does not matter once the template is withdrawn', () =>
    expect(check('Dear Ms Ahmed', trace(), now('1.0.0', { withdrawn: { on: '2026-11-01', why: 'the law changed' } }))).toHaveLength(1))
  it('of a template that the pack does not know is not judged', () => expect(check('Dear Ms Ahmed', trace(LINES, { id: 'T-OURS' }), now('2.0.0'))).toEqual([]))
})

describe('a line with breaks in it', () => {
  const LINE = 'Ada Khan\n1 High Street'
  it('may stand as lines of their own, as plain text has them', () => expect(check('Ada Khan\n1 High Street\nMore', trace([LINE]))).toEqual([]))
  it('is found where one of them changed', () => expect(check('Ada Khan\n2 High Street\nMore', trace([LINE]))).toHaveLength(1))
})
