import { describe, expect, it } from 'vitest'
import { textChange } from '../editors/text-change.ts'
import { type Write, Written } from './written.ts'

/** Words of a text that were replaced by others. */
function write(before: string, was: string, now: string): { after: string; write: Write } {
  const start = before.indexOf(was)
  const after = before.slice(0, start) + now + before.slice(start + was.length)
  return { after, write: { spans: [{ start, end: start + now.length, was, now }], states: [before, after] } }
}
const typed = (written: Written, before: string, after: string) => written.follow(textChange(before, after)!, before, after)
const TEXT = 'Vote on Monday at noon.'

describe('What was written', () => {
  it('is found where it stands after more was written before it', () => {
    const written = new Written()
    const { after, write: one } = write(TEXT, 'Monday', 'Tuesday')
    written.add(one)
    typed(written, after, `Now: ${after}`)
    expect(one.spans?.[0]).toMatchObject({ start: 13, end: 20 })
    expect(written.can(one, `Now: ${after}`)).toBe(true)
  })

  it('can no longer be taken back once its words were changed', () => {
    const written = new Written()
    const { after, write: one } = write(TEXT, 'Monday', 'Tuesday')
    written.add(one)
    const changed = after.replace('Tuesday', 'Tuxesday')
    typed(written, after, changed)
    expect(written.can(one, changed)).toBe(false)
  })

  it('can be taken back again once they are what they were: after a fix within them, undone by the editor or taken back', () => {
    for (const back of ['undone', 'taken back'] as const) {
      const written = new Written()
      const template = write(TEXT, 'Monday', 'Tuesday, 3 March,')
      written.add(template.write)
      const fix = write(template.after, '3 March', '10 March')
      written.add(fix.write)
      expect(written.can(template.write, fix.after)).toBe(false)
      if (back === 'undone') typed(written, fix.after, template.after)
      else written.takenBack(fix.write)
      expect([written.can(template.write, template.after), written.can(fix.write, template.after)], back).toEqual([true, false])
      typed(written, template.after, `Now: ${template.after}`)
      expect(written.can(template.write, `Now: ${template.after}`)).toBe(true)
    }
  })

  it('can no longer be taken back once words were changed across its border', () => {
    const written = new Written()
    const { after, write: one } = write(TEXT, 'Monday', 'Tuesday')
    written.add(one)
    written.follow({ at: after.indexOf('on'), removed: 5, added: 5 }, after, after.replace('on Tu', 'in Mo'))
    written.follow({ at: after.indexOf('on'), removed: 5, added: 5 }, after.replace('on Tu', 'in Mo'), after)
    expect(written.can(one, after)).toBe(false)
  })

  it('is no longer there when the editor’s own history has undone it, though it only took words out', () => {
    const written = new Written()
    const { after, write: one } = write(TEXT, ' at noon', '')
    written.add(one)
    typed(written, after, TEXT)
    expect(written.can(one, TEXT)).toBe(false)
    typed(written, TEXT, after)
    expect(written.can(one, after), 'redone').toBe(true)
  })

  it('moves along with what we write later, and back with what we take back', () => {
    const written = new Written()
    const first = write(TEXT, 'noon', 'midnight')
    written.add(first.write)
    const second = write(first.after, 'Vote', 'Come together')
    written.add(second.write)
    expect(first.write.spans?.[0]?.start).toBe(second.after.indexOf('midnight'))
    written.takenBack(second.write)
    expect(first.write.spans?.[0]?.start).toBe(first.after.indexOf('midnight'))
    expect(written.can(second.write, first.after)).toBe(false)
  })

  it('of several steps is undone and redone as one', () => {
    const written = new Written()
    written.add({ spans: [], states: ['a', 'b', 'c', 'd'] })
    expect(written.statesLeft('undo', 'd', 'c')).toEqual(['b', 'a'])
    expect(written.statesLeft('redo', 'a', 'b')).toEqual(['c', 'd'])
    expect(written.statesLeft('undo', 'c', 'b')).toEqual([])
  })
})
