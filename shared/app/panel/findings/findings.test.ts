import { describe, expect, it } from 'vitest'
import { edit, finding } from '#app/host/contract/examples.ts'
import { keyed } from './finding-key.ts'
import { actionFor, moveFor } from './finding-keys.ts'
import { sortFixes } from './fixes.ts'
import { nothingFound, summary } from './nothing-found.ts'

const can = { marks: true, subject: true, recipients: true, locking: false, undo: true, reveal: true }
const pressed = (key: string, more: object = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...more })

describe('The name of a finding', () => {
  const at = (start: number) => ({ ...finding(), words: 'vote', start, end: start + 4 })
  it('stays when text before it moves it', () => {
    expect(keyed([at(3)])[0]?.key).toBe(keyed([at(30)])[0]?.key)
  })
  it('differs between several of the same words', () => {
    const keys = keyed([at(3), at(30)]).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })
  it('of an absence stays whatever is written', () => {
    const absent = (words: string) => ({ ...finding(), start: undefined, end: undefined, words })
    expect(keyed([absent('hash one')])[0]?.key).toBe(keyed([absent('hash two')])[0]?.key)
  })
})

describe('Fixes', () => {
  const doable = (fix: Parameters<typeof sortFixes>[0]['fixes'][number], abilities = can) => sortFixes({ ...finding(), fixes: [fix] }, abilities).doable.length === 1
  it('that write in the text are buttons', () => {
    expect(doable({ label: 'Mend', edits: [edit('one two', 'two', '')] })).toBe(true)
  })
  it('that only advise are not', () => {
    expect(doable({ label: 'Ask the leader' })).toBe(false)
  })
  it('that move people are buttons only where people can be moved', () => {
    const fix = { label: 'Use Bcc', recipients: [{ address: 'a@x.example', to: 'bcc' as const }] }
    expect(doable(fix)).toBe(true)
    expect(doable(fix, { ...can, recipients: false })).toBe(false)
  })
  it('of the subject are buttons only where the subject can be written', () => {
    const fix = { label: 'Mend', edits: [{ where: 'subject' as const, start: 0, end: 1, was: 'A', text: 'B' }] }
    expect(doable(fix)).toBe(true)
    expect(doable(fix, { ...can, subject: false })).toBe(false)
  })
})

describe('The empty list', () => {
  it('names what was not checked', () => {
    expect(nothingFound({ applied: 31, notChecked: ['text boxes'], asleep: [] })).toBe(
      'Nothing found by the 31 checks that apply. Not checked: text boxes. If in doubt, ask your Monitoring Officer.',
    )
  })
  it('promises nothing where everything was read', () => {
    expect(nothingFound({ applied: 1, notChecked: [], asleep: [] })).toBe(
      'Nothing found by the 1 check that applies. Not checked: what only a person can judge. If in doubt, ask your Monitoring Officer.',
    )
  })
  it('counts findings in words, without those waived', () => {
    expect(summary({ findings: [{ ...finding(), severity: 'must' }, finding(), { ...finding(), waived: { reason: 'Agreed' } }] })).toBe('1 must, 1 should')
  })
})

describe('Keys', () => {
  it('move between findings with Alt, but leave a list of choices its Alt + ↓', () => {
    expect(moveFor(pressed('ArrowDown', { altKey: true }), { tagName: 'BUTTON' })).toBe('next')
    expect(moveFor(pressed('ArrowUp', { altKey: true }), { tagName: 'INPUT' })).toBe('previous')
    expect(moveFor(pressed('ArrowDown', { altKey: true }), { tagName: 'SELECT' })).toBeUndefined()
    expect(moveFor(pressed('ArrowDown'), { tagName: 'BUTTON' })).toBeUndefined()
  })
  it('never take a key with Ctrl from the editor or the browser', () => {
    for (const key of ['s', 'w', 'y', 'Enter']) expect(actionFor(pressed(key, { ctrlKey: true }))).toBeUndefined()
  })
})
