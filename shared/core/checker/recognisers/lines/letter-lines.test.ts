import { expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

it.each([
  ['Dear Mrs Ahmed,', 'salutation'],
  ['Dear Sir or Madam', 'salutation'],
  ['Annwyl Mrs Evans', 'salutation'],
  ['Hi Mary,', 'salutation'],
  ['Good morning', 'salutation'],
  ['Yours sincerely', 'sign-off'],
  ['Kind regards,', 'sign-off'],
  ['In solidarity', 'sign-off'],
  ['With every good wish,', 'sign-off'],
  ['All the best', 'sign-off'],
  ['Cllr Ada Khan      8 June 2026', 'signature:Ada Khan'],
  ['Cllr Ada Khan ............', 'signature:Ada Khan'],
  ['Yn gywir', 'sign-off'],
  ['Our ref: AK/12', 'reference'],
  ['Re: Evening buses', 'subject-line'],
  ['Cllr Ada Khan', 'signature:Ada Khan'],
  ['Sam Lee, Political Assistant', 'signature:Sam Lee'],
  ['Cllr Ada Khan      8 June 2026', 'signature:Ada Khan'],
  ['Thank you for getting in touch about your bins.', 'acknowledgement'],
  ['Your reference is AB12, please quote it.', 'reference'],
  ['You can also complain to the Information Commissioner.', 'complaint'],
])('%s', (text, role) => expect(rolesOf(text)).toContain(role))

it.each([
  'Dear reader, I write about the pool. It is good.',
  'Oh dear, the pool is shut.',
  'Yours is the best ward.',
  'Regards to the council were sent.',
  'In solidarity with the strikers we marched.',
  'Cllr Ada Khan said no.',
  'Thank you for your vote.',
  'Hi-vis vests are needed.',
  'Refuse is collected on Friday.',
  'Complaints fell by 8%.',
])('none in: %s', (text) => expect(rolesOf(text).filter((role) => /^(?:salutation|sign-off|signature|reference|subject-line|acknowledgement|complaint)/.test(role))).toEqual([]))
