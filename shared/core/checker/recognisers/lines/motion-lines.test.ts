import { describe, expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

const motion = (text: string, block?: Parameters<typeof rolesOf>[1]) => rolesOf(text, block).filter((role) => /^(?:mover|seconder|section)/.test(role))

describe('mover and seconder', () => {
  it.each([
    ['Mover: Cllr Ada Khan, Mill Ward\nSeconder: Cllr Ben Osei'],
    ['Moved by Cllr Ada Khan, seconded by Cllr Ben Osei'],
    ['Proposed by Cllr Khan and seconded by Cllr Osei.'],
    ['Proposer: Cllr Ada Khan Seconder: Cllr Ben Osei'],
    ['Cynigydd: Cllr Ada Khan\nEilydd: Cllr Ben Osei'],
    ['Cynigiwyd gan Cllr Ada Khan. Eiliwyd gan Cllr Ben Osei.'],
    ['MOVED BY: CLLR ADA KHAN\nSECONDED BY: CLLR BEN OSEI'],
    ['To be moved by Councillor Ada Khan and seconded by Councillor Ben Osei'],
  ])('%s', (text) => expect(motion(text)).toEqual(['mover:Ada Khan', 'seconder:Ben Osei']))
  it('takes a member outside the directory by name', () => expect(motion('Moved: Cllr Mary Reid')).toEqual(['mover:Mary Reid']))
  it('sees a label whose name is still to come', () => expect(motion('Mover: [name]\nSeconder:')).toEqual(['mover', 'seconder']))
  it.each([
    'Moved by the kindness of neighbours, she wept.',
    'It was proposed by the cabinet and by Anytown Council.',
    'Tom Reid moved by bus to Mill.',
    'In the second place, the mover and shaker left.',
    'Seconds out.',
  ])('none in: %s', (text) => expect(motion(text)).toEqual([]))
})

describe('sections', () => {
  it.each([
    ['This Council notes that the last bus leaves at six.', ['section:notes']],
    ['This Council believes that people need to get home.', ['section:believes']],
    ['This Council therefore resolves to ask the Leader to write.', ['section:resolves']],
    ['This Council calls on the Government to fund buses.', ['section:resolves']],
    ['Council asks the Chief Executive to report.', ['section:resolves']],
    ['1. This Council notes the report and resolves to write to the Minister.', ['section:notes', 'section:resolves']],
    ['This CLP notes the motion.', ['section:notes']],
    ['Mae’r Cyngor hwn yn penderfynu ysgrifennu at y Gweinidog.', ['section:resolves']],
    ['Resolves:', ['section:resolves']],
    ['The Council resolves to:', ['section:resolves']],
  ])('%s', (text, roles) => expect(motion(text)).toEqual(roles))
  it('takes a heading', () => expect(motion('This Council resolves to', { kind: 'heading', level: 2 })).toEqual(['section:resolves']))
  it.each([
    'The Council asks residents to recycle more.',
    'The council notes your comments.',
    'Council resolved on 16 Sept to ask for funding.',
    'We ask this council to think again.',
    'Resolves disputes',
  ])('none in: %s', (text) => expect(motion(text)).toEqual([]))
})

describe('the title of a motion', () => {
  it.each(['Motion', 'NOTICE OF MOTION', 'Motion 3: Evening buses', 'Motion to Council', 'Motion on notice for the meeting of Anytown Council on Wednesday 16 September 2026'])(
    '%s',
    (text) => expect(rolesOf(text)).toContain('motion-title:motion'),
  )
  it('tells an amendment', () => expect(rolesOf('Amendment to Motion 3')).toContain('motion-title:amendment'))
  it.each(['Motion sensors were fitted.', 'The motion was carried.', 'Amendments are welcome.'])('none in: %s', (text) =>
    expect(rolesOf(text).filter((role) => role.startsWith('motion-title'))).toEqual([]),
  )
})
