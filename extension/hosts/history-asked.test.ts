import { describe, expect, it } from 'vitest'
import { HistoryAsked, historyKey } from './history-asked.ts'

const key = (pressed: string, held: Partial<KeyboardEvent> = {}, code = `Key${pressed.toUpperCase()}`) => ({
  type: 'keydown',
  isTrusted: true,
  key: pressed,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const event = (type: string, more: object = {}) => ({ type, isTrusted: true, ...more }) as unknown as Event
const ctrl = { ctrlKey: true }
const undo = event('keydown', key('z', ctrl))

function told(...events: readonly (Event | readonly [Event, 'elsewhere'])[]): string | undefined {
  const asked = new HistoryAsked()
  for (const one of events) Array.isArray(one) ? asked.heard(one[0], false) : asked.heard(one as Event, true)
  return asked.now
}

describe('The keys of the history', () => {
  it('are those of each system', () => {
    expect(historyKey(key('z', ctrl))).toBe('undo')
    expect(historyKey(key('z', { metaKey: true }))).toBe('undo')
    expect(historyKey(key('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
    expect(historyKey(key('Z', { metaKey: true, shiftKey: true }))).toBe('redo')
    expect(historyKey(key('y', ctrl))).toBe('redo')
  })
  it('stand by their letter, and where there are no Latin ones by their place', () => {
    expect(historyKey(key('z', ctrl, 'KeyY'))).toBe('undo')
    expect(historyKey(key('y', ctrl, 'KeyZ'))).toBe('redo')
    expect(historyKey(key('я', ctrl, 'KeyZ'))).toBe('undo')
  })
  it('are no others', () => {
    for (const other of [key('z'), key('z', { ctrlKey: true, altKey: true }), key('y', { metaKey: true }), key('a', ctrl), key('Delete', {}, 'Delete')])
      expect(historyKey(other)).toBeUndefined()
  })
})

describe('What was asked of the history', () => {
  it('is the key or the browser’s own word, pressed in the text', () => {
    expect(told(undo)).toBe('undo')
    expect(told(event('beforeinput', { inputType: 'historyRedo' }))).toBe('redo')
    expect(told([undo, 'elsewhere'])).toBeUndefined()
  })
  it('holds while nothing but a modifier is pressed, and no longer', () => {
    expect(told(undo, event('keydown', key('Control', ctrl, 'ControlLeft')))).toBe('undo')
    for (const next of [event('keydown', key('Backspace', {}, 'Backspace')), event('beforeinput', { inputType: 'deleteContentBackward' }), event('pointerdown'), event('cut')])
      expect(told(undo, next)).toBeUndefined()
  })
  it('is never what a page made up', () => {
    expect(told(event('keydown', { ...key('z', ctrl), isTrusted: false }))).toBeUndefined()
  })
})
