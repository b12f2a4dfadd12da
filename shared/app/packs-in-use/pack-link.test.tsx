// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { starterPanel } from '#generated/starter-panel.ts'
import { Options } from '../options/options.tsx'
import { mount } from '../panel/mount-for-test.ts'
import { starterChecker } from '../starter-checker.ts'
import { memoryStore } from '../store/open-store.ts'
import { addressIn, linkedPack } from './pack-link.ts'
import { withPacks } from './with-packs.ts'

const ADDRESS = 'https://packs.example/ours.seconder'

describe('A link to a pack', () => {
  it.each([
    [`pack=${ADDRESS}`, ADDRESS],
    [`pack=${encodeURIComponent(ADDRESS)}`, ADDRESS],
    ['pack=http://packs.example/a', ''],
    ['pack=javascript:alert(1)', ''],
    ['pack=https://sam:secret@packs.example/a', ''],
    ['pack=https://packs.example/a?who=sam', ''],
    ['pack=%', ''],
    ['pack=', ''],
    ['packs', undefined],
    ['', undefined],
  ])('%s', (room, address) => expect(linkedPack(room)).toBe(address))
})

it.each([
  [`https://desk.example/?options#pack=${encodeURIComponent(ADDRESS)}`, ADDRESS],
  [`  https://desk.example/#pack=${ADDRESS}\n`, `${ADDRESS}\n`],
  [ADDRESS, ADDRESS],
  ['https://desk.example/#pack=%', 'https://desk.example/#pack=%'],
])('A pasted link gives the address in it: %s', (text, address) => expect(addressIn(text)).toBe(address))

describe('Options that are opened by a link to a pack', () => {
  afterEach(() => {
    location.hash = ''
    vi.unstubAllGlobals()
  })
  it('have its address in the box, say where it came from, and ask and take nothing by themselves', async () => {
    const ask = vi.fn()
    const allow = vi.fn(async () => true)
    vi.stubGlobal('fetch', ask)
    location.hash = `#pack=${encodeURIComponent(ADDRESS)}`
    const store = withPacks(memoryStore())
    const { place, named } = await mount(<Options host={{ store, checker: starterChecker, pack: starterPanel, today: () => '2026-11-22', addresses: { allow } }} />)
    expect(named('h2', 'Packs')).toBeTruthy()
    expect(place.querySelector('[aria-current=page]')?.textContent).toBe('Packs')
    const box = place.querySelector<HTMLTextAreaElement>('.incoming-pack textarea')
    expect(box?.value).toBe(ADDRESS)
    const described = box
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described?.[0]).toContain('came with a link')
    expect([ask.mock.calls, allow.mock.calls, await store.packs()]).toEqual([[], [], []])
  })
})
