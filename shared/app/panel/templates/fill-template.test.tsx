// @vitest-environment happy-dom
import { act, useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { mount, settle } from '../mount-for-test.ts'
import { FillTemplate } from './fill-template.tsx'

const NOTICE = {
  id: 'T-SURGERY',
  title: 'Surgery notice',
  summary: 'Where and when residents can meet you.',
  kind: 'newsletter',
  audience: 'public',
  purpose: 'group',
  for: ['councillor'],
  version: '1.0.0',
  review: '2027-05-31',
  sources: [],
  approvals: [],
  locked: {},
  contextFrom: {},
  partials: {},
  context: {},
  fields: {
    date: { type: 'date', label: 'Day of the surgery', required: true },
    title: { type: 'text', label: 'Title', required: false, length: 20 },
    notes: { type: 'list', label: 'Notes', required: false, of: { type: 'text', label: 'Note' } },
    speaker: { type: 'person', label: 'Councillor', required: true, parts: { role: 'optional' } },
  },
  samples: { date: '2026-12-05', notes: ['Bring letters'], speaker: { name: 'Ada Khan', role: 'Leader' } },
  body: 'Meet {{speaker.name}} on **{{longDate date}}**.\n\n{{#each notes}}- {{this}}\n{{/each}}',
} as unknown as Template

async function open(values: Values = {}, template = NOTICE, keepsFields = false) {
  const sentTo: (string | undefined)[] = []
  const kept: Settings[] = []
  const inserted: [Rendered, string][] = []
  let now: Values = values
  function Form() {
    const [held, setHeld] = useState(values)
    now = held
    return (
      <FillTemplate
        template={template}
        values={held}
        onValues={setHeld}
        settings={{ directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader' }] }}
        today="2026-11-22"
        draft="nothing"
        keepsFields={keepsFields}
        onInsert={(rendered, where) => inserted.push([rendered, where])}
        onBack={() => {}}
        onKnown={(known) => kept.push(known)}
        onSettings={(path) => sentTo.push(path)}
      />
    )
  }
  const page = await mount(<Form />)
  const field = (label: RegExp) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  return { ...page, inserted, sentTo, kept, field, values: () => now, preview: () => page.all('.filled-sheet')[0]?.textContent }
}

describe("A template's form", () => {
  it('says what is still needed, once, and each with a way there', async () => {
    const { click, all, inserted } = await open()
    expect(all('.error')).toHaveLength(0)
    await click('button', 'Insert')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('What is still needed')
    expect(all('.problem li').map((item) => item.textContent)).toEqual(['“Day of the surgery” is needed.', '“Councillor” is needed.'])
    await click('.problem button', '“Day of the surgery” is needed.')
    expect(document.activeElement?.getAttribute('type')).toBe('date')
    expect(inserted).toEqual([])
  })

  it('tells of what the settings lack at the same time, and sends there', async () => {
    const { click, all, sentTo } = await open({}, { ...NOTICE, body: `${NOTICE.body}\n{{group.imprint}}` })
    await click('button', 'Insert')
    expect(all('.problem li').map((item) => item.textContent)).toHaveLength(3)
    await click('.problem button', "Your settings do not say the group's imprint yet: add it there.")
    expect(sentTo).toEqual(['group.imprint'])
  })

  it('asks for a name that the settings lack, prints it, and keeps it there', async () => {
    const { fill, field, click, inserted, kept, preview } = await open(NOTICE.samples as Values, { ...NOTICE, body: `${NOTICE.body}\n{{group.name}}` })
    await fill(field(/^The group's name/), 'Anytown Group')
    expect(preview()).toContain('Anytown Group')
    expect(kept).toEqual([])
    await click('button', 'Insert')
    expect(inserted[0]?.[0].text).toContain('Anytown Group')
    expect(kept).toEqual([{ directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader' }], group: { name: 'Anytown Group' } }])
  })

  it('leads to the name that was asked for and not given', async () => {
    const { click, all, field, sentTo } = await open(NOTICE.samples as Values, { ...NOTICE, body: `${NOTICE.body}\n{{group.name}}` })
    await click('button', 'Insert')
    expect(all('.problem li').map((item) => item.textContent)).toEqual(["The group's name is needed."])
    await click('.problem button', "The group's name is needed.")
    expect(document.activeElement).toBe(field(/^The group's name/))
    expect(sentTo).toEqual([])
  })

  it('says at once, while it is typed, that a text is over its limit', async () => {
    const { fill, field, all } = await open()
    await fill(field(/^Title/), 'Twenty letters, yes.')
    expect(all('.error')).toHaveLength(0)
    await fill(field(/^Title/), 'Twenty letters and more.')
    expect(all('.error').map((error) => error.textContent)).toEqual(['Title is too long: 24 characters, and the limit is 20.'])
    expect(field(/^Title/)?.getAttribute('aria-invalid')).toBe('true')
    expect(field(/^Title/)?.getAttribute('aria-describedby')).toContain(all('.error')[0]?.id)
    expect(all('[role="status"]').map((status) => status.textContent)).toContain('Title is over its limit.')
  })

  it('tells what is wrong where a field was left, and only after the press with which it was left: a button that moves away hears no click', async () => {
    const { all, field } = await open()
    const leave = () =>
      act(() => {
        const day = field(/Day of the surgery/) as HTMLElement
        day.focus()
        day.blur()
      })
    window.dispatchEvent(new Event('pointerdown'))
    leave()
    await settle()
    expect(all('.error')).toHaveLength(0)
    window.dispatchEvent(new Event('pointerup'))
    await settle()
    expect(all('.error').map((error) => error.textContent)).toEqual(['“Day of the surgery” is needed.'])
  })

  it('shows the weekday of a day and the text as it grows, with gaps where something is missing', async () => {
    const { fill, field, place, preview } = await open()
    await fill(field(/Day of the surgery/), '2026-12-05')
    expect(place.textContent).toContain('Saturday 5 December 2026')
    expect(preview()).toMatch(/^Meet \[.+\] on Saturday 5 December 2026\.$/)
  })

  it('knows the people of the directory', async () => {
    const { fill, field, values } = await open()
    await fill(field(/^Name/), 'Ada Khan')
    expect(values()).toEqual({ speaker: { title: 'Cllr', name: 'Ada Khan', role: 'Leader' } })
  })

  it('reads a span of time as people type it, says how it read it, and leaves what was typed', async () => {
    const fields = { ...NOTICE.fields, hours: { type: 'time-span', label: 'Hours', required: false } } as unknown as Template['fields']
    const { fill, field, values, place, preview } = await open({}, { ...NOTICE, fields, body: '{{timeSpan hours}}' })
    await fill(field(/^Hours/), '6.30 to 8pm')
    expect([values().hours, (field(/^Hours/) as HTMLInputElement).value, preview()]).toEqual(['18:30-20:00', '6.30 to 8pm', '6.30pm to 8pm'])
    expect(place.querySelector('[id$="-hours-note"]')?.textContent).toBe('6.30pm to 8pm')
    await fill(field(/^Hours/), '')
    expect(values()).toEqual({})
  })

  it('fills with the sample and hands over the finished text', async () => {
    const { click, inserted } = await open()
    await click('button', 'Fill with sample')
    await click('button', 'Insert')
    expect(inserted.map(([{ text }, where]) => [where, text.split('\n')[0]])).toEqual([['whole', 'Meet Ada Khan on Saturday 5 December 2026.']])
  })

  it('goes in with open fields where the text keeps fields, what is missing in brackets', async () => {
    const { click, inserted } = await open({ date: '2026-12-05' }, NOTICE, true)
    await click('button', 'Insert with open fields')
    const [[rendered, where] = []] = inserted
    const [first] = rendered?.blocks ?? []
    expect(where).toBe('whole')
    expect(first && 'runs' in first && first.runs.filter(({ field }) => field)).toEqual([
      { text: '[Councillor: name]', field: 'speaker.name' },
      { text: 'Saturday 5 December 2026', field: 'date', bold: true },
    ])
  })

  it('does not go in with open fields where one would be in locked wording, and says which', async () => {
    const locked = { ...NOTICE, locked: { when: 'Approved' }, body: '{{#locked "when"}}\nOn {{longDate date}}.\n{{/locked}}\n\nMeet {{speaker.name}}.' } as unknown as Template
    const { click, fill, field, inserted, all } = await open({}, locked, true)
    await click('button', 'Insert with open fields')
    expect([inserted.length, all('.problem li').at(-1)?.textContent]).toEqual([0, expect.stringMatching(/settings: Day of the surgery\.$/)])
    await fill(field(/Day of the surgery/), '2026-12-05')
    await click('button', 'Insert with open fields')
    expect(inserted).toHaveLength(1)
  })

  it('is never offered with open fields where the text keeps none, something is wrong, or nothing is missing', async () => {
    const offered = async (...given: Parameters<typeof open>) => (await open(...given)).all('button').some(({ textContent }) => textContent === 'Insert with open fields')
    expect(await offered({}, NOTICE, true)).toBe(true)
    expect(await offered({}, NOTICE)).toBe(false)
    expect(await offered({ date: 'soon' }, NOTICE, true)).toBe(false)
    expect(await offered(NOTICE.samples as Values, NOTICE, true)).toBe(false)
  })

  it('adds to a list, moves in it and takes out of it, and keeps the focus there', async () => {
    const { click, fill, values } = await open()
    await click('button', 'Add a note')
    await fill(document.activeElement, 'First')
    await click('button', 'Add another note')
    await fill(document.activeElement, 'Second')
    await click('button', 'Move note 2 up')
    expect(values().notes).toEqual(['Second', 'First'])
    expect(document.activeElement?.textContent).toBe('Move note 1 down')
    await click('button', 'Take out note 1')
    expect(values().notes).toEqual(['First'])
    expect((document.activeElement as HTMLInputElement).value).toBe('First')
  })
})
