// @vitest-environment happy-dom
import { act, useState } from 'react'
import { expect, it } from 'vitest'
import { mount, settle } from '#app/panel/mount-for-test.ts'
import { pack } from '#core/pack/pack-for-test.ts'
import type { AgreedLine } from '#core/pack/settings.schema.ts'
import { newLine } from '../making/try-line.ts'
import { LineForm } from './line-form.tsx'

const TOP = pack()

it('An agreed line in the Studio says where it was agreed, until when it holds, who may speak and whether the whip applies', async () => {
  let line: AgreedLine = { ...newLine('2026-09-01'), id: 'library' }
  function Room() {
    const [now, setNow] = useState(line)
    line = now
    return <LineForm line={now} top={TOP} today="2026-09-01" onLine={setNow} onTakeOut={() => {}} />
  }
  const { place, named, fill } = await mount(<Room />)
  const field = (label: string) => place.querySelector<HTMLInputElement>(`#${CSS.escape(named('label', label).getAttribute('for') ?? '')}`)
  await fill(field('Meeting'), 'Group, 1 September')
  await fill(field('Whip'), 'free-vote')
  await fill(field('Retired on'), '2026-10-01')
  const speakers = field('Who may speak on it')
  await fill(speakers, 'Cllr Ada Khan\nCllr Ben Osei')
  act(() => void speakers?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  expect(line).toMatchObject({ meeting: 'Group, 1 September', whip: 'free-vote', retired: '2026-10-01', speakers: ['Cllr Ada Khan', 'Cllr Ben Osei'] })
  await fill(field('Retired on'), '')
  expect(line.retired).toBeUndefined()
})

it('What comes up because a field was left waits for the end of the press, which would else miss what it meant; a list grows while it is written', async () => {
  const { place, named, fill } = await mount(<LineForm line={newLine('2026-09-01')} top={TOP} today="2026-09-01" onLine={() => {}} onTakeOut={() => {}} />)
  const field = (label: RegExp) => place.querySelector<HTMLTextAreaElement>(`#${CSS.escape(named('label', label).getAttribute('for') ?? '')}`)
  const leave = (label: RegExp) => act(() => void field(label)?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  const missing = 'Write the line as the group agreed it.'
  act(() => void place.dispatchEvent(new Event('pointerdown', { bubbles: true })))
  leave(/^The line/)
  await settle()
  expect(place.textContent).not.toContain(missing)
  act(() => void place.dispatchEvent(new Event('pointerup', { bubbles: true })))
  await settle()
  expect(place.textContent).toContain(missing)

  const lines = 'close the library\nlibrary will close\nshut it'
  await fill(field(/^Words that contradict it/), lines)
  expect(field(/^Words that contradict it/)?.getAttribute('rows')).toBe('4')
})
