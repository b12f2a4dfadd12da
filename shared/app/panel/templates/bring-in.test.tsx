// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import type { Checker } from '../checker.ts'
import { mount, settle } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { BringIn } from './bring-in.tsx'

const checker: Checker = { check: async () => ({ findings: [], asleep: [], context: {}, notChecked: [], applied: 1, words: 1 }) }

async function choose(...files: File[]) {
  const store = memoryStore()
  const page = await mount(
    <Notices>
      <BringIn templates={[]} checker={checker} store={store} today="2026-11-22" atCaret />
    </Notices>,
  )
  const input = page.all('input[type=file]')[0] as HTMLInputElement
  Object.defineProperty(input, 'files', { value: files })
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
  // The readers are fetched first; how many turns that takes is nobody's business.
  for (let turns = 0; turns < 500 && page.all('dialog').length === 0 && !page.all('.notice [role=status]')[0]?.textContent; turns++) await settle()
  return { ...page, store, status: () => page.all('.notice [role=status]')[0]?.textContent }
}

describe('Importing in the panel', () => {
  it('shows what was found and what was not kept, and keeps it under the name that the person gives', async () => {
    const { all, named, fill, click, store } = await choose(new File(['<p>Dear [Name], <u>thank you</u>.</p>'], 'thanks.html'))
    expect(named('dialog', /To fill in: Name\./).textContent).toContain('Not kept: underlining.')
    await fill(all('dialog input')[0]!, 'Thank you for the books')
    await click('dialog button', 'Keep it')
    const [kept] = await store.ownTemplates()
    expect(kept).toMatchObject({ id: 'T-OWN-THANKS', title: 'Thank you for the books', body: 'Dear {{name}}, thank you.\n' })
  })

  it('keeps nothing where one of the files cannot be read, and says which', async () => {
    const { all, status, store } = await choose(new File(['Good morning.'], 'good.txt'), new File(['{'], 'bad.json'))
    expect(all('dialog')).toHaveLength(0)
    expect(status()).toMatch(/^bad\.json: line 1: This is not JSON.*Nothing was brought in\.$/)
    expect(await store.ownTemplates()).toEqual([])
  })

  it('keeps nothing that the person leaves', async () => {
    const { click, store } = await choose(new File(['Good morning.'], 'good.txt'))
    await click('dialog button', 'Leave it')
    expect(await store.ownTemplates()).toEqual([])
  })
})
