import { describe, expect, it } from 'vitest'
import { lineValue, rolesOf } from './lines-for-test.ts'

describe('a contact', () => {
  it.each([
    ['Contact: Sam Lee, 01632 960123', { phone: true, email: false, enquiries: false, name: 'Sam Lee' }],
    ['For further information contact Sam Lee (political assistant) on 01632 960123', { phone: true, enquiries: true, member: 'Sam Lee' }],
    ['Media enquiries to press@anytownlabour.example', { email: true, enquiries: true }],
    ['The library stays open. For information only: Sam Lee, 01632 960123', { phone: true, enquiries: true, name: 'Sam Lee' }],
    ['Press office: 01632 960123', { phone: true }],
    ['Contact', { contact: false }],
    ['Contact details\nSam Lee\nPhone: 01632 960123', { phone: true }],
    ['Am ragor o wybodaeth: Sam Lee, 01632 960123', { phone: true, enquiries: true }],
  ])('%s', (text, value) => expect(lineValue('contact', text)).toMatchObject(value))
  it.each([
    'Contact with residents was lost.',
    'Contact the clerk if unsure.',
    'For more information is always welcome',
    'The contact sports hall is shut.',
    'We had no further details.',
  ])('no contact: %s', (text) => expect(rolesOf(text).filter((role) => role.startsWith('contact'))).toEqual([]))
})

describe('a byline', () => {
  it.each([
    ['By Sam Lee', 'byline:Sam Lee'],
    ['By Cllr Ada Khan, Leader of the Group', 'byline:Ada Khan'],
    ['Words by: Sam Lee', 'byline:Sam Lee'],
  ])('%s', (text, role) => expect(rolesOf(text)).toContain(role))
  it.each(['By Sam Lee’s reckoning it cost more.', 'By Friday the work was done.', 'The motion was moved by Ada Khan.', 'By Ada Khan we mean the leader.'])(
    'no byline: %s',
    (text) => expect(rolesOf(text).filter((role) => role.startsWith('byline'))).toEqual([]),
  )
})
