import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import { packEngine } from '../try-rule.ts'

const list = (name: string, ...terms: string[]) => ({ name, terms, except: [] })
const engine = packEngine(
  [],
  [
    list('groupNames'),
    list('voteWords'),
    list('campaignWords'),
    list('donationReceived', 'received'),
    { ...list('donationChecked', 'checked'), except: ['not checked'] },
    list('donationAccepted', 'accepted'),
    list('donationReturned', 'returned'),
    list('donationTotals', 'this year'),
    list('loanWords', 'loan'),
    list('companyMarks', 'Ltd'),
  ],
)
const ask = (name: string, text: string, context: Context = { kind: 'donation-record' }) =>
  engine.situation(readText(text), { context, settings: {}, today: '2026-06-12' }).value(name)

describe('a donation', () => {
  it('is read from the words of its record', () => {
    const text = '£750 from Mary Ahmed, 2 Fern Close, Anytown AA1 1AA, received 2 May 2026, checked 9 May 2026; £9,000 this year.'
    expect(['donationValue', 'donorTotal', 'donorNamed', 'donorAddressed', 'donationDated', 'donationChecked', 'donationDaysOpen'].map((name) => ask(name, text))).toEqual([
      750,
      9000,
      true,
      true,
      true,
      true,
      0,
    ])
  })
  it('is taken from the context first', () => expect(ask('donationValue', '£750 cash', { kind: 'donation-record', donation: { value: 800 } })).toBe(800))
  it('is open from receipt until today where nobody checked it', () => {
    expect(ask('donationDaysOpen', '£750, received 2 May 2026, not checked')).toBe(41)
    expect(ask('donationDaysOpen', '', { donation: { receivedOn: '2026-05-31' } })).toBe(12)
  })
  it('is closed by its return in time, not by one too late', () => {
    expect(ask('donationDaysOpen', '', { donation: { receivedOn: '2026-03-01', returnedOn: '2026-03-20' } })).toBe(0)
    expect(ask('donationDaysOpen', '', { donation: { receivedOn: '2026-03-01', returnedOn: '2026-05-20' } })).toBe(80)
  })
  it('takes a day without its year for the last one that passed', () => expect(ask('lentAfterCheck', 'Loan received 1 Nov, checked 20 Nov')).toBe(false))
  it('is no loan when the money is given', () => expect(ask('lentAfterCheck', '£750 received 1 Nov')).toBeUndefined())
  it('believes the line that says its form, whatever is said of loans below', () => {
    expect(ask('donationForm', 'Form: Cheque\n\nA loan: check the lender first.')).toBe('money')
    expect(ask('donationForm', 'Form: Loan')).toBe('loan')
    expect(ask('donationForm', 'Form: in kind')).toBe('in-kind')
  })
  it('does not know a donor by one name alone', () => expect(ask('donorNamed', '', { donation: { donor: 'Dave' } })).toBe(false))
  it('knows a registered number from a sum', () => {
    expect(ask('companyNumbered', 'Acme Ltd, 01234567, £800')).toBe(true)
    expect(ask('companyNumbered', 'Acme Ltd gave £12345678')).toBe(false)
  })
  it('is unknown in other documents', () =>
    expect(['donation', 'donationValue', 'donorNamed'].map((name) => ask(name, '£750 received', { kind: 'letter' }))).toEqual([false, undefined, undefined]))
})
