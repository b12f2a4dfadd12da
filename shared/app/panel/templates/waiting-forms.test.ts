// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { hasWaitingForm, WaitingForms } from './waiting-forms.ts'

beforeEach(() => sessionStorage.clear())

describe('A half-filled form', () => {
  it('is there again after a reload, open as it was', () => {
    new WaitingForms('d1').set('T-PR', { headline: 'Saturdays' })
    const again = new WaitingForms('d1')
    expect([again.get('T-PR'), again.open]).toEqual([{ headline: 'Saturdays' }, 'T-PR'])
    expect(hasWaitingForm('d1')).toBe(true)
  })
  it('waits for its own draft and template alone', () => {
    new WaitingForms('d1').set('T-CASE-ACK', { name: 'Ms Ahmed' })
    expect(new WaitingForms('d1').get('T-PR')).toBeUndefined()
    const other = new WaitingForms('d2')
    expect([other.get('T-CASE-ACK'), other.open, hasWaitingForm('d2')]).toEqual([undefined, undefined, false])
    other.set('T-PR', {})
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Ms Ahmed')
  })
  it('leaves nothing behind once it is inserted', () => {
    const forms = new WaitingForms('d1')
    forms.set('T-PR', { headline: 'Saturdays' })
    forms.delete('T-PR')
    expect(sessionStorage.length).toBe(0)
  })
  it('waits closed where the person went back to the list', () => {
    const forms = new WaitingForms('d1')
    forms.set('T-PR', { headline: 'Saturdays' })
    forms.leave()
    expect([new WaitingForms('d1').open, new WaitingForms('d1').get('T-PR')]).toEqual([undefined, { headline: 'Saturdays' }])
  })
  it('is not kept where the draft has no name', () => {
    new WaitingForms(undefined).set('T-PR', { headline: 'Saturdays' })
    expect(sessionStorage.length).toBe(0)
  })
  it('is nothing where what was kept is damaged', () => {
    sessionStorage.setItem('seconder.forms', '{"draft":1')
    expect(new WaitingForms('d1').open).toBeUndefined()
    sessionStorage.setItem('seconder.forms', '{"draft":"d1"}')
    expect(new WaitingForms('d1').get('T-PR')).toBeUndefined()
  })
})
