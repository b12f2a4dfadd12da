import { describe, expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

describe('status', () => {
  it.each([
    ['FOR IMMEDIATE RELEASE', 'immediate'],
    ['For immediate release: 12 November 2026', 'immediate'],
    ['Press release: for immediate use', 'immediate'],
    ['EMBARGOED until 00:01, Wednesday 2 December 2026', 'embargo'],
    ['Strictly embargoed to 6am', 'embargo'],
    ['Embargo: 00:01 on 2 December 2026', 'embargo'],
    ['Not for publication before 00:01 on 2 December 2026', 'embargo'],
    ['For release at 10am on Friday', 'embargo'],
    ['Released immediately: 3 May 2026', 'immediate'],
    ['Use: immediate', 'immediate'],
    ['Release time: now', 'immediate'],
    ['Embargo: none', 'immediate'],
    ['Please find below our release from Anytown Green Group, for immediate publication, 3 May 2026.', 'immediate'],
    ['Please do not use this before 6am on Friday 13 November 2026.', 'embargo'],
    ['Kindly keep this back till noon on Friday.', 'embargo'],
    ['To newsdesks. Please keep this to yourselves until 00:01 on Friday 13 November 2026.', 'embargo'],
    ['You may run this from 00:01 on Friday 13 November 2026.', 'embargo'],
    ["I'W RYDDHAU AR UNWAITH", 'immediate'],
    ['Hallamgate Liberal Democrat Group | Thursday 12 November 2026 | For immediate release', 'immediate'],
    ['FOR IMMEDIATE RELEASE • 12 November 2026', 'immediate'],
    ['Anytown Labour Group – for immediate release', 'immediate'],
    ['Anytown Labour Group | Embargoed until 00:01, Wednesday 2 December 2026', 'embargo'],
  ])('%s', (text, name) => expect(rolesOf(text)).toContain(`status:${name}`))
  it.each([
    'The group welcomed immediate repairs to the market hall.',
    'Immediate repairs are needed.',
    'The embargo on arms sales stays.',
    'Embargo on goods from abroad',
    'For release from hospital, she needs a ramp.',
    'Not for sale before Friday',
    'Please do not use the photograph before Friday.',
    'Please hold the handrail.',
    'Market hall – immediate repairs agreed',
    'Roof leaks | Immediate release of funds agreed',
    'Libraries | Parks | For sale',
  ])('no status: %s', (text) => expect(rolesOf(text).filter((role) => role.startsWith('status'))).toEqual([]))
})

describe('ENDS and notes', () => {
  it.each([
    'ENDS',
    'Ends',
    '-ends-',
    '– ENDS –',
    '[ENDS]',
    '(Ends)',
    '/ends/',
    '<ENDS>',
    '###',
    '# # #',
    '-30-',
    'Release ends',
    'END OF STATEMENT',
    'E N D S',
    'ENDS (310 words)',
    'It closes on Friday. -ends-',
    'DIWEDD',
    'Work starts before winter. ENDS',
  ])('%s ends it', (text) => expect(rolesOf(text)).toContain('ends'))
  it.each(['The consultation ends on Friday.', 'Ends Friday', '(ends Friday)', 'The group ends its campaign.', '30 homes', '## A heading'])('%s does not', (text) =>
    expect(rolesOf(text)).not.toContain('ends'),
  )
  it.each([
    'Notes to editors',
    'NOTES FOR EDITORS:',
    'For newsdesks',
    'Background for journalists',
    'Background for editors',
    'Sources',
    'Where the figures come from:',
    'Note to editor: see report 4.1',
    'Editors’ notes',
  ])('%s', (text) => expect(rolesOf(text)).toContain('notes'))
  it.each(['Notes to members', 'Sources close to the council say so.', 'For editors the day begins early.', 'She notes that editors write well.'])(
    '%s are no notes to editors',
    (text) => expect(rolesOf(text)).not.toContain('notes'),
  )
})

it.each(['Press release', 'NEWS RELEASE', 'Anytown Labour Group press release'])('%s is a title', (text) => expect(rolesOf(text)).toContain('release-title'))
it.each(['We sent the press release.', 'I enclose our press release', 'Have you seen the press release'])('%s is none', (text) =>
  expect(rolesOf(text)).not.toContain('release-title'),
)

it.each(['12 November 2026', 'Date: 12 November 2026', 'ANYTOWN, 12 November 2026', 'Thursday 12 November 2026'])('%s is a date line', (text) =>
  expect(rolesOf(text)).toContain('date-line'),
)
it.each(['On 12 November 2026 we met.', '12 November 2026: the day of the vote'])('%s is none', (text) => expect(rolesOf(text)).not.toContain('date-line'))
