import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsIn, ruleEngine, type Trial } from './try-rule.ts'

const applied = (body: string, text: string, trial: Trial = {}): string | undefined => {
  const edit = findingsIn(ruleEngine(body), text, trial)[0]?.fixes[0]?.edits?.[0]
  if (!edit) return undefined
  expect(text.slice(edit.start, edit.end)).toBe(edit.was)
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}
const fix = (how: string) => `kind: phrase\nterms: [bad]\nfixes: [${how}]`

describe('a fix', () => {
  it('takes a sentence out with one of the spaces around it', () =>
    expect(applied(fix('{ label: x, remove: sentence }'), 'One is fine. Two is bad. Three is fine.')).toBe('One is fine. Three is fine.'))
  it('takes the last sentence out without a space left over', () => expect(applied(fix('{ label: x, remove: sentence }'), 'One is fine. Two is bad.')).toBe('One is fine.'))
  it('takes words out without a double space', () => expect(applied(fix('{ label: x, remove: span }'), 'A bad day.')).toBe('A day.'))
  it.each([
    ['Mary of bad, can be reached.', 'Mary can be reached.'],
    ['Mary, bad, told us.', 'Mary told us.'],
    ['Mary (bad) told us.', 'Mary told us.'],
    ['She lives at bad.', 'She lives.'],
    ['It was bad, they said.', 'It was, they said.'],
  ])('takes along what joined the words: %s', (text, mended) => expect(applied(fix('{ label: x, remove: span }'), text)).toBe(mended))
  it('puts words in place of others', () => expect(applied(fix('{ label: x, replace: good }'), 'A bad day.')).toBe('A good day.'))
  it('puts words in place of a whole sentence', () =>
    expect(applied(fix('{ label: x, remove: sentence, replace: "Good." }'), 'One is fine. Two is bad. Three is fine.')).toBe('One is fine. Good. Three is fine.'))
  it('adds words where a sentence ends', () =>
    expect(applied(fix('{ label: x, insert: " (2026)", at: sentence-end }'), 'A bad day. A good day.')).toBe('A bad day (2026). A good day.'))
  it('adds words where a line ends', () => expect(applied(fix('{ label: x, insert: " Now.", at: line-end }'), 'A bad day.\nA good day.')).toBe('A bad day. Now.\nA good day.'))
  it('is advice alone where nobody can write for a person', () => {
    const rule = ruleEngine('kind: phrase\nterms: [bad]\nin: [attachments]\nfixes: [{ label: x, remove: span }]')
    expect(findingsIn(rule, 'A day.', { context: { attachments: [{ name: 'bad.docx' }] } })[0]?.fixes).toEqual([{ label: 'x' }])
  })
  it('is offered only where a line begins, or only where none does', () => {
    const rule = ruleEngine(fix('{ label: x, remove: line, lineStart: true }, { label: y, remove: span, lineStart: false }'))
    expect(findingsIn(rule, 'It is\nbad and bad.').map(({ fixes }) => fixes.map(({ label }) => label))).toEqual([['x'], ['y']])
  })
  it('is offered only for what it mends', () => {
    const rule = ruleEngine(
      'kind: required\nelements: [{ name: a date, query: { find: date } }]\nfixes: [{ label: x, insert: "1 May 2026", mends: [a date] }, { label: y, insert: "9am", mends: [a time] }]',
    )
    expect(findingsIn(rule, 'Come.', { context: { kind: 'letter' } })[0]?.fixes.map(({ label }) => label)).toEqual(['x'])
  })
  it('adds a line at the end', () => expect(applied(fix('{ label: x, insert: "\\nEND", at: end }'), 'A bad day.')).toBe('A bad day.\nEND'))
  it('adds a line above what closes a release', () => {
    const how =
      'kind: required\nelements: [{ name: a date, query: { find: date } }]\nfixes: [{ label: x, insert: "\\n1 May 2026", at: end, above: { find: structure, is: { role: ends } } }]'
    const context = { kind: 'press-release' } as const
    expect(applied(how, 'News.\n\nENDS\n\nNotes', { context })).toBe('News.\n\n1 May 2026\nENDS\n\nNotes')
    expect(applied(how, 'News.', { context })).toBe('News.\n1 May 2026')
  })
  it('fills a gap from the settings', () =>
    expect(applied(fix('{ label: x, replace: "{group.name}" }'), 'A bad day.', { settings: { group: { name: 'Our Group' } } })).toBe('A Our Group day.'))
  it('is not offered while the settings lack what it needs', () => expect(findingsIn(ruleEngine(fix('{ label: x, replace: "{group.name}" }')), 'A bad day.')[0]?.fixes).toEqual([]))
  it('moves outsiders to Bcc', () => {
    const rule = ruleEngine('kind: recipients\nin: [to]\nwho: private\natLeast: 1\nfixes: [{ label: x, recipients: bcc }]')
    expect(findingsIn(rule, 'Hello.', { context: { recipients: { to: [{ address: 'a@x.example' }] } } })[0]?.fixes).toEqual([
      { label: 'x', recipients: [{ address: 'a@x.example', to: 'bcc' }] },
    ])
  })
  it('always knows the words that stand where it writes', () => {
    const engine = ruleEngine(fix('{ label: x, remove: sentence }'))
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bad', 'Good.', 'Mr.', ' ', '\n', '\n\n', 'Yes!', '\u00a0', '\u00ad')), (parts) => {
        const text = parts.join('')
        for (const { fixes } of findingsIn(engine, text)) for (const edit of fixes[0]?.edits ?? []) expect(text.slice(edit.start, edit.end)).toBe(edit.was)
      }),
    )
  })
})
