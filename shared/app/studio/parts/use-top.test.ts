import { expect, it } from 'vitest'
import { leader, made, plain, TODAY, whip } from '#app/packs/packs-for-test.ts'
import { lookAtFile } from '#app/packs-in-use/look-at-file.ts'
import { takeLooked } from '#app/packs-in-use/take-pack.ts'
import { withPacks } from '#app/packs-in-use/with-packs.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { ruleInPack } from '#core/pack/pack-for-test.ts'
import { faultsOf } from '../making/faults.ts'
import { cardsOf, overrideProblem } from '../making/overrides.ts'
import { top, workOf } from '../making/work-for-test.ts'
import { topOver } from './use-top.ts'

const party = plain({ id: 'party', title: 'The party', layer: 'party' }, { rules: [ruleInPack('GP-90', { mayLoosen: true }), ruleInPack('GP-91')] })

async function studioStore() {
  const store = withPacks(memoryStore(), {}, () => TODAY)
  for (const pack of [party, plain({ id: 'neighbours' }, { rules: [ruleInPack('GP-95')] })]) {
    const looked = await lookAtFile({ name: 'theirs', text: JSON.stringify(await made(pack, [leader, whip])), records: [], layers: [], policy: {}, today: TODAY })
    await takeLooked(store, looked, { today: TODAY, confirmed: true })
  }
  return store
}

it('a group says what holds for the checks of its party’s pack, as far as that lets it', async () => {
  const over = await topOver(await studioStore(), async () => top, { id: 'anytown', layer: 'group' })
  expect(over.title).toBe(`${top.title}, The party`)
  const cards = cardsOf(over)
  expect([cards.has('GP-90'), cards.has('GP-91'), cards.has('GP-95')]).toEqual([true, true, false])
  const off = (rule: string) => ({ rule, off: true as const, reason: 'Agreed on 3 March 2026.' })
  expect([overrideProblem(off('GP-90'), cards.get('GP-90')), overrideProblem(off('GP-91'), cards.get('GP-91'))]).toEqual([undefined, expect.stringMatching(/not lighter/)])
  const work = workOf({})
  const faults = await faultsOf({ ...work, pack: { ...work.pack, open: { ...work.pack.open, overrides: [off('GP-90')] } } }, over, TODAY)
  expect(faults).toEqual([])
})
it('a party’s pack stands on nothing of a group’s', async () => {
  expect((await topOver(await studioStore(), async () => top, { id: 'theirs', layer: 'party' })).title).toBe(top.title)
})
