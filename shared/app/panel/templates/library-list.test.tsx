// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { starterTemplates } from '#generated/starter-templates.ts'
import { mount } from '../mount-for-test.ts'
import { Library } from './library-list.tsx'

const ALL = starterTemplates()
const counted = (is: (template: Template) => boolean) => `${ALL.filter(is).length} templates`

async function shelf(settings: Settings, onUse: (template: Template) => void = () => {}) {
  const page = await mount(
    <Library
      returned={false}
      sought={0}
      atCaret={false}
      templates={ALL}
      checker={{ check: () => Promise.reject(new Error('not asked')) } as never}
      store={memoryStore()}
      wearer={{ context: {}, resolved: {}, settings }}
      uses={[]}
      templateApprovals={{}}
      today="2026-11-19"
      onUse={onUse}
      onFavourite={() => {}}
    />,
  )
  const choose = async (label: string, words: string) => {
    const select = page.place.querySelector<HTMLSelectElement>(`#${CSS.escape((page.named('label', label) as HTMLLabelElement).htmlFor)}`)
    await page.fill(select, [...select!.options].find(({ text }) => text === words)!.value)
  }
  return { ...page, choose, says: () => page.named('[role=status]', /template/).textContent }
}

it('The list of templates is filtered by whom they are written for and by their purpose, and both together', async () => {
  const { choose, says } = await shelf({ me: { name: 'Ada Khan', role: 'councillor' } })
  expect(says()).toBe(counted(({ for: roles }) => roles.includes('councillor')))
  await choose('Written for', 'Whip')
  expect(says()).toBe(counted(({ for: roles }) => roles.includes('whip')))
  await choose('Purpose', 'Casework')
  expect(says()).toBe('No template has all of these words. Try fewer of them, or another filter.')
  await choose('Written for', 'My role')
  expect(says()).toBe(counted(({ for: roles, purpose }) => roles.includes('councillor') && purpose === 'casework'))
})

it('No filter brings a party template to a political assistant', async () => {
  const { all, choose, says } = await shelf({ me: { name: 'Sam Lee', role: 'political-assistant' } })
  const purposes = all('option').map(({ textContent }) => textContent)
  expect(purposes).toContain('Casework')
  expect(purposes).not.toContain('Party')
  await choose('Written for', 'Treasurer')
  expect(says()).toBe(counted(({ for: roles, purpose }) => roles.includes('treasurer') && purpose !== 'party'))
})

it('From the search the arrow keys lead to the templates found and back, and Enter opens the first', async () => {
  const opened: string[] = []
  const { place, fill, press } = await shelf({ me: { name: 'Ada Khan', role: 'councillor' } }, ({ id }) => opened.push(id))
  const search = place.querySelector<HTMLInputElement>('input[type=search]')!
  search.focus()
  await fill(search, 'motion')
  const titles = [...place.querySelectorAll<HTMLElement>('[data-template] h3 button')]
  await press(search, 'ArrowDown')
  expect(document.activeElement).toBe(titles[0])
  await press(titles[0]!, 'ArrowDown')
  expect(document.activeElement).toBe(titles[1])
  await press(titles[1]!, 'ArrowUp')
  await press(titles[0]!, 'ArrowUp')
  expect(document.activeElement).toBe(search)
  await press(search, 'Enter')
  expect(opened).toEqual([titles[0]!.closest<HTMLElement>('[data-template]')!.dataset.template])
})

it('Enter in an empty search opens nothing', async () => {
  const opened: string[] = []
  const { place, press } = await shelf({ me: { name: 'Ada Khan', role: 'councillor' } }, ({ id }) => opened.push(id))
  await press(place.querySelector('input[type=search]')!, 'Enter')
  expect(opened).toEqual([])
})
