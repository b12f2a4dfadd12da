import { describe, expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import { switchCheckHere, tires } from './switch-check-here.ts'

const RULES = [{ id: 'NL-09', mayLoosen: true }, { id: 'DP-01' }]

async function waived(rule: string, times: number) {
  const store = memoryStore()
  for (let i = 0; i < times; i++) await store.waive({ rule, hash: `hash ${i}`, reason: 'Agreed' })
  return store
}

describe('A check that was waived from a popover', () => {
  it('tires at the third time, where the pack lets it be switched off', async () => {
    expect(await tires(await waived('NL-09', 2), RULES, 'hash 1')).toBe(false)
    expect(await tires(await waived('NL-09', 3), RULES, 'hash 2')).toBe(true)
    expect(await tires(await waived('DP-01', 3), RULES, 'hash 2')).toBe(false)
  })

  it('is switched off by the name of its waiver, and on again', async () => {
    const store = await waived('NL-09', 3)
    await switchCheckHere(store, RULES, { waived: 'hash 2', off: true })
    expect((await store.settings()).ruleChoices).toEqual({ 'NL-09': { off: true } })
    expect(await tires(store, RULES, 'hash 2'), 'nothing more to offer').toBe(false)
    await switchCheckHere(store, RULES, { waived: 'hash 2', off: false })
    expect((await store.settings()).ruleChoices).toBeUndefined()
  })

  it('stays as it is where it may not be switched off, whatever a page says, or the waiver is none', async () => {
    const store = await waived('DP-01', 5)
    await switchCheckHere(store, RULES, { waived: 'hash 4', off: true })
    await switchCheckHere(store, RULES, { waived: 'made up', off: true })
    expect(await store.settings()).toEqual({})
  })
})
