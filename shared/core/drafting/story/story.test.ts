import { describe, expect, it } from 'vitest'
import { shippedTemplates } from '../../../../test/templates/shipped.ts'
import { validateValues } from '../validate.ts'
import { changesSince } from './out-of-step.ts'
import { TEMPLATE_OF, valuesFrom } from './outputs.ts'
import { newFromLastTime, OUTPUTS, type Story } from './story.ts'

const REPORT = 'Anytown Library Service, annual report 2025/26, table 3'
const STORY: Story = {
  what: 'Saturday opening at Mill Library',
  summary: 'Councillors ask Cabinet to keep Mill Library open on Saturdays',
  where: 'Town Hall, Anytown',
  when: '2026-09-16',
  facts: [{ words: 'Mill Library had 41,200 visits in 2025/26.', source: REPORT }, { words: 'Saturday is its busiest day', source: REPORT }, { words: ' ' }],
  asks: ['ask Cabinet to consider keeping it open', ''],
  speaker: { name: 'Cllr Ada Khan', role: 'Leader', words: '“Keep that door open.”' },
}
const SETTINGS = { me: { name: 'Sam Lee' }, directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader' as const }] }

describe('One set of facts', () => {
  it('begins the motion: facts with their source, actions, mover', () => {
    expect(valuesFrom('motion', STORY, SETTINGS)).toEqual({
      title: 'Saturday opening at Mill Library',
      meetingDate: '2026-09-16',
      mover: { title: 'Cllr', name: 'Ada Khan' },
      notes: ['Mill Library had 41,200 visits in 2025/26 (source 1).', 'Saturday is its busiest day (source 1).'],
      resolves: ['ask Cabinet to consider keeping it open'],
      sources: [REPORT],
    })
  })
  it('begins the release, with words that nobody has agreed yet', () => {
    expect(valuesFrom('release', STORY, SETTINGS)).toMatchObject({
      headline: 'Saturday opening at Mill Library',
      quotes: [{ speaker: 'Cllr Ada Khan', role: 'Leader', words: 'Keep that door open.' }],
      callToAction: 'Where and when: Town Hall, Anytown, Wednesday 16 September 2026.',
      notes: [REPORT],
    })
    expect(valuesFrom('release', { where: 'Mill Library' }, {})).toEqual({ callToAction: 'Where: Mill Library.' })
    expect(valuesFrom('release', { when: '2026-09-16' }, {})).toEqual({ callToAction: 'When: Wednesday 16 September 2026.' })
  })
  it('begins the newsletter item', () => {
    expect(valuesFrom('news', STORY, SETTINGS)).toEqual({
      items: [
        {
          heading: 'Saturday opening at Mill Library',
          text: 'Councillors ask Cabinet to keep Mill Library open on Saturdays. Mill Library had 41,200 visits in 2025/26. Saturday is its busiest day. Town Hall, Anytown, Wednesday 16 September 2026. Cllr Ada Khan, Leader, said: “Keep that door open.”',
        },
      ],
    })
  })
  it('begins the letter to residents: what is happening, without quotation or demand', () => {
    expect(valuesFrom('letter', STORY, SETTINGS)).toEqual({
      about: 'Saturday opening at Mill Library',
      issue: 'Councillors ask Cabinet to keep Mill Library open on Saturdays.\n\nTown Hall, Anytown, Wednesday 16 September 2026.',
      evidence: ['Mill Library had 41,200 visits in 2025/26.', 'Saturday is its busiest day.'],
    })
  })
  it('fits the forms that are shipped: what is still wrong there is only missing', () => {
    const templates = shippedTemplates()
    for (const output of OUTPUTS) {
      const template = templates.find(({ id }) => id === TEMPLATE_OF[output])
      const values = valuesFrom(output, STORY, SETTINGS)
      expect(Object.keys(template?.fields ?? {}), output).toEqual(expect.arrayContaining(Object.keys(values)))
      expect(template && validateValues(template, values, { settings: SETTINGS, today: '2026-09-01' }).filter(({ kind }) => kind !== 'missing')).toEqual([])
    }
  })
  it('leaves out what nobody said', () => {
    for (const output of OUTPUTS) expect(valuesFrom(output, {}, {}), output).toEqual({})
  })
})

describe('Outputs out of step', () => {
  const now: Story = { ...STORY, facts: [{ words: 'Mill Library had 42,000 visits in 2025/26.', source: REPORT }, ...(STORY.facts ?? []).slice(1)] }
  it('are told by what was and what is', () => {
    expect(changesSince('release', STORY, now)).toEqual([{ what: 'Fact', was: 'Mill Library had 41,200 visits in 2025/26.', is: 'Mill Library had 42,000 visits in 2025/26.' }])
  })
  it('are only those that hold what has changed', () => {
    const moved = { ...STORY, where: 'Mill Library' }
    expect(changesSince('motion', STORY, moved)).toEqual([])
    for (const output of ['release', 'news', 'letter'] as const)
      expect(changesSince(output, STORY, moved), output).toEqual([{ what: 'Where', was: 'Town Hall, Anytown', is: 'Mill Library' }])
    for (const output of OUTPUTS)
      expect(changesSince(output, STORY, { ...STORY, when: '2026-09-23' }), output).toEqual([
        { what: 'When', was: 'Wednesday 16 September 2026', is: 'Wednesday 23 September 2026' },
      ])
  })
  it('are none where nothing has changed', () => expect(changesSince('motion', STORY, { ...STORY })).toEqual([]))
})

it('A new story keeps the place, who speaks and the sources, and nothing that was news', () => {
  expect(newFromLastTime(STORY)).toEqual({ where: 'Town Hall, Anytown', speaker: { name: 'Cllr Ada Khan', role: 'Leader' }, facts: [{ source: REPORT }] })
  expect(newFromLastTime({})).toEqual({})
})
