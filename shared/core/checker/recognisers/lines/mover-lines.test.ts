import { describe, expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

const motion = (text: string, block?: Parameters<typeof rolesOf>[1]) => rolesOf(text, block).filter((role) => /^(?:mover|seconder)/.test(role))

describe('mover and seconder', () => {
  it.each([
    ['Mover: Cllr Ada Khan, Mill Ward\nSeconder: Cllr Ben Osei'],
    ['Moved by Cllr Ada Khan, seconded by Cllr Ben Osei'],
    ['Proposed by Cllr Khan and seconded by Cllr Osei.'],
    ['Proposer: Cllr Ada Khan Seconder: Cllr Ben Osei'],
    ['Cynigydd: Cllr Ada Khan\nEilydd: Cllr Ben Osei'],
    ['Cynigydd: Y Cyng. Ada Khan, Ward y Felin\nEilydd: Y Cyng. Ben Osei, Ward y Rhedyn'],
    ['Cynigiwyd gan Cllr Ada Khan. Eiliwyd gan Cllr Ben Osei.'],
    ['| Mover | Cllr Ada Khan |\n| Seconder | Cllr Ben Osei |'],
    ['Mover\tCllr Ada Khan\nSeconder\tCllr Ben Osei'],
    ['Cllr Ada Khan (mover)\nCllr Ben Osei (seconder)'],
    ['MOVED BY: CLLR ADA KHAN\nSECONDED BY: CLLR BEN OSEI'],
    ['To be moved by Councillor Ada Khan and seconded by Councillor Ben Osei'],
    ['MEMBER PROPOSING: Cllr Ada Khan\nMEMBER SECONDING: Cllr Ben Osei'],
    ['Signed: Cllr Ada Khan (proposer)\nSigned: Cllr Ben Osei (seconder)'],
    ['Mover – Ada Khan (Mill)\n2nd – Ben Osei (Fern)'],
    ['Moved Cllr Ada Khan, seconded Cllr Ben Osei'],
    ['Motion of which Cllr Ada Khan has given notice, to be seconded by Cllr Ben Osei:'],
    ['To be put to the meeting by Cllr Ada Khan. Seconder: Cllr Ben Osei'],
    ['Cllr Ada Khan, mover; Cllr Ben Osei, seconder'],
  ])('%s', (text) => expect(motion(text)).toEqual(['mover:Ada Khan', 'seconder:Ben Osei']))
  it('takes a member outside the directory by name', () => expect(motion('Moved: Cllr Mary Reid')).toEqual(['mover:Mary Reid']))
  it('sees labels with a line to themselves', () => expect(motion('Name of proposer\nCllr Ada Khan\nSeconded by\nCllr Ben Osei')).toEqual(['mover', 'seconder']))
  it('sees that it is the one before', () => expect(motion('Same mover; Cllr Ben Osei to second')).toEqual(['mover', 'seconder:Ben Osei']))
  it('sees a label whose name is still to come', () => expect(motion('Mover: [name]\nSeconder:')).toEqual(['mover', 'seconder']))
  it.each([
    ['Khan / Osei', 'Khan', 'Ben Osei'],
    ['Reid / Eze', 'Reid', 'Eze'],
    ['Cllr Khan / Cllr Osei', 'Ada Khan', 'Ben Osei'],
    ['Ada Khan/Ben Osei', 'Ada Khan', 'Ben Osei'],
    ['Moved/seconded: Cllr Mary Reid / Cllr Ben Osei', 'Mary Reid', 'Ben Osei'],
    ['(O’Neill / D’Souza)', "O'Neill", "D'Souza"],
  ])('are a pair on a line of its own: %s', (text, mover, seconder) => expect(motion(text)).toEqual([`mover:${mover}`, `seconder:${seconder}`]))
  it.each([
    'Cllr Ada Khan will move, and Cllr Ben Osei will second, the following motion:',
    'Cllr Ada Khan (Mill Ward) is to propose and Cllr Ben Osei to second this motion.',
    'Cllr Ada Khan moved the motion below. Cllr Ben Osei seconded it.',
    'Cllr Ada Khan, Leader of the Group, moves and Cllr Ben Osei seconds the motion.',
  ])('stand before their verbs: %s', (text) => expect(motion(text)).toEqual(['mover:Ada Khan', 'seconder:Ben Osei']))
  it.each([
    'Library / Museum',
    'Notes / Actions',
    'Khan / Osei said that the bus is late',
    'and/or',
    'Cllr Ada Khan moved to Mill Ward in 2019.',
    'Cllr Ada Khan will move house, and Cllr Ben Osei was seconded to the department.',
    'Cllr Ben Osei came second in the race.',
  ])('none in: %s', (text) => expect(motion(text)).toEqual([]))
  it('are not the words of a heading', () => expect(motion('Roads / Pavements', { kind: 'heading', level: 2 })).toEqual([]))
  it.each([
    'Moved by the kindness of neighbours, she wept.',
    'It was proposed by the cabinet and by Anytown Council.',
    'Tom Reid moved by bus to Mill.',
    'In the second place, the mover and shaker left.',
    'Seconds out.',
  ])('none in: %s', (text) => expect(motion(text)).toEqual([]))
})
