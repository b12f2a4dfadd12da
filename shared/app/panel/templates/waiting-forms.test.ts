// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { HalfFilled } from '#app/store/store.ts'
import { type FormsPlace, hasWaitingForm, isFormOpen, WaitingForms } from './waiting-forms.ts'

beforeEach(() => sessionStorage.clear())

describe('A half-filled form', () => {
  it('is there again after a reload, open as it was', () => {
    new WaitingForms({ draft: 'd1' }).set('T-PR', { headline: 'Saturdays' })
    const again = new WaitingForms({ draft: 'd1' })
    expect([again.get('T-PR'), again.open]).toEqual([{ headline: 'Saturdays' }, 'T-PR'])
    expect(hasWaitingForm('d1')).toBe(true)
  })
  it('waits for its own draft and template alone', () => {
    new WaitingForms({ draft: 'd1' }).set('T-CASE-ACK', { name: 'Ms Ahmed' })
    expect(new WaitingForms({ draft: 'd1' }).get('T-PR')).toBeUndefined()
    const other = new WaitingForms({ draft: 'd2' })
    expect([other.get('T-CASE-ACK'), other.open, hasWaitingForm('d2')]).toEqual([undefined, undefined, false])
    other.set('T-PR', {})
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Ms Ahmed')
  })
  it('leaves nothing behind once it is inserted', () => {
    const forms = new WaitingForms({ draft: 'd1' })
    forms.set('T-PR', { headline: 'Saturdays' })
    forms.delete('T-PR')
    expect(sessionStorage.length).toBe(0)
  })
  it('waits closed where the person went back to the list', () => {
    const forms = new WaitingForms({ draft: 'd1' })
    forms.set('T-PR', { headline: 'Saturdays' })
    forms.leave()
    expect([new WaitingForms({ draft: 'd1' }).open, new WaitingForms({ draft: 'd1' }).get('T-PR')]).toEqual([undefined, { headline: 'Saturdays' }])
  })
  it('is not kept where the draft has no name', () => {
    new WaitingForms(undefined).set('T-PR', { headline: 'Saturdays' })
    expect(sessionStorage.length).toBe(0)
  })
  it('is nothing where what was kept is damaged', () => {
    sessionStorage.setItem('seconder.forms', '{"draft":1')
    expect(new WaitingForms({ draft: 'd1' }).open).toBeUndefined()
    sessionStorage.setItem('seconder.forms', '{"draft":"d1"}')
    expect(new WaitingForms({ draft: 'd1' }).get('T-PR')).toBeUndefined()
  })
  it('is kept with a draft that is kept here, beyond the tab, and goes when it is inserted', () => {
    let kept: HalfFilled | undefined
    const place: FormsPlace = {
      draft: 'd1',
      withDraft: {
        read: () => kept,
        write: (forms) => {
          kept = forms
        },
      },
    }
    new WaitingForms(place, () => true).set('T-PR', { headline: 'Saturdays' })
    sessionStorage.clear()
    const later = new WaitingForms(place, () => true)
    expect([later.get('T-PR'), later.open, isFormOpen(place)]).toEqual([{ headline: 'Saturdays' }, 'T-PR', true])
    later.delete('T-PR')
    expect(kept).toBeUndefined()
  })
  it('of casework ends with the tab all the same', () => {
    const written: (HalfFilled | undefined)[] = []
    const place: FormsPlace = { draft: 'd1', withDraft: { read: () => undefined, write: (forms) => written.push(forms) } }
    const forms = new WaitingForms(place, (template) => template !== 'T-CASE-ACK')
    forms.set('T-PR', { headline: 'Saturdays' })
    forms.set('T-CASE-ACK', { name: 'Ms Ahmed' })
    expect(written.at(-1)).toEqual({ forms: { 'T-PR': { headline: 'Saturdays' } } })
    expect(new WaitingForms(place).open).toBe('T-CASE-ACK')
  })
})
