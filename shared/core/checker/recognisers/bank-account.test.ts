import { describe, expect, it } from 'vitest'
import { seen } from './identifiers-for-test.ts'

describe('a bank account', () => {
  it.each([
    ['sort code 08-99-99 account 66374958', '08-99-99 account 66374958'],
    ['Sort Code: 10-79-99 Account No: 88837491', '10-79-99 Account No: 88837491'],
    ['Bank details: a/c 63748472 s/c 20-29-59', '63748472 s/c 20-29-59'],
    ['Refund it to sort code 08 99 99 and account number 66374958.', '08 99 99 and account number 66374958'],
    ['Pay by bacs: 08-99-99-66374958', '08-99-99-66374958'],
    ['Sort code 089999, account 66374958, please.', '089999, account 66374958'],
    ['Sort code 08\u201399\u201399 account no 66374958', '08\u201399\u201399 account no 66374958'],
    ['Sort code 08\u201199\u201199, account 6637 4958', '08\u201199\u201199, account 6637 4958'],
    ['sort code: 08-99-99\naccount: 66374958', '08-99-99\naccount: 66374958'],
    ['Sort code 01-05-26, account number 66374958', '01-05-26, account number 66374958'],
    ['Sort code 08-99-99, account number 1234567890', '08-99-99, account number 1234567890'],
    ['Her banks are all online: 20-29-59 and then 63748472', '20-29-59 and then 63748472'],
    ['Put a tenner into her Nationwide: 07-01-16, then 33221107.', '07-01-16, then 33221107'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('bank', text, 0.95)).toEqual([words])
  })

  it.each(['08-99-99 66374958', '10-79-99 88837491', '20-29-59 63748472'])('is only a hint as %s without a word', (numbers) => {
    expect(seen('bank', `Mrs Ahmed wrote ${numbers} down.`)).toEqual([numbers])
    expect(seen('bank', `Mrs Ahmed wrote ${numbers} down.`, 0.6)).toEqual([])
  })

  it("is left out where it is the group's own", () => {
    const text = 'Pay sort code 08-99-99 account 66374958, not sort code 10-79-99 account 88837491.'
    expect(seen('bank', text, 0, { ownContacts: ['01632 960123', '08-99-99 66374958'] })).toEqual(['10-79-99 account 88837491'])
  })

  it.each([
    'The note says 08-99-99 6637495.',
    'The note says 089999 and no more.',
    'Full Council meets on 12-10-2026.',
    'Minutes of 01-05-26, agenda 12345678.',
    'The bank holiday is 04-05-26; book on 12345678.',
    'The vote was 12-30-50 with three abstentions.',
    'The vote was 24-12-24 meeting with 12345678 views.',
    'Members noted scores of 18-19-28.',
    'Our sort code is 08-99-99.',
    'The account shows £12345678 on 01-05-26.',
    'The account was closed on 26-01-05.',
    'Account 12-10-20 12345678 was opened in 2020.',
    'Rent account 71234567 is in arrears since 01-05-26.',
    'The accounts of 2024-25-26 show 12345678.90 in reserves.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('bank', text)).toEqual([])
  })
})
