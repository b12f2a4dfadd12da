import { describe, expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

const motion = (text: string, block?: Parameters<typeof rolesOf>[1]) => rolesOf(text, block).filter((role) => role.startsWith('section'))

describe('sections', () => {
  it.each([
    ['This Council notes that the last bus leaves at six.', ['section:notes']],
    ['This Council believes that people need to get home.', ['section:believes']],
    ['This Council therefore resolves to ask the Leader to write.', ['section:resolves']],
    ['This Council calls on the Government to fund buses.', ['section:resolves']],
    ['Council asks the Chief Executive to report.', ['section:resolves']],
    ['1. This Council notes the report and resolves to write to the Minister.', ['section:notes', 'section:resolves']],
    ['This Constituency Party notes the motion.', ['section:notes']],
    ['Mae’r Cyngor hwn yn penderfynu ysgrifennu at y Gweinidog.', ['section:resolves']],
    ['Resolves:', ['section:resolves']],
    ['It is noted that the last bus leaves at six.', ['section:notes']],
    ['Be it resolved that the Leader be asked to write.', ['section:resolves']],
    ['This Council accordingly resolves to freeze rents.', ['section:resolves']],
    [
      'This Council believes that traders should not face a rise. This Council accordingly\nresolves\nto ask the Markets Committee to freeze rents.',
      ['section:believes', 'section:resolves'],
    ],
    ['This Council notes the report; this Council calls on the Government to act.', ['section:notes', 'section:resolves']],
    ['The Council resolves to:', ['section:resolves']],
    ['The Council is recommended to adopt the tree strategy.', ['section:resolves']],
    ['Council is therefore asked to:', ['section:resolves']],
    ['It is recommended that the Council be asked to agree the charter.', ['section:resolves']],
  ])('%s', (text, roles) => expect(motion(text)).toEqual(roles))
  it('takes a heading', () => expect(motion('This Council resolves to', { kind: 'heading', level: 2 })).toEqual(['section:resolves']))
  it.each([
    'The Council asks residents to recycle more.',
    'The council notes your comments.',
    'Council resolved on 16 Sept to ask for funding.',
    'We ask this council to think again.',
    'Resolves disputes',
    'The Council is recommended to note the report.',
    'The council is asked to explain itself.',
    'The buses are late. The Council asks residents to write in.',
  ])('none in: %s', (text) => expect(motion(text)).toEqual([]))
})

describe('the title of a motion', () => {
  it.each(['Motion', 'NOTICE OF MOTION', 'Motion 3: Evening buses', 'Motion to Council', 'Motion on notice for the meeting of Anytown Council on Wednesday 16 September 2026'])(
    '%s',
    (text) => expect(rolesOf(text)).toContain('motion-title:motion'),
  )
  it('may be long', () =>
    expect(
      rolesOf('Motion on notice under standing order 14: The state of the roads, footways, verges, drains and bridges of the county and the time that it takes to mend them'),
    ).toContain('motion-title:motion'))
  it('tells an amendment', () => expect(rolesOf('Amendment to Motion 3')).toContain('motion-title:amendment'))
  it.each([
    'Motion sensors were fitted.',
    'The motion was carried.',
    'Motion 3 was carried by a large majority after a debate of three hours, in which thirty members spoke: nobody had expected so long an evening or so late a bus home.',
    'Amendments are welcome.',
  ])('none in: %s', (text) => expect(rolesOf(text).filter((role) => role.startsWith('motion-title'))).toEqual([]))
})
