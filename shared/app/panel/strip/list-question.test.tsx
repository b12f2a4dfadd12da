// @vitest-environment happy-dom
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Context } from '#core/draft/context.schema.ts'
import { mount, settle } from '../mount-for-test.ts'
import { ListQuestion } from './list-question.tsx'

const TENANTS = { address: 'tenants@lists.example', name: 'the list Mill Court tenants', reason: 'I cannot see who is on the list Mill Court tenants.' }
const PRESS = { address: 'press@lists.example', name: 'the list press@lists.example', reason: 'I cannot see who is on the list press@lists.example.' }

async function open(lists = [TENANTS], said: Context = {}) {
  const told: Context[] = []
  function Kept() {
    const [context, setContext] = useState(said)
    const keep = (next: Context) => {
      told.push(next)
      setContext(next)
    }
    return <ListQuestion lists={lists} context={context} onContext={keep} />
  }
  const page = await mount(<Kept />)
  return {
    ...page,
    told,
    select: () => page.place.querySelector('select'),
    status: () => page.all('[role=status]')[0]?.textContent,
    answers: () => page.all('p.hint').map((line) => line.textContent),
  }
}

describe('The question who is on a list', () => {
  it('is asked, says why and is announced', async () => {
    const { place, status } = await open()
    expect(place.querySelector('label')?.textContent).toContain('Who is on this list?')
    expect(place.textContent).toContain('I cannot see who is on the list Mill Court tenants. Your answer stays with this draft.')
    expect(status()).toBe('A question about this draft: who is on this list? It is about the list Mill Court tenants.')
  })

  it('hands the answer on, stays open while the keyboard moves through the answers, and closes with Done', async () => {
    const { fill, select, told, click, answers, status } = await open()
    await fill(select(), 'members')
    await fill(select(), 'agreed')
    expect(told.at(-1)).toEqual({ lists: [{ address: TENANTS.address, type: 'resident', consent: true }] })
    await click('button', 'Done')
    await settle()
    expect(select()).toBeNull()
    expect(status()).toBe('')
    expect(answers()).toEqual(['The list Mill Court tenants: Residents who agreed to hear from us. Change who is on the list Mill Court tenants'])
    expect(document.activeElement?.textContent).toMatch(/^Change/)
  })

  it('closes with Escape once it is answered, and not before', async () => {
    const { fill, select, press } = await open()
    await press(select() as Element, 'Escape')
    expect(select()).not.toBeNull()
    await fill(select(), 'unknown')
    await press(select() as Element, 'Escape')
    expect(select()).toBeNull()
  })

  it('is not asked again where the draft has the answer, which may be changed', async () => {
    const { select, click, fill, told } = await open([TENANTS], { kind: 'email', lists: [{ address: TENANTS.address, type: 'press' }] })
    expect(select()).toBeNull()
    await click('button', /^Change/)
    expect(select()?.value).toBe('press')
    await fill(select(), 'officers')
    expect(told).toEqual([{ kind: 'email', lists: [{ address: TENANTS.address, type: 'officer' }] }])
  })

  it('is asked of one list at a time', async () => {
    const { all, fill, select, click, place } = await open([TENANTS, PRESS])
    expect(all('select')).toHaveLength(1)
    await fill(select(), 'residents')
    await click('button', 'Done')
    expect(all('select')).toHaveLength(1)
    expect(place.textContent).toContain(PRESS.reason)
  })

  it('is not there where every recipient is known', async () => expect((await open([])).select()).toBeNull())
})
