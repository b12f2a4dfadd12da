// @vitest-environment happy-dom
import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { readSetup } from '#core/pack/read-setup.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { leader, made, plain, TODAY, whip } from '../packs/packs-for-test.ts'
import { lookAtFile } from '../packs-in-use/look-at-file.ts'
import { takeLooked } from '../packs-in-use/take-pack.ts'
import { type PackedStore, withPacks } from '../packs-in-use/with-packs.ts'
import { mount, until } from '../panel/mount-for-test.ts'
import { Notices } from '../panel/notice.tsx'
import { memoryStore } from '../store/open-store.ts'
import { SetupRoom } from './setup-room.tsx'

const place = () => withPacks(memoryStore(), {}, () => TODAY)
const room = (store: PackedStore) =>
  mount(
    <Notices>
      <SetupRoom host={{ store, today: () => TODAY } as Partial<OptionsHost> as OptionsHost} settings={{}} />
    </Notices>,
  )

it('A set-up file carries the signed pack from one place to the next, and so does a code; there its digits are compared before it is in use', async () => {
  const here = place()
  const signed = JSON.stringify(await made(plain(), [leader, whip]))
  const looked = await lookAtFile({ name: 'ours', text: signed, records: [], layers: await (await here.inUse()).layers(), policy: {}, today: TODAY })
  await takeLooked(here, looked, { today: TODAY, confirmed: true })
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`)
  const out = await room(here)
  await out.click('button', 'Save the set-up file')
  await until(() => saved.length > 0)
  expect(out.place.textContent).toContain('It carries “Anytown Group” as signed.')
  await out.click('button', 'Show it as a code')
  await until(() => /characters/.test(out.place.textContent ?? ''))
  expect(out.place.textContent).toContain('It carries your pack.')

  const there = place()
  const { place: page, all, click, fill, named } = await room(there)
  const says = () => page.textContent ?? ''
  expect(readSetup(await saved[0]!.text(), 'the file').packs?.map(({ text }) => text)).toEqual([signed])
  await fill(all('textarea')[0]!, out.all('.take-away-text')[0]?.textContent ?? '')
  await click('button', 'Look at it')
  await until(() => /It also carries 1 pack, “Anytown Group”\./.test(says()))
  await click('button', 'Take it over')
  await until(() => /1 pack came with it/.test(says()))
  expect(await there.packs(), 'nothing is in use by the set-up itself').toEqual([])
  await click('button', 'Look at it: Anytown Group')
  await until(() => all('.pack-offer').length > 0)
  expect(named('.pack-offer', /Signed by Ada Khan and Ben Osei\..*(\d{5} ){5}\d{5}/).textContent).toContain('It would be new here')
  await click('.pack-offer button', 'Take it into use')
  expect(says()).toContain('Compare the digits first, and say so here.')
  act(() => all('.pack-offer .whose input')[0]!.click())
  await click('.pack-offer button', 'Take it into use')
  await until(() => /in use here/.test(says()))
  expect((await there.packs()).map(({ pack, text, pin }) => [pack, text, pin?.by])).toEqual([['anytown', signed, 'person']])
  expect(all('.pack-offer')).toEqual([])
})
