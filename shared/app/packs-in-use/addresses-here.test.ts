// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withPacksFrom } from '../../../scripts/lib/packs-from.ts'
import { addressesHere } from './addresses-here.ts'
import { packAddress } from './pack-address.ts'

const OWN = 'https://desk.example'
const PACK = 'https://packs.anytown.example/ours.seconder'
const FOLDER = 'https://cdn.example/packs/'
const pages = { desk: 'shared/app/desk/index.html', pane: 'office-addin/pane/pane.html' }

const here = (page: string) => addressesHere(new DOMParser().parseFromString(page, 'text/html'), OWN).onlyAt ?? []

it.each(Object.entries(pages))('the %s may ask its own place alone, until whoever serves it names an address', (_, file) => {
  const page = readFileSync(file, 'utf8')
  expect(here(page)).toEqual([OWN])
  const served = withPacksFrom(page, [PACK, FOLDER])
  expect(served).toContain(`connect-src 'self' ${PACK} ${FOLDER};`)
  expect(served.replace(` ${PACK} ${FOLDER}`, '')).toBe(page)
  expect(here(served)).toEqual([OWN, PACK, FOLDER])
})
it('what is named is that address, or what lies in that folder, and nothing else', () => {
  const only = [OWN, PACK, FOLDER]
  const refused = (address: string) => expect(() => packAddress(address, only)).toThrow(/^Seconder may ask only /)
  expect([PACK, `${FOLDER}anytown/ours.seconder`, `${OWN}/ours.seconder`].map((address) => packAddress(address, only).href)).toHaveLength(3)
  refused('https://packs.anytown.example/theirs.seconder')
  refused('https://cdn.example/elsewhere.seconder')
  refused('https://cdn.example/packs/../elsewhere.seconder')
  expect(() => packAddress('http://cdn.example/packs/ours.seconder', ['http://cdn.example', 'http://cdn.example/packs/'])).not.toThrow()
})
it('nothing but an https address goes into a policy', () => {
  const page = readFileSync(pages.desk, 'utf8')
  const named = (address: string) => () => withPacksFrom(page, [address])
  expect(named('http://packs.example/a')).toThrow(/Only an https/)
  expect(named('*')).toThrow(/no address/)
  expect(named('https://packs.example/a;script-src')).toThrow(/cannot stand in a content policy/)
  expect(named('https://*.example/a')).toThrow(/cannot stand|no address/)
  expect(named('https://packs.example/a?who=me')).toThrow(/\? or #/)
})
